/** Whether a phrase is true of a figure. */
import type { Figure } from '../tables/table.ts';
import { contains, type Interval, includes } from './interval.ts';
import { type Meaning, type Mismatch, meaningOf } from './meaning.ts';
import { type Phrase, parsePhrase } from './phrase.ts';

/** What a phrase means of a figure, and whether it holds. */
export interface Judgement extends Meaning {
  readonly holds: boolean;
}

/**
 * Judges a phrase by a figure. `around` may make the phrase's interval wider.
 *
 * Where a source gives the figure only in words, the phrase is true if it leaves open all that those words do.
 */
export function judge(
  phrase: Phrase,
  figure: Figure,
  around: (interval: Interval) => Interval = (interval) => interval,
): Judgement | Mismatch {
  const meaning = meaningOf(phrase, figure);
  if ('mismatch' in meaning) return meaning;
  const interval = around(meaning.interval);
  const source = sourceInterval(figure);
  const holds = source ? includes(interval, source) : contains(interval, meaning.value);
  return { ...meaning, interval, holds };
}

/** The interval that the source's words for a figure stand for; undefined where it has none, or they cannot be read. */
export function sourceInterval(figure: Figure): Interval | undefined {
  const phrase = figure.wording === undefined ? undefined : parsePhrase(figure.wording);
  const meaning = phrase && meaningOf(phrase, figure);
  return meaning && 'interval' in meaning ? meaning.interval : undefined;
}
