import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { blockOf, sound } from '../read.ts';
import { broadband, maturity } from './tables.ts';

const name = { name: 'namn', type: 'string' } as const;
const year = { name: 'ar', type: 'year' } as const;
const share = { name: 'andel', type: 'integer', unit: 'procent' } as const;

test('draws the goal of a row of its own as a line for all bars', () => {
  const { chart, problems, rows } = blockOf('comparison', broadband, 'goal: {omrade: Riket}');
  expect(problems).toEqual([]);
  expect(chart?.rows.map(({ name, value, goal }) => [name, value, goal])).toEqual([
    ['Tätort, Vänersborg', 90, null],
    ['Utanför tätort, Vänersborg', 74, null],
  ]);
  expect(chart?.goals).toEqual([{ name: 'Riket', value: 95, status: 'mål' }]);
  expect(rows?.[2]).toEqual(['Riket', 'andel av hushållen', '95m', '2020']);
});

test('names a goal that has the name of a bar after what it was picked by', () => {
  const { chart } = blockOf('comparison', maturity, 'goal: {organisation: "Offentlig sektor, rikssnitt"}');
  expect(chart?.rows.map(({ name, value }) => [name, value])).toEqual([
    ['2018', 36],
    ['senaste', 57],
  ]);
  expect(chart?.goals).toEqual([{ name: 'Offentlig sektor, rikssnitt', value: 47, status: 'utfall' }]);
});

test('gives each row its own goal where several have the names of rows', () => {
  const table = tableOf(
    [name, year, share],
    [
      ['a', 2019, 1],
      ['b', 2019, 5],
      ['c', 2019, 3],
      ['a', 2030, 8],
      ['b', 2030, 9],
    ],
  );
  const chart = sound(blockOf('comparison', table, 'categories: namn\ngoal: {ar: 2030}\nsort: value'));
  expect(chart).toMatchObject({ goals: [], goalName: '2030' });
  expect(chart.rows.map(({ name, goal }) => [name, goal?.value])).toEqual([
    ['b', 9],
    ['c', null],
    ['a', 8],
  ]);
});

test('reports a goal that is not there, and one that picks nothing', () => {
  expect(blockOf('comparison', broadband, 'goal: {omrade: Riktet}').problems).toEqual(['goal: Riktet (where-value)']);
  expect(blockOf('comparison', broadband, 'goal: {}').problems).toEqual(['goal: {} (value-form)']);
  expect(blockOf('comparison', broadband).problems).toEqual(['data: – (key-missing)']);
});

test('reports goals or bars without numbers, or in units of their own', () => {
  const table = (values: readonly (number | null)[], units = ['procent', 'procent']) =>
    tableOf(
      [name, { ...share, unit: (row) => units[row] ?? '' }],
      [
        ['a', values[0] ?? null],
        ['mål', values[1] ?? null],
      ],
    );
  expect(blockOf('comparison', table([null, 5]), 'goal: {namn: mål}').problems).toEqual(['data: andel (chart-number)']);
  expect(blockOf('comparison', table([5, null]), 'goal: {namn: mål}').problems).toEqual(['goal: andel (chart-number)']);
  expect(blockOf('comparison', table([5, 6], ['procent', 'mnkr']), 'goal: {namn: mål}').problems).toEqual([
    'data: andel (chart-unit)',
  ]);
});

test('reports rows and goals that come twice', () => {
  const table = tableOf(
    [name, year, share],
    [
      ['a', 2019, 1],
      ['a', 2020, 2],
      ['mål', 2019, 3],
      ['mål', 2020, 3],
    ],
  );
  expect(blockOf('comparison', table, 'categories: namn\ngoal: {namn: mål}').problems).toEqual([
    'data: a (chart-repeated)',
    'goal: mål (chart-repeated)',
  ]);
});
