/** The columns of a table from the typed cells of its file; a wide file becomes a long table. */
import type { Field, Meaning, Unpivot } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Cells } from './cells.ts';
import type { PlainColumn, Rows } from './meaning.ts';
import type { Grid } from './sheet.ts';

/** The columns of a table, and what its description says of each. */
export interface Described extends Rows {
  readonly meanings: ReadonlyMap<string, Partial<Meaning>>;
}

/** What the columns are made from: the typed cells and, where a row of the file tells it, the unit of each field. */
export interface Typed {
  readonly cells: readonly Cells[];
  readonly units: readonly (string | undefined)[];
}

/**
 * The columns that a resource's cells make.
 *
 * Shape: without `unpivot` one per field and row. With it, the kept columns repeat once per wide column; beside them
 * stand the wide column's name and its value, row by row (as `melt` of pandas does, but in the file's own order).
 * Columns of sums are not widened: their parts are.
 */
export function makeColumns(resource: Resource, typed: Typed, grid: Grid): Described {
  return resource.unpivot ? longColumns(resource, resource.unpivot, typed, grid) : plainColumns(resource, typed, grid);
}

/** The fields of a wide file whose columns become rows, each with its number in the file. */
export function wideFields({ schema, sums }: Resource, { keep }: Unpivot): { field: Field; index: number }[] {
  const aside = [...keep, ...sums.map(({ column }) => column)];
  return schema.fields.flatMap((field, index) => (aside.includes(field.name) ? [] : [{ field, index }]));
}

function plainColumns({ schema }: Resource, { cells, units }: Typed, grid: Grid): Described {
  const columns = schema.fields.flatMap((field, index): PlainColumn[] => {
    const column = cells[index];
    const unit = units[index];
    if (!column) return [];
    const told = unit === undefined ? undefined : new Array<string>(column.values.length).fill(unit);
    return [{ ...nameOf(field), ...column, categories: categoriesOf(field), units: told }];
  });
  const order = columns.map(({ name }) => name);
  return {
    columns: byName(columns),
    meanings: byName(schema.fields),
    length: grid.rows.length,
    placeOf: (row, column) => grid.placeOf(row, order.indexOf(column)),
  };
}

function longColumns(resource: Resource, unpivot: Unpivot, { cells, units }: Typed, grid: Grid): Described {
  const { fields } = resource.schema;
  const { keep, name, value } = unpivot;
  const { length } = grid.rows;
  const indexOf = (field: string): number => fields.findIndex((one) => one.name === field);
  const wide = wideFields(resource, unpivot);
  const kept = keep.flatMap((column): PlainColumn[] => {
    const field = fields[indexOf(column)];
    const own = cells[indexOf(column)];
    if (!field || !own) return [];
    return [{ ...nameOf(field), ...repeat(own, wide.length), categories: categoriesOf(field), units: undefined }];
  });
  const values = interleave(
    wide.flatMap(({ index }) => cells[index] ?? []),
    length,
  );
  const told = wide.map(({ index }) => units[index] ?? '');
  const columns: PlainColumn[] = [
    ...kept,
    { name: name.name, title: name.title ?? name.name, type: name.type, ...namesOf(wide, name.type, length) },
    {
      ...{ name: value.name, title: value.title ?? value.name, type: wide[0]?.field.type ?? 'number', ...values },
      units: told.some(Boolean) ? cycle(told, length) : undefined,
    },
  ];
  return {
    columns: byName(columns),
    meanings: new Map<string, Partial<Meaning>>([...byName(fields), [value.name, value]]),
    length: length * wide.length,
    placeOf: (row, column) => {
      const index = keep.includes(column) ? indexOf(column) : (wide[row % wide.length]?.index ?? 0);
      return grid.placeOf(Math.floor(row / wide.length), index);
    },
  };
}

/** The names of wide columns as the cells of a column of their own, once per row of the file. */
function namesOf(wide: readonly { readonly field: Field }[], type: Field['type'], length: number) {
  const { read } = cellReader({ type });
  const names = wide.map(({ field }) => field.name);
  return {
    values: cycle<Value>(
      names.map((name) => read(name) ?? null),
      length,
    ),
    texts: cycle(names, length),
    decimals: new Array<number>(length * wide.length).fill(0),
    units: undefined,
  };
}

function nameOf({ name, title, type }: Field): Pick<PlainColumn, 'name' | 'title' | 'type'> {
  return { name, title: title ?? name, type };
}

function categoriesOf({ categories }: Field): PlainColumn['categories'] {
  return categories && new Map(categories.map(({ value, label }) => [value, label ?? String(value)]));
}

/** Each cell several times in a row. */
function repeat(cells: Cells, times: number): Cells {
  return interleave(new Array<Cells>(times).fill(cells), cells.values.length);
}

/** All values, from the first to the last, again and again. */
function cycle<T>(values: readonly T[], times: number): T[] {
  return new Array<readonly T[]>(times).fill(values).flat();
}

/** The first cell of every column, then the second of every column, and so on. */
function interleave(columns: readonly Cells[], length: number): Cells {
  const values: Value[] = [];
  const texts: string[] = [];
  const decimals: number[] = [];
  for (let row = 0; row < length; row++) {
    for (const column of columns) {
      values.push(column.values[row] ?? null);
      texts.push(column.texts[row] ?? '');
      decimals.push(column.decimals[row] ?? 0);
    }
  }
  return { values, texts, decimals };
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.name, one]));
}
