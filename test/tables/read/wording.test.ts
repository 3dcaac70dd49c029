/** The words of a source, from their column to the figure of a cell. */
import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { cellFigure } from '../../../src/tables/figures/cell-figure.ts';
import { keepRows } from '../../../src/tables/select.ts';
import { columnOf } from '../../../src/tables/table.ts';
import { load, resourceOf, tableFrom } from '../data.ts';

const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);

const fields = (wordingColumn: string) => [
  { name: 'k', type: 'string' },
  { name: 'n', type: 'integer', groupChar: ' ', wordingColumn },
  { name: 'ord', type: 'string' },
];
const table = tableFrom(resourceOf({}, { fields: fields('ord') }), 'k;n;ord\na;290;\nb;11 000;knappt 11 000\nc;4;\n');

function wordingOf(k: string): string | undefined {
  return cellFigure(table, 'n', { k }, { place, placeOf: () => place }, fail)?.wording;
}

function fail(): never {
  throw new Error('There is a problem');
}

test('keeps the wording of each row beside its value', () => {
  expect(columnOf(table, 'n')?.wordings).toEqual(['', 'knappt 11 000', '']);
  expect(columnOf(table, 'k')?.wordings).toBeUndefined();
});

test('keeps the wording with its row when rows are picked', () => {
  expect(columnOf(keepRows(table, [1, 2]), 'n')?.wordings).toEqual(['knappt 11 000', '']);
});

test('the figure of a cell has the wording of its row, and none where that is empty', () => {
  expect(['a', 'b', 'c'].map(wordingOf)).toEqual([undefined, 'knappt 11 000', undefined]);
});

test('reports a wording column that is none of the fields', () => {
  const { problems } = load(resourceOf({}, { fields: fields('okand') }), 'k;n;ord\na;290;\n');
  expect(problems.map(({ found }) => found)).toEqual(['okand']);
});
