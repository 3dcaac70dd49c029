import { expect, test } from 'vitest';
import { formatNumber, roundTo } from '../../src/base/number.ts';

test.each([
  [39648, { decimals: 0 }, '39\u00a0648'],
  [999, { decimals: 0 }, '999'],
  [1234567.891, { decimals: 2 }, '1\u00a0234\u00a0567,89'],
  [-312, { decimals: 0 }, '\u2212312'],
  [0.5, { decimals: 1, sign: true }, '+0,5'],
  [-0.04, { decimals: 1 }, '0,0'],
  [0, { decimals: 0, sign: true }, '0'],
  [33.746, { decimals: 1 }, '33,7'],
])('writes %d in the Swedish form', (value, form, expected) => {
  expect(formatNumber(value, form)).toBe(expected);
});

test.each([
  [1.005, 2, 1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1250, -2, 1300],
  [1249, -2, 1200],
  [0.000_000_1, 3, 0],
  [1e21, 0, 1e21],
])('rounds %d to %d decimals, halves away from zero', (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});
