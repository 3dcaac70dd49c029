import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { ageClasses, totals } from '../population.ts';
import { blockOf, sound } from '../read.ts';

const year = { name: 'ar', type: 'year' } as const;
const amount = { name: 'belopp', type: 'number', unit: 'mnkr' } as const;
const kind = { name: 'slag', type: 'string' } as const;

test('computes every line from 100 at its first year', () => {
  const { chart, problems, rows, subtitle, source } = blockOf('index', ageClasses(), 'series: alder');
  expect(problems).toEqual([]);
  expect(chart).toMatchObject({ type: 'index', base: 2018, unit: '', decimals: 1 });
  expect(chart?.series.map(({ points }) => points[0]?.y)).toEqual([100, 100, 100, 100]);
  expect(chart?.series.at(-1)?.points[10]?.y).toBeCloseTo(133.746, 3);
  expect(rows?.[10]).toEqual(['2028', '113,7p', '104,7p', '108,3p', '133,7p']);
  expect(subtitle).toBe('Index, 2018 = 100');
  expect(source).toMatch(/^egen bearbetning/);
});

test('takes another base, and the less sure status of value and base', () => {
  const { series } = sound(blockOf('index', totals(), 'base: 2028'));
  const points = series[0]?.points ?? [];
  expect(points.find(({ x }) => x === 2028)?.y).toBe(100);
  expect(points.map(({ status }) => status).slice(0, 2)).toEqual(['prognos', 'prognos']);
  expect(points.at(-1)?.status).toBe('kalkyl');
});

test('leaves a gap where a value is missing', () => {
  const table = tableOf(
    [year, amount],
    [
      [2019, 50],
      [2020, null],
      [2021, 75],
    ],
  );
  expect(sound(blockOf('index', table)).series[0]?.points.map(({ y }) => y)).toEqual([100, null, 150]);
});

test('reports each line that has no value above zero at the base', () => {
  const table = tableOf(
    [year, amount, kind],
    [
      [2019, 0, 'a'],
      [2020, 5, 'a'],
      [2019, null, 'b'],
      [2020, 5, 'b'],
      [2020, 5, 'c'],
      [2019, -4, 'd'],
      [2019, 4, 'e'],
    ],
  );
  expect(blockOf('index', table, 'series: slag').problems).toEqual([
    'series: 5 (chart-series)',
    'data: 0 (chart-base)',
    'data: 2019 (chart-base)',
    'data: 2019 (chart-base)',
    'data: -4 (chart-base)',
  ]);
});

test('reports a base that is not in the table', () => {
  expect(blockOf('index', totals(), 'base: 2017').problems).toEqual(['base: 2017 (chart-base)']);
  expect(blockOf('index', ageClasses(), 'series: alder\nbase: 2017').problems).toEqual(['base: 2017 (chart-base)']);
  expect(blockOf('index', totals(), 'base: 2018').problems).toEqual([]);
});

test('reports what a line chart reports', () => {
  expect(blockOf('index', tableOf([year, amount], [[2019, null]])).problems).toEqual(['data: belopp (chart-number)']);
});
