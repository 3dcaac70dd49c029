import { expect, test } from 'vitest';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { ageClasses } from '../population.ts';
import { blockOf, sound } from '../read.ts';

function investments(rows: readonly (readonly Value[])[]) {
  return tableOf(
    [
      { name: 'post', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'belopp', type: 'integer', unit: 'mnkr', status: (row) => (row > 1 ? 'förslag' : 'utfall') },
    ],
    rows,
  );
}

const sundsvall = investments([
  ['Utveckling', 2023, 20],
  ['IT', 2023, 10],
  ['Utveckling', 2024, 23],
  ['IT', 2024, 11],
]);

test('reads a bar per year and a part per series, in their order', () => {
  const { chart, problems, rows } = blockOf('stacked', sundsvall, 'series: post');
  expect(problems).toEqual([]);
  expect(chart).toMatchObject({ unit: 'mnkr', share: false, overYears: true, series: ['Utveckling', 'IT'] });
  expect(chart?.rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)])).toEqual([
    ['2023', 20, 10],
    ['2024', 23, 11],
  ]);
  expect(rows?.[0]).toEqual(['2023', '20', '10']);
});

test('reads a bar per name', () => {
  const { chart } = blockOf('stacked', investments([['Utveckling', 2023, 1]]), 'series: post\ncategories: ar');
  expect(chart?.overYears).toBe(true);
  const table = tableOf(
    [
      { name: 'namnd', type: 'string' },
      { name: 'slag', type: 'string' },
      { name: 'belopp', type: 'integer' },
    ],
    [['a', 'x', 1]],
  );
  expect(blockOf('stacked', table, 'series: slag').chart?.overYears).toBe(false);
});

test('computes shares in percent, with the least sure status of their bar', () => {
  const { chart, unit, source, rows } = blockOf('stacked', sundsvall, 'series: post\nshare: yes');
  expect(chart).toMatchObject({ unit: 'procent', decimals: 0, share: true });
  expect(chart?.rows[0]?.cells[0]?.value).toBeCloseTo(66.6667, 3);
  expect(chart?.rows[1]?.cells.map(({ status }) => status)).toEqual(['förslag', 'förslag']);
  expect(unit).toBe('procent');
  expect(rows?.[0]).toEqual(['2023', '67', '33']);
  expect(source).toMatch(/^egen bearbetning/);
});

test('knows no shares where a part is missing or all are zero', () => {
  const gaps = investments([
    ['Utveckling', 2023, 20],
    ['IT', 2023, null],
    ['Utveckling', 2024, 0],
    ['IT', 2024, 0],
    ['Utveckling', 2025, 1],
    ['IT', 2025, 3],
  ]);
  const { rows } = sound(blockOf('stacked', gaps, 'series: post\nshare: yes'));
  expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    [null, null],
    [null, null],
    [25, 75],
  ]);
});

test('reports a negative part once, with its point', () => {
  const losses = investments([
    ['Utveckling', 2023, 20],
    ['IT', 2023, -10],
    ['IT', 2024, -11],
  ]);
  expect(blockOf('stacked', losses, 'series: post')).toMatchObject({
    chart: undefined,
    problems: ['data: -10 (chart-negative)'],
  });
});

test('warns of more than four parts', () => {
  const parts = (count: number) => investments(Array.from({ length: count }, (_, at) => [`del ${at}`, 2023, 1]));
  expect(blockOf('stacked', parts(5), 'series: post').problems).toEqual(['series: 5 (chart-series)']);
  expect(blockOf('stacked', parts(5), 'series: post').chart?.series).toHaveLength(5);
  expect(blockOf('stacked', parts(4), 'series: post').problems).toEqual([]);
});

test('reports a missing series, an unknown choice and parts that come twice', () => {
  expect(blockOf('stacked', sundsvall).problems).toEqual(['data: – (key-missing)']);
  expect(blockOf('stacked', sundsvall, 'series: post\nshare: ja').problems).toEqual(['share: ja (value-choice)']);
  expect(blockOf('stacked', ageClasses(), 'series: alder').problems).toEqual([]);
  const twice = investments([
    ['IT', 2023, 1],
    ['IT', 2023, 2],
  ]);
  expect(blockOf('stacked', twice, 'series: post').problems).toEqual(['data: 2023, IT (chart-repeated)']);
});
