import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { byAge } from '../population.ts';
import { populationCharts, profileOf } from '../read.ts';

const columns = [
  { name: 'alder', type: 'string' },
  { name: 'ar', type: 'year' },
  { name: 'antal', type: 'integer', unit: 'personer' },
] as const;

test('reads two years by age group, from the youngest to the oldest', () => {
  const { ages } = populationCharts();
  expect(ages.rows).toHaveLength(21);
  expect(ages.rows[0]).toEqual({ group: '0–4', earlier: 2289, later: 2261 });
  expect(ages.rows.at(-1)?.group).toBe('100+');
  expect(ages.earlier).toEqual({ year: 2019, status: 'prognos' });
  expect(ages.later).toEqual({ year: 2038, status: 'kalkyl' });
  expect(ages.rows.map(({ earlier, later }) => (later ?? 0) - (earlier ?? 0))).toEqual([
    -28, 132, 366, 602, 213, -305, -97, 343, 466, 321, -196, -164, -64, 86, 77, 96, 339, 345, 215, 40, 4,
  ]);
});

test('takes the years in any order, and a missing row for a missing value', () => {
  const rows = [
    ['0-4', 2019, 5],
    ['0-4', 2038, 6],
    ['5-9', 2038, 7],
  ];
  const { chart, problems } = profileOf(tableOf(columns, rows), [2038, 2019]);
  expect(problems).toEqual([]);
  expect(chart?.earlier.year).toBe(2019);
  expect(chart?.rows).toEqual([
    { group: '0–4', earlier: 5, later: 6 },
    { group: '5–9', earlier: null, later: 7 },
  ]);
});

test('reports each year that the table does not have', () => {
  expect(profileOf(byAge(), [2019, 2038]).problems).toEqual([]);
  expect(profileOf(byAge(), [2017, 2039])).toEqual({
    chart: undefined,
    problems: ['years: 2017 (chart-year)', 'years: 2039 (chart-year)'],
  });
});

test('reports a year that is compared with itself', () => {
  expect(profileOf(byAge(), [2019, 2019])).toEqual({
    chart: undefined,
    problems: ['years: [2019, 2019] (chart-years)'],
  });
});

test('reports rows for the same group and year', () => {
  const rows = [
    ['0-4', 2019, 5],
    ['0-4', 2019, 5],
    ['0-4', 2038, 6],
  ];
  expect(profileOf(tableOf(columns, rows), [2019, 2038]).problems).toEqual(['data: 0–4, 2019 (chart-repeated)']);
});

test('reports a table without years or values', () => {
  expect(profileOf(tableOf(columns, []), [2019, 2038]).problems).toEqual([
    'year: ar (chart-number)',
    'values: antal (chart-number)',
  ]);
});
