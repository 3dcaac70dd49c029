import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTables, type TableChange } from '../../../src/tables/compare/compare-tables.ts';
import type { Table, Value } from '../../../src/tables/table.ts';
import { type ColumnOf, tableOf } from '../../support/table.ts';

type Row = readonly [alder: string, ar: number, antal: number | null];

const antal: ColumnOf = { name: 'antal', type: 'integer', unit: 'personer' };
const columns: readonly ColumnOf[] = [{ name: 'alder', type: 'string' }, { name: 'ar', type: 'year' }, antal];

function peopleOf(rows: readonly Row[], value: ColumnOf = antal): Table {
  return { ...tableOf([...columns.slice(0, 2), value], rows), key: ['alder', 'ar'] };
}

const old: readonly Row[] = [
  ['0-4', 2018, 2294],
  ['0-4', 2019, 2289],
  ['5-9', 2018, 2435],
];
const none: TableChange = { added: [], removed: [], cells: [] };

test('rows in another order are no change', () => {
  expect(compareTables(peopleOf(old), peopleOf(old.toReversed()))).toEqual(none);
});

test('tells a changed cell by its key, old and new', () => {
  const { added, removed, cells } = compareTables(peopleOf(old), peopleOf(old.with(1, ['0-4', 2019, 2300])));
  expect([added, removed]).toEqual([[], []]);
  expect(cells).toMatchObject([
    { key: { alder: '0-4', ar: 2019 }, name: 'alder 0–4, ar 2019', column: 'antal', title: 'antal' },
  ]);
  expect(cells[0]?.before).toMatchObject({ value: 2289, text: '2\u00a0289', unit: 'personer', status: 'utfall' });
  expect(cells[0]?.after).toMatchObject({ value: 2300, text: '2\u00a0300' });
});

test('tells added and removed rows with their cells', () => {
  const { added, removed, cells } = compareTables(peopleOf(old), peopleOf(old.with(2, ['10-14', 2018, null])));
  expect(cells).toEqual([]);
  expect(removed).toMatchObject([{ name: 'alder 5–9, ar 2018', cells: { antal: { value: 2435 } } }]);
  expect(added).toMatchObject([{ key: { alder: '10-14', ar: 2018 }, cells: { antal: { value: null, text: '–' } } }]);
});

test.each([
  ['status', { ...antal, status: 'prognos' }],
  ['unit', { ...antal, unit: 'hushåll' }],
  ['decimals', { ...antal, decimals: 1 }],
] satisfies [string, ColumnOf][])('another %s is a change of every cell', (_, value) => {
  expect(compareTables(peopleOf(old), peopleOf(old, value)).cells).toHaveLength(3);
});

test('how the file writes a number is no change, how it writes that one is missing is', () => {
  const withText = (text: string, value: Value): Table => {
    const table = tableOf([{ name: 'a', type: 'integer' }], [[value]]);
    return { ...table, key: [], columns: table.columns.map((column) => ({ ...column, texts: [text] })) };
  };
  expect(compareTables(withText('2 294', 2294), withText('2294', 2294))).toEqual(none);
  expect(compareTables(withText('..', null), withText('–', null)).cells).toMatchObject([
    { before: { text: '..' }, after: { text: '–' } },
  ]);
});

test('without a key, a row that differs is removed and added, and equal rows are counted', () => {
  const twice = tableOf(columns, [
    ['0-4', 2018, 1],
    ['0-4', 2018, 1],
  ]);
  const { added, removed, cells } = compareTables(
    twice,
    tableOf(columns, [
      ['0-4', 2018, 1],
      ['0-4', 2018, 2],
    ]),
  );
  expect(cells).toEqual([]);
  expect([added, removed].map((rows) => rows.map((row) => row.key))).toEqual([
    [{ alder: '0-4', ar: 2018, antal: 2 }],
    [{ alder: '0-4', ar: 2018, antal: 1 }],
  ]);
});

const anyRows = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('0-4', '5-9', '10-14'),
    fc.integer({ min: 2018, max: 2021 }),
    fc.option(fc.integer({ min: 0, max: 3 })),
  ),
  { selector: ([alder, ar]) => `${alder} ${ar}` },
);

test('a table compared with itself has no change', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(compareTables(peopleOf(rows), peopleOf(rows))).toEqual(none);
    }),
  );
});

test('the changes, made to the old rows, give the new ones', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      const { added, removed, cells } = compareTables(peopleOf(before), peopleOf(after));
      const keyOf = (key: Readonly<Record<string, Value>>) => `${key.alder} ${key.ar}`;
      const rows = new Map<string, Value>(before.map(([alder, ar, value]) => [`${alder} ${ar}`, value]));
      for (const { key } of removed) expect(rows.delete(keyOf(key))).toBe(true);
      for (const { key, before: cell, after: now } of cells) {
        expect(rows.get(keyOf(key))).toBe(cell.value);
        rows.set(keyOf(key), now.value);
      }
      for (const { key, cells: own } of added) rows.set(keyOf(key), own.antal?.value ?? null);
      const wanted = new Map<string, Value>(after.map(([alder, ar, value]) => [`${alder} ${ar}`, value]));
      expect([...rows].sort()).toEqual([...wanted].sort());
    }),
  );
});
