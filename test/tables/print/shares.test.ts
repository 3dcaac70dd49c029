import { expect, test } from 'vitest';
import { costs, print, tableOf } from './printing.ts';

const parts = tableOf(
  'vad;antal\na;1\nb;1\nc;1\n',
  [
    { name: 'vad', title: 'Vad', type: 'string' },
    { name: 'antal', title: 'Antal', type: 'integer', unit: 'personer' },
  ],
  'vad',
);

test('prints the share that each value has of its column, beside the values', () => {
  const { heads, rows, printed } = print(parts, {
    columns: [{ name: 'vad' }, { name: 'antal' }, { name: 'antal', share: 'column' }],
  });
  expect(heads).toEqual(['Vad | Antal (personer) | Andel (%)']);
  expect(rows).toEqual(['a | 1 | 33,3', 'b | 1 | 33,3', 'c | 1 | 33,3']);
  expect(printed?.source).toBe('egen bearbetning av statistik från Provkommunen');
  expect(printed?.notes).toEqual([]);
});

test('shares have the decimals that are asked for, and add up to 100 with a note when rounding hides it', () => {
  const { rows, printed } = print(parts, {
    columns: [{ name: 'vad' }, { name: 'antal', share: 'column', decimals: 2, title: 'Andel' }],
    total: { row: 'Totalt' },
  });
  expect(rows).toEqual(['a | 33,33', 'b | 33,33', 'c | 33,33', 'Totalt | 100,00']);
  expect(printed).toMatchObject({
    unit: 'procent',
    notes: ['På grund av avrundning stämmer inte alla summor exakt med delarna.'],
  });
});

test('prints shares of the columns or rows of a cross table', () => {
  const shares = (share: 'column' | 'row') =>
    print(costs, {
      columns: 'ar',
      values: [{ name: 'antal', share }],
      total: { row: 'Totalt', column: 'Båda' },
    });
  expect(shares('column').rows).toEqual([
    'Skola | 81,1 | 77,5 | 79,2',
    'Äldre | 18,9 | 22,5 | 20,8',
    'Totalt | 100,0 | 100,0 | 100,0',
  ]);
  expect(shares('row').rows).toEqual([
    'Skola | 49,2 | 50,8 | 100,0',
    'Äldre | 43,8 | 56,3 | 100,0',
    'Totalt | 48,1 | 51,9 | 100,0',
  ]);
  expect(shares('column').printed?.notes).toEqual([]);
});

test('a share is as sure as its whole', () => {
  const rows = print(costs, { columns: 'ar', values: [{ name: 'belopp', share: 'row' }] });
  expect(rows.heads).toEqual([' | Budget/2', 'Verksamhet | 2018 | 2019']);
  const columns = print(costs, { columns: 'ar', values: [{ name: 'belopp', share: 'column' }] });
  expect(columns.heads).toEqual([' | Utfall | Budget', 'Verksamhet | 2018 | 2019']);
});

test('shares of a sum that is missing or nothing are missing, and the note says why', () => {
  const gaps = tableOf(
    'vad;ar;n\na;2018;0\nb;2018;0\na;2019;1\nb;2019;..\n',
    [
      { name: 'vad', title: 'Vad', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'n', type: 'integer', missingValues: ['..'] },
    ],
    ['vad', 'ar'],
  );
  const { rows, printed } = print(gaps, { columns: 'ar', values: [{ name: 'n', share: 'column' }] });
  expect(rows).toEqual(['a | . | ..', 'b | . | ..']);
  expect(printed?.notes).toEqual(['En andel anges inte där summan saknas eller är noll.']);
});

test('reports shares of percentages and of negative numbers', () => {
  expect(print(costs, { columns: 'ar', values: [{ name: 'andel', share: 'column' }] }).faults).toEqual([
    'values.0: andel (total-unit)',
  ]);
  const results = tableOf(
    'vad;n\na;-1\nb;3\n',
    [
      { name: 'vad', type: 'string' },
      { name: 'n', type: 'integer' },
    ],
    'vad',
  );
  expect(print(results, { columns: [{ name: 'vad' }, { name: 'n', share: 'column' }] }).faults).toEqual([
    'columns.1: n (share-negative)',
  ]);
  expect(print(results, { columns: [{ name: 'vad' }, { name: 'n' }], total: { row: 'Totalt' } }).rows).toEqual([
    ...['a | −1', 'b | 3', 'Totalt | 2'],
  ]);
});
