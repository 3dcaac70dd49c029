/** The shares and multiples that can be told in words, those with the author's own hedge first. */
import type { MultiplePhrase, SharePhrase } from './phrase.ts';

const fractions = [
  'hälften',
  'en tredjedel',
  'två tredjedelar',
  'en fjärdedel',
  'tre fjärdedelar',
  'en femtedel',
  'två femtedelar',
  'tre femtedelar',
  'fyra femtedelar',
  'en tiondel',
];

const stems = ['fördubbl', 'tredubbl', 'fyrdubbl', 'halver'];

/** Shares in words, with hedges: *drygt en tredjedel*. */
export function wordShares({ hedgeWords }: SharePhrase): string[] {
  return hedged(fractions, [hedgeWords, '', 'drygt', 'knappt', 'ungefär']);
}

/** Multiples in words, with hedges, in the author's form of the verb: *nästan fördubblats*. */
export function wordMultiples({ hedgeWords, ending }: MultiplePhrase): string[] {
  const verbs = stems.map((stem) => stem + ending);
  return hedged(verbs, [hedgeWords, '', 'nästan', 'mer än']);
}

function hedged(words: readonly string[], hedges: readonly string[]): string[] {
  return [...new Set(hedges)].flatMap((hedge) => words.map((word) => `${hedge} ${word}`.trim()));
}
