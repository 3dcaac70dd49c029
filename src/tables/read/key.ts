/** Whether the primary key tells the rows of a file apart. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { combineGroups, groupValues } from '../group.ts';
import { rules } from '../messages.ts';
import type { Cells } from './cells.ts';
import type { Grid } from './sheet.ts';

/** Checks the primary key. Errors: `table-key` at each row whose key an earlier row has. */
export function checkKey(grid: Grid, { schema }: Resource, cells: readonly Cells[], report: Report): void {
  const indexes = schema.primaryKey.map((name) => schema.fields.findIndex((field) => field.name === name));
  const columns = indexes.map((index) => cells[index]?.values ?? []);
  const [first] = indexes;
  if (first === undefined) return;
  const { length } = grid.rows;
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
    const place = grid.placeOf(row, first);
    report(problem(rules, 'table-key', place, key, { key, line: otherLine(grid.placeOf(before, first), place) }));
  }
}

/** The line of a place; undefined where another is the same, as rows that were computed stand nowhere by themselves. */
export function otherLine({ line }: Place, than: Place): number | undefined {
  return line === than.line ? undefined : line;
}
