/** The operations `change` and `percent-change`. */
import { roundTo } from '../../base/number.ts';
import { problem, type Report } from '../../base/problem.ts';
import { type Status, weakestStatus } from '../../base/status.ts';
import { rules } from '../messages.ts';
import type { FigurePart } from '../table.ts';
import { type Amount, divide } from './divide.ts';
import { addPair, type Part, tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * What one sum has more than another, exact to their decimals.
 *
 * Units: that of the column; between percentages procentenheter. Errors: those of `addPair`; then undefined.
 */
export function change(task: Task<'change'>, report: Report): Result | undefined {
  const steps = addSteps(task, report);
  if (!steps) return undefined;
  const { start, difference, status, origin, parts } = steps;
  return { ...difference, unit: start.unit === 'procent' ? 'procentenheter' : start.unit, status, origin, parts };
}

/**
 * What one sum has more than another, in percent of that other; not rounded.
 *
 * Errors: those of `addPair`; `figure-zero`, `figure-negative` at `from`; then undefined.
 */
export function percentChange(task: Task<'percent-change'>, report: Report): Result | undefined {
  const steps = addSteps(task, report);
  if (!steps) return undefined;
  const { start, difference, status, origin, parts } = steps;
  const place = task.placeOf(['from']);
  if (start.value < 0) {
    report(problem(rules, 'figure-negative', place, start.shown, {}));
    return undefined;
  }
  const value = divide(difference, start, 100, place, report);
  if (value === undefined) return undefined;
  const { decimals } = task.computation;
  return { value, decimals, unit: 'procent', status, origin: `${origin}, i procent`, parts };
}

interface Steps {
  readonly start: Part;
  readonly difference: Amount;
  readonly status: Status;
  readonly origin: string;
  readonly parts: readonly FigurePart[];
}

function addSteps(task: Task<'change' | 'percent-change'>, report: Report): Steps | undefined {
  const { from, to } = task.computation;
  const pair = addPair(task, ['from', from], ['to', to], report);
  if (!pair) return undefined;
  const [start, end] = pair;
  const decimals = Math.max(start.decimals, end.decimals);
  return {
    start,
    difference: { value: roundTo(end.value - start.value, decimals), decimals },
    status: weakestStatus([start.status, end.status]),
    origin: `från ${start.shown} till ${end.shown}`,
    parts: [tellPart(task, 'from', start, start.indexes), tellPart(task, 'to', end, end.indexes)],
  };
}
