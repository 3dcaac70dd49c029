/** Phrases: any text of a claim is a phrase that every figure can be held against, or none. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { describeInterval } from '../../src/claims/interval.ts';
import { judge } from '../../src/claims/judge.ts';
import { parsePhrase } from '../../src/claims/phrase.ts';
import { readTolerance } from '../../src/claims/tolerance.ts';
import { truePhrase } from '../../src/claims/true-phrase.ts';
import { changeOf, figureOf, rankOf } from '../claims/figure.ts';
import { fuzz } from '../support/fuzz.ts';
import { textsOf } from '../support/made-up.ts';

const words =
  'drygt knappt inte fullt cirka ca. mellan och minst hälften en två tredjedelar var femte tre av tio halv miljon miljoner hundra tusen ' +
  'fördubblas halveras ökar planar ut näst störst lägst sedan 2018 treårsperiod mnkr tkr kronor procent procentenheter år % + − – , 1 000 400 33,7';
const sound = [
  'drygt 160 barn',
  'mellan 1 och 2 miljoner kronor',
  '25–35 procent',
  'nästan tre av tio',
  'lägst sedan 2018',
];
const texts = textsOf(
  [...words.split(' ').map((word) => `${word} `), '\u00a0', '\u202f', '0', '9'.repeat(400)],
  ['1 000', 'en ', '– '],
  sound,
);

const figures = [
  figureOf(0),
  figureOf(-12.5, { unit: 'mnkr', decimals: 1 }),
  figureOf(33.7, { unit: 'procent', decimals: 1 }),
  figureOf(11_000, { wording: 'knappt 11 000' }),
  changeOf(5031, 5198),
  changeOf(0, 3),
  rankOf(2, 'lowest'),
];

fuzz('any text as a phrase', fc.tuple(texts, fc.constantFrom(...figures), texts), ([text, figure, other]) => {
  const phrase = parsePhrase(text);
  expect(truePhrase(phrase, figure)).not.toBe('');
  if (!phrase) return;
  const judged = judge(phrase, figure, readTolerance(other, phrase));
  if ('interval' in judged) expect(describeInterval(judged.interval, 'sv')).toMatch(/\d|∞/);
});

fuzz('any text as a source’s wording', texts, (text) => {
  const figure = figureOf(400, { wording: text });
  const phrase = parsePhrase('drygt 400');
  expect(phrase && judge(phrase, figure)).toHaveProperty('holds');
});
