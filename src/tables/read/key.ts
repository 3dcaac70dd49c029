/** Whether the primary key tells the rows of a file apart. */
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Value } from '../table.ts';
import type { Cells } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** Checks the primary key. Errors: `table-key` at each row whose key an earlier row has. */
export function checkKey(sheet: Sheet, { schema }: Resource, cells: readonly Cells[], report: Report): void {
  const indexes = schema.primaryKey.map((name) => schema.fields.findIndex((field) => field.name === name));
  const columns = indexes.map((index) => cells[index]?.values ?? []);
  const [first] = indexes;
  if (first === undefined) return;
  const earlier = firstRows(columns, sheet.rows.length);
  for (const [row, before] of earlier.entries()) {
    if (before === row) continue;
    const values = columns.map((column) => column[row]);
    if (values.includes(null)) continue; // has been reported
    const key = values.join(', ');
    const { line } = sheet.placeOf(before, first);
    report(problem(rules, 'table-key', sheet.placeOf(row, first), key, { key, line }));
  }
}

/**
 * For each row the first one with the same values.
 *
 * Goes column by column, splitting the rows' groups further with each: a third of the cost of joining the values of
 * each row into a text.
 */
function firstRows(columns: readonly (readonly Value[])[], length: number): number[] {
  let groups = new Array<number>(length).fill(0);
  for (const column of columns) {
    const firsts = new Map<Value, Map<number, number>>();
    groups = groups.map((group, row) => {
      const value = column[row] ?? null;
      const rows = firsts.get(value) ?? new Map<number, number>();
      const first = rows.get(group) ?? row;
      if (rows.size === 0) firsts.set(value, rows);
      if (first === row) rows.set(group, row);
      return first;
    });
  }
  return groups;
}
