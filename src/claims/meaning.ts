/** What a phrase means of a figure: the interval that it stands for, and which number of the figure must lie in it. */
import type { Figure } from '../tables/table.ts';
import type { Way } from './after.ts';
import { changeOf, leastMove, mostStill } from './change.ts';
import type { Direction } from './directions.ts';
import { hedgedAmount, hedgedMultiple, hedgedShare } from './hedged.ts';
import { type Interval, mirror, scale } from './interval.ts';
import type {
  AmountPhrase,
  MultiplePhrase,
  Phrase,
  RangePhrase,
  RankPhrase,
  SharePhrase,
  TrendPhrase,
} from './phrase.ts';
import { readUnit } from './units.ts';

/** What is compared: the figure itself in its unit, or a share, a multiple, a change in percent of its start, a place. */
export type Compared = 'amount' | 'share' | 'multiple' | 'change' | 'rank';

/** A phrase and a figure that can be compared. */
export interface Meaning {
  readonly compared: Compared;
  readonly interval: Interval;
  readonly value: number;
}

/** Why they cannot: their units differ, or the phrase speaks of what the figure is not. */
export interface Mismatch {
  readonly mismatch: 'unit' | Exclude<Compared, 'amount'>;
}

/** What a phrase means of a figure; a phrase without a sign speaks of the figure's size. */
export function meaningOf(phrase: Phrase, figure: Figure): Meaning | Mismatch {
  switch (phrase.kind) {
    case 'amount':
    case 'range':
      return amountOf(phrase, figure);
    case 'share':
      return shareOf(phrase, figure);
    case 'multiple':
      return multipleOf(phrase, figure);
    case 'trend':
      return trendOf(phrase, figure);
    case 'rank':
      return rankOf(phrase, figure);
  }
}

function amountOf(phrase: AmountPhrase | RangePhrase, figure: Figure): Meaning | Mismatch {
  const factor = factorTo(phrase, figure.unit);
  if (factor === undefined) return { mismatch: 'unit' };
  const number = phrase.kind === 'amount' ? phrase.number : phrase.low;
  const interval = scale(phrase.kind === 'amount' ? hedgedAmount(phrase.hedge, number) : rangeOf(phrase), factor);
  if (number.signed) return { compared: 'amount', interval, value: figure.value };
  return { compared: 'amount', ...directed(phrase.way, interval, figure, figure.value) };
}

/**
 * A phrase without a sign speaks of a number's size; one that says which way it goes (*300 fler*) of that too, where the
 * figure is a change or is below zero.
 */
function directed(way: Way | undefined, interval: Interval, { operation }: Figure, value: number) {
  if (way === undefined) return { interval, value: Math.abs(value) };
  const grown = Number.isFinite(interval.low) ? interval : { ...interval, low: 0, withLow: true };
  if (way === 'up') return { interval: grown, value };
  const isChange = operation === 'change' || operation === 'percent-change';
  return isChange ? { interval: mirror(grown), value } : { interval: grown, value: Math.abs(value) };
}

/** What the phrase's numbers are multiplied by to be in the figure's unit. Undefined where the units differ in kind. */
function factorTo(phrase: AmountPhrase | RangePhrase, unit: string): number | undefined {
  const own = readUnit(unit);
  const { kind, name, power } = phrase.unit;
  const number = phrase.kind === 'amount' ? phrase.number : phrase.high;
  if (kind === 'count') {
    const counted = own.kind === 'count' ? own.name : own.kind;
    if (name !== '' && counted !== '' && counted !== name) return undefined;
    return own.kind === 'money' && number.power > 0 ? 10 ** -own.power : 1;
  }
  if (kind === 'money') return own.kind === 'money' ? 10 ** (power - own.power) : undefined;
  if (kind === 'measure') return own.name === name || unit === '' ? 1 : undefined;
  return own.kind === kind ? 1 : undefined;
}

function rangeOf({ low, high }: RangePhrase): Interval {
  return { low: low.value, high: high.value, withLow: true, withHigh: true };
}

function shareOf({ hedge, percent, way }: SharePhrase, figure: Figure): Meaning | Mismatch {
  const { operation, unit, value } = figure;
  const share = unit === 'procent' ? value : operation === 'ratio' ? value * 100 : undefined;
  if (share === undefined) return { mismatch: 'share' };
  return { compared: 'share', ...directed(way, hedgedShare(hedge, percent), figure, share) };
}

function multipleOf({ hedge, times }: MultiplePhrase, figure: Figure): Meaning | Mismatch {
  const value = ratioOf(figure);
  if (value === undefined) return { mismatch: 'multiple' };
  return { compared: 'multiple', interval: hedgedMultiple(hedge, times), value };
}

function ratioOf(figure: Figure): number | undefined {
  if (figure.operation === 'ratio') return figure.value;
  const percent = changeOf(figure);
  return percent === undefined || !Number.isFinite(percent) ? undefined : 1 + percent / 100;
}

const moves: Readonly<Record<Direction, Interval>> = {
  up: { low: leastMove, high: Number.POSITIVE_INFINITY, withLow: true, withHigh: true },
  down: { low: Number.NEGATIVE_INFINITY, high: -leastMove, withLow: true, withHigh: true },
  same: { low: -mostStill, high: mostStill, withLow: true, withHigh: true },
};

function trendOf({ direction }: TrendPhrase, figure: Figure): Meaning | Mismatch {
  const value = changeOf(figure);
  return value === undefined ? { mismatch: 'change' } : { compared: 'change', interval: moves[direction], value };
}

function rankOf({ place, end }: RankPhrase, { operation, order, value }: Figure): Meaning | Mismatch {
  if (operation !== 'rank' || order !== end) return { mismatch: 'rank' };
  return { compared: 'rank', interval: { low: place, high: place, withLow: true, withHigh: true }, value };
}
