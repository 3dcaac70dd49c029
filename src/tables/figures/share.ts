/** The operation `share`. */
import { problem, type Report } from '../../base/problem.ts';
import { describeNumber, describeRows } from '../describe.ts';
import { rules } from '../messages.ts';
import { columnOf } from '../table.ts';
import { divide } from './divide.ts';
import { addPart, pickRows, tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * How many percent the rows that `of` picks are of all rows: from 0 to 100, not rounded.
 *
 * Status: the least sure of the whole. Errors: those of `pickRows` and `addPart`; `figure-zero`, and `figure-negative`
 * where a part is below zero, at the operation; then undefined.
 */
export function share(task: Task<'share'>, report: Report): Result | undefined {
  const { computation, table, rows, placeOf } = task;
  const picked = pickRows(task, 'of', computation.of, report);
  const whole = addPart(task, { key: 'share', rows: table, indexes: rows, told: '' }, report);
  const part = picked && whole && addPart(task, picked, report);
  if (!part || hasNegative(task, report)) return undefined;
  const value = divide(part, whole, 100, placeOf(['share']), report);
  if (value === undefined) return undefined;
  const origin = `${part.shown} av ${whole.shown}, i procent`;
  const parts = [tellPart(task, 'part', part, part.indexes), tellPart(task, 'whole', whole, rows)];
  return { value, decimals: computation.decimals, unit: 'procent', status: whole.status, origin, parts };
}

/** Whether a part is below zero, so that the others could be more than the whole. Errors: `figure-negative`. */
function hasNegative({ computation, table, placeOf }: Task<'share'>, report: Report): boolean {
  const { values = [], decimals = [] } = columnOf(table, computation.column.column) ?? {};
  const row = values.findIndex((value) => Number(value) < 0);
  if (row < 0) return false;
  const found = describeNumber(Number(values[row]), decimals[row] ?? 0, describeRows(table, [row]).join());
  report(problem(rules, 'figure-negative', placeOf(['share']), found, {}));
  return true;
}
