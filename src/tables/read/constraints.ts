/** Whether the values of a column are among those that its description allows. */
import type { Located } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Field } from '../../project/field.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Value } from '../table.ts';
import { cellReader } from './cell.ts';
import type { Cells } from './cells.ts';
import { otherLine } from './key.ts';
import type { Grid } from './sheet.ts';

type PlaceOf = Located['placeOf'];

/** A check of one value of a column. */
type Check = (value: Value, row: number) => void;

/** A column and where its cells and its description stand. */
interface Checked {
  readonly field: Field;
  readonly column: string;
  readonly cells: Cells;
  readonly placeAt: (row: number) => Place;
  readonly describedAt: PlaceOf;
}

/**
 * Checks categories and constraints; `placeOf` counts from the resource.
 *
 * Errors: `cell-choice`, `cell-range`, `cell-required`, `cell-unique` at the cell; `constraint-form` in the description,
 * where a bound is not of the column's form; all are collected.
 * Source: Table Schema v2, Constraints.
 */
export function checkConstraints(
  grid: Grid,
  { schema }: Resource,
  cells: readonly Cells[],
  placeOf: PlaceOf,
  report: Report,
): void {
  schema.fields.forEach((field, index) => {
    const own = cells[index];
    if (!own) return;
    const checked: Checked = {
      field,
      column: field.title ?? field.name,
      cells: own,
      placeAt: (row) => grid.placeOf(row, index),
      describedAt: (path) => placeOf(['schema', 'fields', index, ...path]),
    };
    const checks = [choiceCheck, rangeCheck, requiredCheck, uniqueCheck].flatMap((make) => make(checked, report) ?? []);
    if (checks.length === 0) return;
    own.values.forEach((value, row) => {
      for (const check of checks) check(value, row);
    });
  });
}

function choiceCheck({ field, column, cells, placeAt }: Checked, report: Report): Check | undefined {
  const lists = [field.categories?.map(({ value }) => value), field.constraints.enum].filter(
    (list) => list !== undefined,
  );
  if (lists.length === 0) return undefined;
  return (value, row) => {
    if (value === null) return;
    const text = textAt(cells, row);
    for (const list of lists) {
      if (list.includes(value) || list.includes(text)) continue;
      const choices = list.map(String);
      report(problem(rules, 'cell-choice', placeAt(row), text, { column, choices, meant: nearest(text, choices) }));
    }
  };
}

function rangeCheck({ field, column, cells, placeAt, describedAt }: Checked, report: Report): Check | undefined {
  const { read, form } = cellReader(field);
  const [least, most] = (['minimum', 'maximum'] as const).map((key) => {
    const bound = field.constraints[key];
    const value = typeof bound === 'string' ? read(bound) : bound;
    const isText = field.type !== 'integer' && field.type !== 'number' && field.type !== 'year';
    if (bound === undefined || (value !== undefined && (typeof value === 'string') === isText))
      return value ?? undefined;
    report(problem(rules, 'constraint-form', describedAt(['constraints', key]), String(bound), { form }));
    return undefined;
  });
  if (least === undefined && most === undefined) return undefined;
  return (value, row) => {
    if (value === null || ((least === undefined || value >= least) && (most === undefined || value <= most))) return;
    report(problem(rules, 'cell-range', placeAt(row), textAt(cells, row), { column, least, most }));
  };
}

function requiredCheck({ field, column, cells, placeAt }: Checked, report: Report): Check | undefined {
  if (!field.constraints.required) return undefined;
  return (value, row) => {
    if (value === null) report(problem(rules, 'cell-required', placeAt(row), cells.texts[row] || '–', { column }));
  };
}

function uniqueCheck({ field, column, cells, placeAt }: Checked, report: Report): Check | undefined {
  if (!field.constraints.unique) return undefined;
  const firsts = new Map<Value, number>();
  return (value, row) => {
    const first = firsts.get(value);
    if (value === null) return;
    if (first === undefined) firsts.set(value, row);
    else {
      const line = otherLine(placeAt(first), placeAt(row));
      report(problem(rules, 'cell-unique', placeAt(row), textAt(cells, row), { column, line }));
    }
  };
}

/** The text of a cell; of one that was computed, its value. */
function textAt({ texts, values }: Cells, row: number): string {
  return texts[row] || String(values[row] ?? '');
}
