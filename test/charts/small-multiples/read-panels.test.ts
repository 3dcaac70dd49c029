import { expect, test } from 'vitest';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { ageClasses } from '../population.ts';
import { blockOf, sound } from '../read.ts';

function amounts(rows: readonly (readonly Value[])[]) {
  return tableOf(
    [
      { name: 'namnd', type: 'string' },
      { name: 'slag', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'belopp', type: 'integer', unit: 'mnkr' },
    ],
    rows,
  );
}

test('reads a panel per value, with the same years in each', () => {
  const table = amounts([
    ['a', 'x', 2020, 1],
    ['a', 'x', 2021, 2],
    ['b', 'x', 2022, 3],
  ]);
  const chart = sound(blockOf('small-multiples', table, 'by: namnd'));
  expect(chart).toMatchObject({ xType: 'year', unit: 'mnkr' });
  expect(chart.panels.map(({ name, series }) => [name, series[0]?.points.map(({ y }) => y)])).toEqual([
    ['a', [1, 2, null]],
    ['b', [null, null, 3]],
  ]);
});

test('reads the same series in every panel', () => {
  const table = amounts([
    ['a', 'drift', 2020, 1],
    ['a', 'nät', 2020, 2],
    ['b', 'nät', 2020, 3],
  ]);
  const { panels } = sound(blockOf('small-multiples', table, 'by: namnd\nseries: slag'));
  expect(panels.map(({ series }) => series.map(({ name, points }) => [name, points[0]?.y]))).toEqual([
    [
      ['drift', 1],
      ['nät', 2],
    ],
    [
      ['drift', null],
      ['nät', 3],
    ],
  ]);
});

test('shows a column per panel in the table', () => {
  const { rows, problems } = blockOf('small-multiples', ageClasses(), 'by: alder');
  expect(problems).toEqual([]);
  expect(rows?.[0]?.slice(0, 3)).toEqual(['2018', '9 487', '21 140']);
});

test('reports more than twelve panels', () => {
  const table = (count: number) => amounts(Array.from({ length: count }, (_, at) => [`n ${at}`, 'x', 2020, 1]));
  expect(blockOf('small-multiples', table(13), 'by: namnd').problems).toEqual(['by: 13 (chart-panels)']);
  expect(blockOf('small-multiples', table(12), 'by: namnd').problems).toEqual([]);
});

test('warns once of more than four lines in each panel', () => {
  const rows = ['a', 'b'].flatMap((board) =>
    [1, 2, 3, 4, 5].map((line): Value[] => [board, `slag ${line}`, 2020, line]),
  );
  expect(blockOf('small-multiples', amounts(rows), 'by: namnd\nseries: slag').problems).toEqual([
    'series: 5 (chart-series)',
  ]);
});

test('reports what cannot be drawn', () => {
  const twice = amounts([
    ['a', 'x', 2020, 1],
    ['a', 'y', 2020, 1],
  ]);
  expect(blockOf('small-multiples', twice, 'by: namnd').problems).toEqual(['data: a, 2020 (chart-repeated)']);
  expect(blockOf('small-multiples', amounts([['a', 'x', 2020, null]]), 'by: namnd').problems).toEqual([
    'data: belopp (chart-number)',
  ]);
  expect(blockOf('small-multiples', amounts([['a', 'x', 2020, 1]]), 'by: namnd\nx: slag').problems).toEqual([
    'x: slag (chart-axis)',
  ]);
  expect(blockOf('small-multiples', twice).problems).toEqual(['data: – (key-missing)']);
});
