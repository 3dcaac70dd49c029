/** Printed tables as records. */
import { expect, test } from 'vitest';
import { csvOf } from '../../src/exports/csv.ts';
import { flatten } from '../../src/exports/flat.ts';
import { readCsv } from '../../src/exports/read-csv.ts';
import type { PrintedTable } from '../../src/tables/print/printed.ts';
import { ages, head, number, printed, text } from './tables.ts';

function rowsOf(table: PrintedTable): (string | number)[][] {
  return flatten(table).rows.map(({ cells }) => cells.map(({ value }) => value));
}

function namesOf(table: PrintedTable): string[] {
  return flatten(table).columns.map(({ name }) => name);
}

test('holds the numbers as they are, and the signs of what is missing', () => {
  expect(rowsOf(ages)).toEqual([
    ['0–4', 1204, -31.25, 'prognos'],
    ['5–9', 0, '..', 'prognos'],
    ['Totalt', 1204, '..', 'prognos'],
  ]);
  expect(flatten(ages).rows.map(({ isSum }) => isSum)).toEqual([false, false, true]);
});

test('statuses stand beside the columns whose numbers are not all outcome', () => {
  expect(namesOf(ages)).toEqual(['Ålder', '2018', '2028', '2028, status']);
  expect(flatten(ages).columns.map(({ type }) => type)).toEqual(['text', 'number', 'number', 'status']);
});

test('one column of statuses is enough where each row has a single one', () => {
  const table = printed(
    [
      [text('2018'), number(1, '1'), number(2, '2')],
      [text('2028'), number(3, '3', 'prognos'), number(null, '..', 'prognos')],
    ],
    [[head('År'), head('Kvinnor'), head('Män')]],
  );
  expect(namesOf(table)).toEqual(['År', 'Kvinnor', 'Män', 'Status']);
  expect(rowsOf(table).map((row) => row.at(-1))).toEqual(['utfall', 'prognos']);
});

test('no cell is empty, also where no number can have a status', () => {
  const noSum = { text: '.', value: null, status: null, mark: '' };
  const rows = [
    [text('a'), number(1, '1', 'mål')],
    [text('Totalt'), noSum],
  ];
  const table = printed(rows, [[head('Post'), head('Antal')]], 1);
  expect(rowsOf(table)).toEqual([
    ['a', 1, 'mål'],
    ['Totalt', '.', '.'],
  ]);
  expect(readCsv(Buffer.from(csvOf(table)))?.rows.map((row) => row.map(({ status }) => status))).toEqual([
    [null, 'mål'],
    [null, null],
  ]);
});

test('a table of words has no statuses', () => {
  const table = {
    ...printed([[text('a'), text('b')]], [[head('Ett'), head('Två')]]),
    align: ['text', 'text'] as const,
  };
  expect(namesOf(table)).toEqual(['Ett', 'Två']);
});

test('a year is a number, a label of one is not', () => {
  const year = { ...text('2018'), value: 2018 };
  const label = { ...text('Klass 3'), value: 3 };
  const table = { ...printed([[year, label]], [[head('År'), head('Klass')]]), align: ['text', 'text'] as const };
  expect(rowsOf(table)).toEqual([[2018, 'Klass 3']]);
});

test('a name holds the heads above it, from the top down', () => {
  const table = printed(
    [[text('Skola'), number(1, '1'), number(2, '2')]],
    [
      [head(''), head('Kostnad', 2)],
      [head('Verksamhet'), head('Drift'), head('Nybyggnad')],
    ],
  );
  expect(namesOf(table)).toEqual(['Verksamhet', 'Kostnad, Drift', 'Kostnad, Nybyggnad', 'Status']);
});

test('names are made unlike each other, whole and short', () => {
  const long = 'å'.repeat(300);
  const table = printed(
    [[text('a'), ...[1, 2, 3, 4, 5].map((value) => number(value, String(value)))]],
    [[head('Antal'), head('antal'), head(' '), head('a\n b'), head(long), head(long)]],
  );
  expect(namesOf(table)).toEqual([
    'Antal',
    'antal (2)',
    'Kolumn 3',
    'a b',
    `${'å'.repeat(240)}…`,
    `${'å'.repeat(240)}… (2)`,
    'Status',
  ]);
});
