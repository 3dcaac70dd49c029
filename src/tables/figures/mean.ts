/** The operation `mean`. */
import { roundTo } from '../../base/number.ts';
import type { Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import { divide } from './divide.ts';
import { findEntries, readEntries } from './entries.ts';
import { tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * The arithmetic mean of rows or groups, not rounded.
 *
 * Units: that of the column. Decimals: one more than the values have, unless given. Status: the least sure of all.
 * Errors: those of `findEntries` and `readEntries`; then undefined.
 */
export function mean(task: Task<'mean'>, report: Report): Result | undefined {
  const table = findEntries(task, report);
  const entries = table && readEntries(task, table, report);
  if (!entries) return undefined;
  const { values, unit, statuses, told } = entries;
  const decimals = entries.decimals.reduce((most, one) => Math.max(most, one), 0);
  const sum = {
    value: roundTo(
      values.reduce((total, one) => total + one),
      decimals,
    ),
    decimals,
  };
  const value = divide(sum, { value: values.length, decimals: 0 }, 1, task.placeOf(['mean']), report);
  if (value === undefined) return undefined;
  return {
    value,
    decimals: task.computation.decimals ?? decimals + 1,
    unit,
    status: weakestStatus(statuses),
    origin: `medelvärdet av ${told}`,
    parts: [tellPart(task, 'column', { value: null, decimals, unit, status: weakestStatus(statuses) }, task.rows)],
  };
}
