import { expect, test } from 'vitest';
import type { PrintedTable } from '../../../src/tables/print/printed.ts';
import { sliceColumns } from '../../../src/tables/print/slice.ts';

const cell = (text: string) => ({ text, value: text, status: null, mark: '' });

const table: PrintedTable = {
  head: [
    [
      { text: '', span: 1 },
      { text: 'Förr', span: 2 },
      { text: 'Nu', span: 2 },
    ],
    ['Ort', 'a', 'b', 'c', 'Totalt'].map((text) => ({ text, span: 1 })),
  ],
  rows: [['Norr', '1', '2', '3', '6'].map(cell)],
  align: ['text', 'number', 'number', 'number', 'number'],
  rowHeads: 1,
  sums: { rows: 0, columns: 1 },
  unit: '',
  legend: [],
  notes: [],
  source: 'Provkommunen',
};

test('keeps the row heads, some columns, what is left of the heads above them, and their sums', () => {
  const part = sliceColumns(table, 2, 4);
  expect(part.head).toEqual([
    [
      { text: '', span: 1 },
      { text: 'Förr', span: 1 },
      { text: 'Nu', span: 1 },
    ],
    ['Ort', 'b', 'c'].map((text) => ({ text, span: 1 })),
  ]);
  expect(part.rows).toEqual([['Norr', '2', '3'].map(cell)]);
  expect([part.align, part.sums.columns]).toEqual([['text', 'number', 'number'], 0]);
  expect(sliceColumns(table, 4, 5).sums.columns).toBe(1);
});
