import { expect, test } from 'vitest';
import { type FigureForm, formatFigure, formatLabel, formatUnit } from '../../src/tables/format.ts';

test.each<[string, number, number, string, FigureForm]>([
  ['39\u00a0411', 39411, 0, 'personer', {}],
  ['33,7\u00a0procent', 33.746, 1, 'procent', {}],
  ['12,5\u00a0mnkr', 12.5, 1, 'mnkr', {}],
  ['21\u00a0procentenheter', 21, 0, 'procentenheter', {}],
  ['33,7', 33.746, 1, 'procent', { unit: false }],
  ['34\u00a0procent', 33.746, 1, 'procent', { decimals: 0 }],
  ['+238', 238, 0, 'personer', { sign: true }],
  ['\u2212439', -439, 0, 'personer', {}],
  ['tolv', 12, 0, 'personer', { words: true }],
  ['13', 13, 0, 'personer', { words: true }],
  ['2,5', 2.5, 1, 'personer', { words: true }],
  ['fyra\u00a0procent', 4, 0, 'procent', { words: true }],
])('writes %s', (text, value, decimals, unit, form) => {
  expect(formatFigure({ value, decimals, unit }, form)).toBe(text);
});

test.each([
  ['5-9', '5–9'],
  ['100-w', '100+'],
  [2018, '2018'],
  ['Norra-Södra', 'Norra-Södra'],
  ['2021-05-31', '2021-05-31'],
])('labels %s as %s', (value, text) => {
  expect(formatLabel(value)).toBe(text);
});

test('tables have the percent sign', () => {
  expect([formatUnit('procent'), formatUnit('mnkr')]).toEqual(['%', 'mnkr']);
});
