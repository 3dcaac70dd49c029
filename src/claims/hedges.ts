/** The words before a number that say how exactly it is meant. Source: the house's table of phrases. */

/**
 * How a number is meant: as exactly as it is written, a little more or less than it, about it, or as a bound.
 *
 * `slightly-over` is up to a tenth more, `slightly-under` down to a tenth less, `about` within a twentieth.
 */
export type Hedge = 'exact' | 'slightly-over' | 'slightly-under' | 'about' | 'over' | 'at-least' | 'under' | 'at-most';

/** The words of each hedge; the first is the usual one. */
const words: Readonly<Record<Exclude<Hedge, 'exact'>, readonly string[]>> = {
  'slightly-over': [
    'drygt',
    'något över',
    'något mer än',
    'något fler än',
    'strax över',
    'lite över',
    'lite mer än',
    'lite fler än',
  ],
  'slightly-under': ['knappt', 'nästan', 'nära', 'närmare', 'inte fullt', 'inte riktigt', 'strax under'],
  about: ['cirka', 'omkring', 'ungefär', 'runt', 'ca', 'ca.'],
  over: ['över', 'mer än', 'fler än'],
  'at-least': ['minst'],
  under: ['under', 'färre än', 'mindre än'],
  'at-most': ['högst'],
};

/** Longest first, so that *inte fullt* is not read as something else. */
const all = Object.entries(words)
  .flatMap(([hedge, list]) => list.map((word) => ({ hedge: hedge as Hedge, word }))) // the keys are hedges
  .sort((a, b) => b.word.length - a.word.length);

/** A hedge, its words as the author wrote them, and what follows them. */
export interface Hedged {
  readonly hedge: Hedge;
  readonly words: string;
  readonly rest: string;
}

/** Takes the hedge from the beginning of a phrase; without one it is meant exactly. */
export function takeHedge(phrase: string): Hedged {
  const spaced = phrase.replace(/\s/g, ' ').toLowerCase();
  const found = all.find(({ word }) => spaced.startsWith(`${word} `));
  if (!found) return { hedge: 'exact', words: '', rest: phrase };
  const { hedge, word } = found;
  return { hedge, words: phrase.slice(0, word.length), rest: phrase.slice(word.length).trimStart() };
}
