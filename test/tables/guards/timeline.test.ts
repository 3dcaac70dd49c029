import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupValues } from '../../../src/tables/group.ts';
import { formatPeriod, makeTimeline, yearsOf } from '../../../src/tables/guards/timeline.ts';
import { columnOf, type Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';

function timelineOf(type: 'year' | 'yearmonth', rows: readonly (readonly [name: string, period: Value])[]) {
  const table = tableOf(
    [
      { name: 'k', type: 'string' },
      { name: 'tid', type },
    ],
    rows,
  );
  const [names, periods] = [columnOf(table, 'k'), columnOf(table, 'tid')];
  if (!names || !periods) throw new Error('A column is not there');
  return makeTimeline(periods, [groupValues(names.values, rows.length)], rows.length);
}

test('sorts the rows of each series by period, and leaves single rows out', () => {
  const timeline = timelineOf('year', [
    ['a', 2022],
    ['b', 2021],
    ['a', 2020],
    ['c', 2025],
    ['b', 2026],
  ]);
  expect(timeline.series.map((rows) => [...rows])).toEqual([
    [2, 0],
    [1, 4],
  ]);
  expect(timeline).toMatchObject({ count: 3, step: 2, ends: [2, 4] });
  expect(yearsOf(timeline)).toEqual([2020, 2026]);
  expect(formatPeriod(timeline, 2020)).toBe('2020');
});

test('counts months from the year 0, and writes them as the file does', () => {
  const timeline = timelineOf('yearmonth', [
    ['a', '2022-01'],
    ['a', '2021-11'],
  ]);
  expect(timeline.step).toBe(2);
  expect([...timeline.periods].map((period) => formatPeriod(timeline, period))).toEqual(['2022-01', '2021-11']);
  expect(yearsOf(timeline)).toEqual([2021, 2022]);
});

test('makes the series that grouping and sorting make', () => {
  const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1990, max: 2030 }));
  const unique = fc.uniqueArray(row, { selector: ([name, year]) => `${name}${year}`, minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(unique, (rows) => {
      const wanted = [...Map.groupBy(rows, ([name]) => name).values()]
        .filter(({ length }) => length > 1)
        .map((series) => series.toSorted(([, a], [, b]) => a - b));
      const { series } = timelineOf('year', rows);
      expect(series.map((one) => [...one].map((at) => rows[at]))).toEqual(wanted);
    }),
  );
});
