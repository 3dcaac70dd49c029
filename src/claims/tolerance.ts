/** The tolerance of one claim: how far from what its phrase stands for the figure may be. */
import type { Hedge } from './hedges.ts';
import { type Interval, widen } from './interval.ts';
import type { Phrase } from './phrase.ts';

const written = /^(\d+(?:,\d+)?)\s*(%|procent)?$/;

/**
 * Reads a tolerance: `5` in the figure's unit, or `10 %` of the phrase's number; of a change, percent of its start.
 *
 * Undefined where it is neither. Gives what makes the phrase's interval wider.
 */
export function readTolerance(text: string, phrase: Phrase): ((interval: Interval) => Interval) | undefined {
  const [found, digits = '', percent] = written.exec(text.trim().replace(/\s/g, ' ')) ?? [];
  if (!found) return undefined;
  const amount = Number(digits.replace(',', '.'));
  if (phrase.kind === 'trend' && phrase.direction === 'same') {
    return () => ({ low: -amount, high: amount, withLow: true, withHigh: true });
  }
  if (!percent || phrase.kind === 'trend') return (interval) => widen(interval, amount);
  const hedge = 'hedge' in phrase ? phrase.hedge : 'exact';
  return (interval) => widen(interval, (amount / 100) * sizeOf(interval, hedge));
}

/** The size of the number that an interval is about: the end that its hedge begins at, else its only end or its middle. */
function sizeOf({ low, high }: Interval, hedge: Hedge): number {
  const ends = [low, high].filter(Number.isFinite).map(Math.abs);
  if (hedge === 'slightly-over') return Math.min(...ends);
  if (hedge === 'slightly-under') return Math.max(...ends);
  return ends.reduce((sum, end) => sum + end, 0) / ends.length;
}
