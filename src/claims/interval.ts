/** Intervals of numbers: what a phrase leaves open. */
import { formatNumber, roundTo } from '../base/number.ts';
import type { Language } from '../base/problem.ts';

/** All numbers between two ends, each of which belongs to it or not; an end may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly withLow: boolean;
  readonly withHigh: boolean;
}

/** Binary fractions are compared as the decimal ones that they stand for. */
const exactness = 9;

/** The interval of the numbers that rounding to a number of decimals, halves away from zero, makes this one. */
export function roundedTo(value: number, decimals: number): Interval {
  const half = Number(`5e${-decimals - 1}`);
  const [low, high] = [roundTo(value - half, exactness), roundTo(value + half, exactness)];
  return { low, high, withLow: value > 0, withHigh: value < 0 };
}

/** Whether a number lies in an interval. */
export function contains({ low, high, withLow, withHigh }: Interval, value: number): boolean {
  const exact = Number.isFinite(value) ? roundTo(value, exactness) : value;
  return (withLow ? exact >= low : exact > low) && (withHigh ? exact <= high : exact < high);
}

/** Whether all of one interval lies in another. */
export function includes(outer: Interval, inner: Interval): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow));
  const high = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh));
  return low && high;
}

/** The interval of all numbers that are at most so far from one in it. */
export function widen({ low, high }: Interval, by: number): Interval {
  return { low: roundTo(low - by, exactness), high: roundTo(high + by, exactness), withLow: true, withHigh: true };
}

/** The interval of the same numbers on the other side of zero. */
export function mirror({ low, high, withLow, withHigh }: Interval): Interval {
  return { low: -high, high: -low, withLow: withHigh, withHigh: withLow };
}

/** The interval whose ends are a number of times those of another. */
export function scale({ low, high, ...ends }: Interval, times: number): Interval {
  const scaled = (end: number) => (Number.isFinite(end) ? roundTo(end * times, exactness) : end);
  return { low: scaled(low), high: scaled(high), ...ends };
}

const words: Readonly<Record<Language, Readonly<Record<'from' | 'above' | 'to' | 'below' | 'and', string>>>> = {
  sv: { from: 'minst', above: 'mer än', to: 'högst', below: 'mindre än', and: 'och' },
  en: { from: 'at least', above: 'more than', to: 'at most', below: 'less than', and: 'and' },
};

/** An interval in words: ”mer än 400 och högst 440”. */
export function describeInterval({ low, high, withLow, withHigh }: Interval, language: Language): string {
  const { from, above, to, below, and } = words[language];
  if (low === high) return plain(low);
  const ends = [
    ...(Number.isFinite(low) ? [`${withLow ? from : above} ${plain(low)}`] : []),
    ...(Number.isFinite(high) ? [`${withHigh ? to : below} ${plain(high)}`] : []),
  ];
  return ends.join(` ${and} `);
}

function plain(value: number): string {
  const [, fraction = ''] = String(roundTo(value, 4)).split('.');
  return formatNumber(value, { decimals: Math.min(fraction.length, 4) });
}
