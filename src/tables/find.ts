/** A table or column by the name that an author gave. */
import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';
import { type Column, columnOf, type Table, type Tables } from './table.ts';

/** The table of that name. Errors: `table-unknown` at the place; a table with faults of its own is passed over. */
export function findTable(tables: Tables, name: string, place: Place, report: Report): Table | undefined {
  const table = tables.get(name);
  if (table === undefined) {
    const known = [...tables.keys()];
    report(problem(rules, 'table-unknown', place, name, { known, meant: nearest(name, known) }));
  }
  return table ?? undefined;
}

/** The column of that name. Errors: `column-unknown` at the place; then undefined. */
export function findColumn(table: Table, name: string, place: Place, report: Report): Column | undefined {
  const column = columnOf(table, name);
  if (!column) {
    const known = table.columns.map((one) => one.name);
    report(problem(rules, 'column-unknown', place, name, { table: table.name, known, meant: nearest(name, known) }));
  }
  return column;
}

/** The column of that name, which must hold numbers to reckon with. Errors: `column-unknown`, `cell-number`. */
export function findMeasure(table: Table, name: string, place: Place, report: Report): Column | undefined {
  const column = findColumn(table, name, place, report);
  if (!column || isMeasure(column)) return column;
  report(problem(rules, 'cell-number', place, name, { column: column.title }));
  return undefined;
}

/** Whether a column holds numbers to reckon with; years are none. */
export function isMeasure({ type }: Pick<Column, 'type'>): boolean {
  return type === 'integer' || type === 'number';
}
