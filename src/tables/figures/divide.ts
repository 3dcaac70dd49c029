/** One amount divided by another. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';

/** A number that is exact to its decimals. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
}

/**
 * `times` the quotient of two amounts, not rounded. The second is not zero.
 *
 * Both are made whole numbers first: 0,29 of 1 is 29 hundredths, where 0.29 / 1 * 100 is 28.999999999999996, and a half
 * (12,25 with one decimal) is rounded as a half.
 */
export function quotient(of: Amount, by: Amount, times: number): number {
  const scale = 10 ** Math.max(of.decimals, by.decimals);
  return (Math.round(of.value * scale) * times) / Math.round(by.value * scale);
}

/** Divides like {@link quotient}. Errors: `figure-zero` at the place of what it is divided by; then undefined. */
export function divide(of: Amount, by: Amount, times: number, place: Place, report: Report): number | undefined {
  if (by.value !== 0) return quotient(of, by, times);
  report(problem(rules, 'figure-zero', place, '0', {}));
  return undefined;
}
