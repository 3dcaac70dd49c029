/** What is explained to whom has only the file of a table. */
import { expect, test } from 'vitest';
import { flatten } from '../../src/exports/flat.ts';
import { explain } from '../../src/exports/notes.ts';
import type { PrintedTable } from '../../src/tables/print/printed.ts';
import { exportedAges, head, number, printed, text } from './tables.ts';

function notesOf(table: PrintedTable, note?: string): readonly (readonly [string, string])[] {
  return explain({ ...exportedAges, note, table }, flatten(table));
}

test('explains remarks first, then statuses and signs', () => {
  const noSum = { text: '.', value: null, status: null, mark: '' };
  const rows = [
    [text('a'), number(1, '1', 'mål'), number(null, '–', 'utfall')],
    [text('b'), number(1, '1', 'mål'), number(null, '..', 'utfall')],
    [text('Totalt'), number(2, '2', 'mål'), noSum],
  ];
  const table = printed(rows, [[head('Post'), head('Ett'), head('Två')]], 1);
  expect(notesOf({ ...table, notes: ['Avrundat.'] }, 'Gäller 2019.')).toEqual([
    ['Anm. 1', 'Avrundat.'],
    ['Anm. 2', 'Gäller 2019.'],
    ['mål', 'Det som ska uppnås.'],
    ['–', 'Inget finns att redovisa.'],
    ['..', 'Uppgift saknas.'],
    ['.', 'Uppgift kan inte förekomma.'],
  ]);
});

test('explains nothing in a table of words', () => {
  const table = printed([[text('a'), text('b')]], [[head('Ett'), head('Två')]]);
  expect(notesOf({ ...table, align: ['text', 'text'] })).toEqual([]);
});
