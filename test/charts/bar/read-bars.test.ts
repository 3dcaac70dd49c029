import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { blockOf, sound } from '../read.ts';

const board = { name: 'namnd', type: 'string' } as const;
const year = { name: 'ar', type: 'year' } as const;
const amount = { name: 'belopp', type: 'number', unit: 'mnkr', decimals: 1 } as const;

const boards = tableOf(
  [board, amount],
  [
    ['Socialnämnden', 700],
    ['Kommunstyrelsen', 120],
    ['Kulturnämnden', null],
    ['Byggnadsnämnden', 240.5],
  ],
);

const twoYears = tableOf(
  [board, year, amount],
  [
    ['Socialnämnden', 2024, 720],
    ['Socialnämnden', 2023, 700],
    ['Kommunstyrelsen', 2023, 120],
  ],
);

test('reads one bar per name in the order of the table', () => {
  const { chart, problems, rows } = blockOf('bar', boards);
  expect(problems).toEqual([]);
  expect(chart).toMatchObject({ type: 'bar', unit: 'mnkr', decimals: 1, series: [''], highlight: [] });
  expect(chart?.rows.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['Socialnämnden', 700],
    ['Kommunstyrelsen', 120],
    ['Kulturnämnden', null],
    ['Byggnadsnämnden', 240.5],
  ]);
  expect(rows?.[0]).toEqual(['Socialnämnden', '700,0']);
});

test('sorts by value when asked to, and puts what is missing last', () => {
  const { rows } = sound(blockOf('bar', boards, 'sort: value'));
  expect(rows.map(({ name }) => name)).toEqual([
    'Socialnämnden',
    'Byggnadsnämnden',
    'Kommunstyrelsen',
    'Kulturnämnden',
  ]);
});

test('reads several bars per name, in the order of years, with a gap where there is no row', () => {
  const text = 'categories: namnd\nseries: ar';
  const years = tableOf(
    [board, { ...year, type: 'string' }, amount],
    [
      ['Socialnämnden', '2023', 700],
      ['Socialnämnden', '2024', 720],
      ['Kommunstyrelsen', '2023', 120],
    ],
  );
  const chart = sound(blockOf('bar', years, text));
  expect(chart.series).toEqual(['2023', '2024']);
  expect(chart.rows[1]?.cells.map(({ value }) => value)).toEqual([120, null]);
});

test('takes the column of the key that tells the rows apart, unless it is named', () => {
  const oneYear = { ...twoYears, key: ['namnd', 'ar'] };
  const picked = tableOf(
    [board, year, amount],
    [
      ['Socialnämnden', 2023, 700],
      ['Kommunstyrelsen', 2023, 120],
    ],
  );
  expect(blockOf('bar', { ...picked, key: ['namnd', 'ar'] }).chart?.rows).toHaveLength(2);
  expect(blockOf('bar', oneYear).problems).toEqual(['data: prov (column-choice)']);
  expect(blockOf('bar', twoYears, 'categories: ar').problems).toEqual(['data: 2023 (chart-repeated)']);
});

test('writes age groups and categories as readers know them', () => {
  const ages = tableOf(
    [{ name: 'alder', type: 'string' }, amount],
    [
      ['80-84', 1],
      ['100-w', 2],
    ],
  );
  expect(blockOf('bar', ages).chart?.rows.map(({ name }) => name)).toEqual(['80–84', '100+']);
});

test('lifts out the names that it is asked to, also a range of them', () => {
  expect(blockOf('bar', boards, 'highlight: Kommunstyrelsen').chart?.highlight).toEqual(['Kommunstyrelsen']);
  expect(blockOf('bar', boards, 'highlight: Kommunstyrelsen..Byggnadsnämnden').chart?.highlight).toHaveLength(3);
});

test('reports a name to lift out that is not there', () => {
  expect(blockOf('bar', boards, 'highlight: Kommunstyrelse')).toMatchObject({
    chart: undefined,
    problems: ['highlight: Kommunstyrelse (where-value)'],
  });
});

test('reports a name to lift out among several series', () => {
  const text = 'categories: namnd\nseries: slag\nhighlight: Socialnämnden';
  const table = tableOf([board, { name: 'slag', type: 'string' }, amount], [['Socialnämnden', 'drift', 7]]);
  expect(blockOf('bar', table, text).problems).toEqual(['highlight: highlight (chart-conflict)']);
});

test('reports more than four bars in a row', () => {
  const table = (count: number) =>
    tableOf(
      [board, { name: 'slag', type: 'string' }, amount],
      Array.from({ length: count }, (_, at) => ['Socialnämnden', `slag ${at}`, at]),
    );
  const text = 'categories: namnd\nseries: slag';
  expect(blockOf('bar', table(5), text).problems).toEqual(['series: 5 (chart-many)']);
  expect(blockOf('bar', table(4), text).problems).toEqual([]);
});

test('reports values that are none, or in several units, and names that come twice', () => {
  const none = tableOf([board, amount], [['Socialnämnden', null]]);
  const mixed = tableOf(
    [board, { ...amount, unit: (row: number) => ['mnkr', 'procent'][row] ?? '' }],
    [
      ['a', 1],
      ['b', 2],
    ],
  );
  const twice = tableOf(
    [board, amount],
    [
      ['a', 1],
      ['a', 2],
    ],
  );
  expect(blockOf('bar', none).problems).toEqual(['data: belopp (chart-number)']);
  expect(blockOf('bar', mixed).problems).toEqual(['data: belopp (chart-unit)']);
  expect(blockOf('bar', twice).problems).toEqual(['data: a (chart-repeated)']);
});
