import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { comparePrinted, isUnchanged } from '../../../src/tables/compare/compare-printed.ts';
import { layoutOf } from '../../../src/tables/print/layout.ts';
import { printTable } from '../../../src/tables/print/print.ts';
import type { PrintedTable } from '../../../src/tables/print/printed.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';

const place = placeAt({ path: 'content/01.md', text: '' }, 1, 1);

/** A cross table of ages by years. */
function printed(
  rows: readonly (readonly Value[])[],
  options: { unit?: string; decimals?: number; forecast?: number } = {},
): PrintedTable {
  const { unit = 'personer', decimals = 0, forecast = 9999 } = options;
  const status = (row: number) => (Number(rows[row]?.[1]) >= forecast ? 'prognos' : 'utfall');
  const table = tableOf(
    [
      { name: 'alder', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'antal', type: 'number', unit, decimals, status },
    ],
    rows,
  );
  const layout = layoutOf({ rows: 'alder', columns: 'ar', values: 'antal' });
  return (
    printTable(
      { ...table, key: ['alder', 'ar'] },
      layout,
      () => place,
      () => expect.fail(),
    ) ?? expect.fail()
  );
}

const rows = [
  ['0-4', 2018, 2294],
  ['0-4', 2019, 2289],
  ['5-9', 2018, 2435],
  ['5-9', 2019, 2434],
];

test('a table is like itself, whatever the order of its rows', () => {
  expect(isUnchanged(comparePrinted(printed(rows), printed(rows)))).toBe(true);
  expect(isUnchanged(comparePrinted(printed(rows), printed(rows.toReversed())))).toBe(true);
});

test('tells a cell by the heads of its row and column', () => {
  const change = comparePrinted(printed(rows), printed(rows.with(3, ['5-9', 2019, 2500])));
  expect(change.cells).toMatchObject([
    { row: '5–9', column: '2019', before: { text: '2\u00a0434', value: 2434 }, after: { text: '2\u00a0500' } },
  ]);
  expect(change).toMatchObject({ rows: { added: [], removed: [] }, columns: { added: [], removed: [] }, around: [] });
});

test('tells rows and columns that are new or gone', () => {
  const change = comparePrinted(
    printed(rows.slice(0, 2)),
    printed([
      ['0-4', 2019, 2289],
      ['10-14', 2019, 5],
    ]),
  );
  expect(change.rows).toEqual({ added: ['10–14'], removed: [] });
  expect(change.columns).toEqual({ added: [], removed: ['2018'] });
  expect(change.cells).toEqual([]);
});

test('digits that are not printed are no change', () => {
  expect(
    isUnchanged(
      comparePrinted(printed([['0-4', 2018, 1.21]], { decimals: 1 }), printed([['0-4', 2018, 1.22]], { decimals: 1 })),
    ),
  ).toBe(true);
});

test('another status is a change of the cell, also where a head tells it', () => {
  const { cells, columns } = comparePrinted(printed(rows), printed(rows, { forecast: 2019 }));
  expect(columns).toEqual({ added: [], removed: [] });
  expect(cells.map(({ row, before, after }) => [row, before.status, after.status])).toEqual([
    ['0–4', 'utfall', 'prognos'],
    ['5–9', 'utfall', 'prognos'],
  ]);
});

test('tells another unit', () => {
  const { around } = comparePrinted(printed(rows), printed(rows, { unit: 'hushåll' }));
  expect(around).toEqual([{ part: 'unit', before: 'personer', after: 'hushåll' }]);
});
