import { expect, test } from 'vitest';
import { type Element, newElement } from '../../../src/pdf/structure/element.ts';
import { isRegular } from '../../../src/pdf/structure/regular.ts';

/** A row of cells, each as many columns wide and rows high as told. */
function row(...spans: readonly (readonly [columns: number, rows: number])[]): Element {
  const cells = spans.map(([columns, rows]) => {
    const span = new Map([
      ['ColSpan', columns],
      ['RowSpan', rows],
    ]);
    return newElement('TD', [], { attributes: new Map([['Table', span]]) });
  });
  return newElement('TR', cells);
}

const one = [1, 1] as const;

test.each([
  ['rows as wide as each other', [row(one, one), row(one, one)]],
  ['cells over two columns', [row([2, 1]), row(one, one)]],
  ['cells over two rows', [row([1, 2], [2, 1]), row(one, one), row(one, one, one)]],
])('%s make a grid', (_, rows) => {
  expect(
    isRegular(newElement('Table', [newElement('THead', rows.slice(0, 1)), newElement('TBody', rows.slice(1))])),
  ).toBe(true);
});

test.each([
  ['a row without its last cell', [row(one, one), row(one)]],
  ['a row with one cell more', [row(one, one), row(one, one, one)]],
  ['a cell that takes a place from the row below', [row([1, 2], one), row(one, one)]],
  ['a cell that reaches below the table', [row(one, one), row([1, 2], one)]],
])('%s makes none', (_, rows) => {
  expect(isRegular(newElement('Table', rows))).toBe(false);
});
