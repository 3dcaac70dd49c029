import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { lineOf, populationCharts, sound } from '../read.ts';

const year = { name: 'ar', type: 'year' } as const;
const amount = { name: 'belopp', type: 'number', unit: 'mnkr', decimals: 1 } as const;
const kind = { name: 'slag', type: 'string' } as const;

test('reads the population with its statuses', () => {
  const { total } = populationCharts();
  expect(total).toMatchObject({ type: 'line', xType: 'year', unit: 'personer', decimals: 0 });
  const [series] = total.series;
  expect(total.series).toHaveLength(1);
  expect(series?.name).toBe('');
  expect(series?.points.map(({ y }) => y).slice(0, 11)).toEqual([
    39411, 39649, 39874, 40324, 40757, 41110, 41427, 41790, 42054, 42282, 42438,
  ]);
  expect(series?.points.at(-1)).toEqual({ x: 2038, y: 42440, status: 'kalkyl' });
  expect(series?.points.slice(0, 2).map(({ status }) => status)).toEqual(['utfall', 'prognos']);
});

test('reads one line per name, in order of appearance and as readers write it', () => {
  const { classes } = populationCharts();
  expect(classes.series.map(({ name }) => name)).toEqual(['0–19', '20–64', '65+', '80+']);
  expect(classes.series.map(({ points }) => points.at(-1)?.y)).toEqual([10620, 21705, 10115, 3385]);
});

test('puts points in order and leaves a gap where a value or a row is missing', () => {
  const rows = [
    [2025, 3, 'drift'],
    [2023, 1, 'drift'],
    [2024, null, 'drift'],
    [2023, 5, 'investering'],
    [2026, 6, 'investering'],
  ];
  const { series } = sound(lineOf(tableOf([year, amount, kind], rows)));
  const status = 'utfall';
  expect(series[0]?.points).toEqual([
    { x: 2023, y: 1, status },
    { x: 2024, y: null, status },
    { x: 2025, y: 3, status },
    { x: 2026, y: null, status },
  ]);
  expect(series[1]?.points.map(({ y }) => y)).toEqual([5, null, null, 6]);
});

test('reads a sound table without a problem', () => {
  expect(lineOf(tableOf([year, amount], [[2023, 1]])).problems).toEqual([]);
});

test('reports an axis that is text, or lacks a value', () => {
  const text = tableOf([{ name: 'ort', type: 'string' }, amount], [['Vargön', 1]]);
  const missing = tableOf([year, amount], [[null, 1]]);
  expect(lineOf(text)).toEqual({ chart: undefined, problems: ['x: ort (chart-axis)'] });
  expect(lineOf(missing).problems).toEqual(['x: ar (chart-axis)']);
});

test('reports a column of text, a column without values and a table without rows', () => {
  const text = tableOf([year, { name: 'ort', type: 'string' }], [[2023, 'Vargön']]);
  const expected = { chart: undefined, problems: ['y: ort (chart-number)'] };
  expect(lineOf(text)).toEqual(expected);
  expect(lineOf(tableOf([year, amount], [[2023, null]])).problems).toEqual(['y: belopp (chart-number)']);
  expect(lineOf(tableOf([year, amount], [])).problems).toEqual(['y: belopp (chart-number)']);
});

test('reports values in several units', () => {
  const mixed = { ...amount, unit: (row: number) => (row === 0 ? 'mnkr' : 'procent') };
  const rows = [
    [2023, 1],
    [2024, 2],
  ];
  expect(lineOf(tableOf([year, mixed], rows))).toEqual({ chart: undefined, problems: ['y: belopp (chart-unit)'] });
});

test('reports rows for the same point once, with the first of them', () => {
  const rows = [
    [2023, 1, 'drift'],
    [2023, 2, 'drift'],
    [2024, 3, 'drift'],
    [2024, 4, 'drift'],
    [2024, 4, 'investering'],
  ];
  const repeated = { chart: undefined, problems: ['data: 2023, drift (chart-repeated)'] };
  expect(lineOf(tableOf([year, amount, kind], rows))).toEqual(repeated);
  expect(lineOf(tableOf([year, amount, kind], rows.slice(3))).problems).toEqual([]);
});

test('reports all that is wrong at once', () => {
  const rows = [
    ['a', 'b'],
    ['a', 'b'],
  ];
  const text = tableOf(
    [
      { name: 'x', type: 'string' },
      { name: 'y', type: 'string' },
    ],
    rows,
  );
  expect(lineOf(text).problems).toEqual(['x: x (chart-axis)', 'y: y (chart-number)', 'data: a (chart-repeated)']);
});

test('warns of more than four lines and still reads them', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((name) => [2023, 1, name]);
  const five = lineOf(tableOf([year, amount, kind], rows));
  expect(five.problems).toEqual(['series: 5 (chart-series)']);
  expect(five.chart?.series).toHaveLength(5);
  expect(lineOf(tableOf([year, amount, kind], rows.slice(1))).problems).toEqual([]);
});
