/** Phrases: any words of a claim end in an interval that is judged, or in a message. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import { checkClaims } from '../../src/claims/check.ts';
import { parsePhrase } from '../../src/claims/phrase.ts';
import { changeOf, figureOf, rankOf } from '../claims/figure.ts';
import { fuzz } from '../support/fuzz.ts';

const words = (
  'drygt knappt cirka mer än minst högst mellan och 12 1 200 0,5 +3 \u2212312 \u2013 % procent procentenheter mnkr tkr kronor miljoner tusen hundra ' +
  'tolv femton en ett halv miljon hälften två tredjedelar var femte tre av tio fördubblas halverats ökar med minskat fler färre oförändrad planar ut ' +
  'näst störst lägst sedan 2018 treårsperiod 10-årig personer barn år eller'
).split(' ');

const phrases = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...words, ' ', '\u00a0', '\n'), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 20_000 })).map(([word, times]) => word.repeat(times)),
);

const numbers = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, min: -1e15, max: 1e15 }),
);
const figures = fc.oneof(
  fc
    .tuple(numbers, fc.constantFrom('', 'procent', 'mnkr', 'personer', 'år'))
    .map(([value, unit]) => figureOf(value, { unit })),
  fc.tuple(numbers, phrases).map(([value, wording]) => figureOf(value, { wording })),
  fc.tuple(numbers, numbers).map(([from, to]) => changeOf(from, to)),
  fc.integer({ min: 1, max: 30 }).map((place) => rankOf(place, 'lowest')),
);
const cases = fc.record({
  phrase: phrases,
  figure: figures,
  tolerance: fc.option(fc.constantFrom('5', '10 %', 'x'), { nil: undefined }),
});

fuzz('any phrase of any figure', cases, ({ phrase, figure, tolerance }, report) => {
  const place = placeAt({ path: 'content/x.md', text: phrase }, 1, 1);
  const claim = { kind: 'claim', place, phrase, figure, ...(tolerance && { tolerance }) } as const;
  checkClaims([claim], new Map(), report);
  checkClaims([{ ...claim, to: figureOf(12) }], new Map(), report);
  const said = parsePhrase(phrase);
  if (said?.kind === 'amount') expect(Number.isFinite(said.number.value)).toBe(true);
});
