/** The operations `value` and `sum`. */
import { problem, type Report } from '../../base/problem.ts';
import { describeCount } from '../describe.ts';
import { rules } from '../messages.ts';
import { columnOf } from '../table.ts';
import { addPart, type Part, tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/** The value of the only row, with its source's own words if it has some. Errors: `cell-many` at its key, those of `addPart`; then undefined. */
export function value(task: Task<'value'>, report: Report): Result | undefined {
  const { computation, table, rows, placeOf } = task;
  if (table.length > 1) {
    const missing = table.key.filter((name) => !Object.hasOwn(computation.where, name));
    report(problem(rules, 'cell-many', placeOf(['value']), 'value', { count: table.length, missing }));
    return undefined;
  }
  const only = addPart(task, { key: 'value', rows: table, indexes: rows, told: '' }, report);
  const wording = columnOf(table, computation.column.column)?.wordings?.[0];
  return only && { ...tellTotal(task, only, describeCount(1)), ...(wording && { wording }) };
}

/** The sum of all rows. Errors: those of `addPart`; then undefined. */
export function sum(task: Task<'sum'>, report: Report): Result | undefined {
  const { table, rows } = task;
  const total = addPart(task, { key: 'sum', rows: table, indexes: rows, told: '' }, report);
  const counted = describeCount(table.length);
  const origin = table.length > 1 ? `summan av ${counted}` : counted;
  return total && tellTotal(task, total, origin);
}

function tellTotal(task: Task, { value, decimals, unit, status, indexes }: Part, origin: string): Result {
  const amount = { value, decimals, unit, status };
  return { ...amount, origin, parts: [tellPart(task, task.rows.length > 1 ? 'sum' : 'cell', amount, indexes)] };
}
