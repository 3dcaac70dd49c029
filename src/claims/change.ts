/** A figure of change, and which words of direction are true of it. */
import { roundTo } from '../base/number.ts';
import { quotient } from '../tables/figures/divide.ts';
import type { Figure } from '../tables/table.ts';
import type { Direction } from './directions.ts';

/** What moves at all moves so many percent of its start; from here to `mostStill` both *ökar* and *oförändrad* are true. */
export const leastMove = 0.5;

/** What stands still moves at most so many percent of its start. */
export const mostStill = 1;

/**
 * The change that a figure tells, in percent of its start; infinite from zero.
 *
 * Undefined for a figure that is no change, and where the start is negative: of a deficit that goes from −10 to −5 both
 * *ökar* and *minskar* are said.
 */
export function changeOf({ operation, parts }: Figure): number | undefined {
  if (operation !== 'change' && operation !== 'percent-change') return undefined;
  const [from, to] = (['from', 'to'] as const).map((wanted) => parts.find(({ role }) => role === wanted));
  if (!from || !to || from.value === null || to.value === null || from.value < 0) return undefined;
  const decimals = Math.max(from.decimals, to.decimals);
  const value = roundTo(to.value - from.value, decimals);
  if (from.value === 0) return value === 0 ? 0 : Math.sign(value) * Number.POSITIVE_INFINITY;
  return quotient({ value, decimals }, { value: from.value, decimals: from.decimals }, 100);
}

/** Whether a direction is true of a change in percent. */
export function isTrueOf(direction: Direction, percent: number): boolean {
  if (direction === 'same') return Math.abs(percent) <= mostStill;
  return direction === 'up' ? percent >= leastMove : percent <= -leastMove;
}

/** The direction of a change in percent; below half a percent that of what stands still. */
export function directionOf(percent: number): Direction {
  if (Math.abs(percent) < leastMove) return 'same';
  return percent > 0 ? 'up' : 'down';
}
