/** The columns of a table from the typed cells of its file; a wide file becomes a long table. */
import type { Resource, Unpivot } from '../../project/datapackage.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Cells } from './cells.ts';
import type { Meaning, PlainColumn, Rows } from './meaning.ts';
import type { Sheet } from './sheet.ts';

/** The columns of a table, and what its description says of each. */
export interface Described extends Rows {
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/**
 * The columns that a resource's cells make.
 *
 * Shape: without `unpivot` one per field and row. With it, the kept columns repeat once per wide column; beside them
 * stand the wide column's name and its value, row by row (as `melt` of pandas does, but in the file's own order).
 */
export function makeColumns(resource: Resource, cells: readonly Cells[], sheet: Sheet): Described {
  return resource.unpivot
    ? longColumns(resource, resource.unpivot, cells, sheet)
    : plainColumns(resource, cells, sheet);
}

function plainColumns({ schema }: Resource, cells: readonly Cells[], sheet: Sheet): Described {
  const columns = schema.fields.flatMap(({ name, title, type }, index): PlainColumn[] => {
    const column = cells[index];
    return column ? [{ name, title: title ?? name, type, ...column }] : [];
  });
  const order = columns.map(({ name }) => name);
  return {
    columns: byName(columns),
    meanings: byName(schema.fields),
    length: sheet.rows.length,
    placeOf: (row, column) => sheet.placeOf(row, order.indexOf(column)),
  };
}

function longColumns({ schema }: Resource, unpivot: Unpivot, cells: readonly Cells[], sheet: Sheet): Described {
  const { keep, name, value } = unpivot;
  const indexOf = (field: string): number => schema.fields.findIndex((one) => one.name === field);
  const wide = schema.fields.flatMap((field, index) => (keep.includes(field.name) ? [] : [{ field, index }]));
  const kept = keep.flatMap((field): PlainColumn[] => {
    const described = schema.fields[indexOf(field)];
    const column = cells[indexOf(field)];
    if (!described || !column) return [];
    const { title = field, type } = described;
    return [{ name: field, title, type, ...repeat(column, wide.length) }];
  });
  const { read } = cellReader({ type: name.type, decimalChar: '.' });
  const labels = wide.map(({ field }) => read(field.name) ?? null);
  const wideCells = wide.flatMap(({ index }) => cells[index] ?? []);
  const type = wide[0]?.field.type ?? 'number';
  const columns = [
    ...kept,
    { name: name.name, title: name.title ?? name.name, type: name.type, ...cycle(labels, sheet.rows.length) },
    { name: value.name, title: value.title ?? value.name, type, ...interleave(wideCells, sheet.rows.length) },
  ];
  return {
    columns: byName(columns),
    meanings: new Map<string, Meaning>([...byName(schema.fields), [value.name, value]]),
    length: sheet.rows.length * wide.length,
    placeOf: (row, column) =>
      sheet.placeOf(
        Math.floor(row / wide.length),
        keep.includes(column) ? indexOf(column) : (wide[row % wide.length]?.index ?? 0),
      ),
  };
}

/** Each cell several times in a row. */
function repeat(cells: Cells, times: number): Cells {
  return interleave(new Array<Cells>(times).fill(cells), cells.values.length);
}

/** All values, from the first to the last, again and again. */
function cycle(values: readonly Value[], times: number): Cells {
  const all = new Array<readonly Value[]>(times).fill(values).flat();
  return { values: all, decimals: new Array<number>(all.length).fill(0) };
}

/** The first cell of every column, then the second of every column, and so on. */
function interleave(columns: readonly Cells[], length: number): Cells {
  const values: Value[] = [];
  const decimals: number[] = [];
  for (let row = 0; row < length; row++) {
    for (const column of columns) {
      values.push(column.values[row] ?? null);
      decimals.push(column.decimals[row] ?? 0);
    }
  }
  return { values, decimals };
}

function byName<T extends { readonly name: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.name, one]));
}
