/** Whether the primary key tells the rows of a file apart. */
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { combineGroups, groupValues } from '../group.ts';
import { rules } from '../messages.ts';
import type { Cells } from './cells.ts';
import type { Sheet } from './sheet.ts';

/** Checks the primary key. Errors: `table-key` at each row whose key an earlier row has. */
export function checkKey(sheet: Sheet, { schema }: Resource, cells: readonly Cells[], report: Report): void {
  const indexes = schema.primaryKey.map((name) => schema.fields.findIndex((field) => field.name === name));
  const columns = indexes.map((index) => cells[index]?.values ?? []);
  const [first] = indexes;
  if (first === undefined) return;
  const { length } = sheet.rows;
  const { numbers, firsts } = combineGroups(
    columns.map((column) => groupValues(column, length)),
    length,
  );
  if (firsts.length === length) return;
  for (const [row, number] of numbers.entries()) {
    const before = firsts[number] ?? row;
    if (before === row) continue;
    const values = columns.map((column) => column[row]);
    if (values.includes(null)) continue; // has been reported
    const key = values.join(', ');
    const { line } = sheet.placeOf(before, first);
    report(problem(rules, 'table-key', sheet.placeOf(row, first), key, { key, line }));
  }
}
