/** The operation `ratio`. */
import { formatNumber } from '../../base/number.ts';
import type { Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import { divide } from './divide.ts';
import { addPair, tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * One sum divided by another, `times` as many; without unit, not rounded.
 *
 * Errors: those of `addPair`; `figure-zero` at `to`; then undefined.
 */
export function ratio(task: Task<'ratio'>, report: Report): Result | undefined {
  const { of, to, times, decimals } = task.computation;
  const pair = addPair(task, ['of', of], ['to', to], report);
  if (!pair) return undefined;
  const [dividend, divisor] = pair;
  const value = divide(dividend, divisor, times, task.placeOf(['to']), report);
  if (value === undefined) return undefined;
  const factor = times === 1 ? '' : `, gånger ${formatNumber(times, { decimals: 0 })}`;
  return {
    value,
    decimals,
    unit: '',
    status: weakestStatus([dividend.status, divisor.status]),
    origin: `${dividend.shown} delat med ${divisor.shown}${factor}`,
    parts: [
      tellPart(task, 'numerator', dividend, dividend.indexes),
      tellPart(task, 'denominator', divisor, divisor.indexes),
    ],
  };
}
