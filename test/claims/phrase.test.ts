import { expect, test } from 'vitest';
import { parsePhrase } from '../../src/claims/phrase.ts';

const cases: [string, ReturnType<typeof parsePhrase>][] = [
  ['1 237', { value: 1237, decimals: 0, unit: '' }],
  ['1\u00a0200', { value: 1200, decimals: -2, unit: '' }],
  ['42\u202f000', { value: 42000, decimals: -3, unit: '' }],
  ['40', { value: 40, decimals: -1, unit: '' }],
  ['0', { value: 0, decimals: 0, unit: '' }],
  ['33,7 procent', { value: 33.7, decimals: 1, unit: 'procent' }],
  ['33,70 %', { value: 33.7, decimals: 2, unit: 'procent' }],
  ['2 procentenheter', { value: 2, decimals: 0, unit: 'procentenheter' }],
  ['12,5 mnkr', { value: 12.5, decimals: 1, unit: 'mnkr' }],
  ['160 barn och unga', { value: 160, decimals: -1, unit: '' }],
  ['\u221212', { value: -12, decimals: 0, unit: '' }],
  ['+6', { value: 6, decimals: 0, unit: '' }],
  ['3 constructor', { value: 3, decimals: 0, unit: '' }],
  ['drygt 160', undefined],
  ['1 23', undefined],
  ['12.5', undefined],
  ['tolv', undefined],
  ['', undefined],
];

test.each(cases)('reads “%s”', (phrase, expected) => {
  expect(parsePhrase(phrase)).toEqual(expected);
});
