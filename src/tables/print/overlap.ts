/** Sums and shares over groups that overlap, which would count some twice. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { Column, Table } from '../table.ts';
import type { Totals } from './layout.ts';
import type { Cross } from './print-cross.ts';
import type { Shown } from './shown.ts';

/** The columns of a cross table whose values are added up: for its sums, and for the wholes of its shares. */
export function columnsOfSums({ rows, columns, values }: Cross, { row, column }: Totals): Column[] {
  const hasShare = (of: 'row' | 'column'): boolean => values.some(({ share }) => share === of);
  return [
    ...(row !== undefined || hasShare('column') ? [rows.column] : []),
    ...(column !== undefined || hasShare('row') ? [columns] : []),
  ];
}

/** The same of a table that is printed row by row: all of its key, since all rows are added up. */
export function keysOfSums(table: Table, shown: readonly Shown[], { row }: Totals): Column[] {
  if (row === undefined && !shown.some(({ share }) => share)) return [];
  return table.columns.filter(({ name }) => table.key.includes(name));
}

/** Whether none of the columns that are added up holds groups that overlap. Errors: `total-overlap` at the place. */
export function checkOverlap(summed: readonly Column[], place: Place, report: Report): boolean {
  const column = summed.find(({ overlapping }) => overlapping);
  if (!column) return true;
  report(problem(rules, 'total-overlap', place, column.name, { column: column.title }));
  return false;
}
