import { expect, test } from 'vitest';
import type { Font } from '../../src/pdf/content/font.ts';
import { findFaults } from '../../src/pdf/faults.ts';
import { newElement } from '../../src/pdf/structure/element.ts';

const sound: Font = {
  number: 1,
  type: 'Type0',
  isEmbedded: true,
  bytesPerCode: 2,
  texts: new Map([[1, 'a']]),
  space: undefined,
};
const figure = { ...newElement('Figure'), alternative: 'En kurva' };

test('a sound document has no faults', () => {
  expect(findFaults([], [sound], newElement('Document', [figure]))).toEqual([]);
});

test('a glyph that is missing is told with its page and the text before it', () => {
  expect(findFaults([{ page: 3, after: 'före' }], [], newElement('Document'))).toEqual([
    { kind: 'glyph', page: 3, after: 'före' },
  ]);
});

test('a font must be in the file, tell its text and not be of type 3', () => {
  const fonts = [
    { ...sound, isEmbedded: false },
    { ...sound, texts: new Map() },
    { ...sound, type: 'Type3' },
  ];
  expect(findFaults([], fonts, newElement('Document'))).toHaveLength(3);
});

test('a figure must have an alternative text, and a link must say something', () => {
  const faults = findFaults([], [], newElement('Document', [newElement('Figure'), newElement('Link')]));
  expect(faults).toEqual([
    { kind: 'figure', near: '' },
    { kind: 'link', near: '' },
  ]);
});

test('a table whose rows differ in length is told with the heading above it', () => {
  const row = (length: number) =>
    newElement(
      'TR',
      Array.from({ length }, () => newElement('TD')),
    );
  const tables = [newElement('Table', [row(2), row(2)]), newElement('Table', [row(2), row(1)])];
  expect(findFaults([], [sound], newElement('Document', tables))).toEqual([{ kind: 'table', near: '' }]);
});
