import { expect, test } from 'vitest';
import { type Element, newElement } from '../../../src/pdf/structure/element.ts';
import { groupRows, markRepeatedRows } from '../../../src/pdf/structure/rows.ts';
import { outlineOf, say } from './elements.ts';

const row = (kind?: 'head' | 'foot'): Element => ({ ...newElement('TR'), ...(kind && { mark: { kind } }) });

test('rows are grouped as head, body and foot, and the caption stays first', () => {
  const table = newElement('Table', [newElement('Caption'), row('head'), row('head'), row(), row(), row('foot')]);
  groupRows(table);
  expect(outlineOf(table)).toBe('Table(Caption THead(TR TR) TBody(TR TR) TFoot(TR))');
});

test('of a head that every page repeats the first counts, of a foot the last', () => {
  const head = [0, 1, 2].map((page) => say('År', page));
  const foot = [0, 1, 2].map((page) => say('Summa', page));
  const body = [0, 1, 2].map((page) => say('2021', page));
  const rows = [
    { ...row('head'), kids: head },
    { ...row(), kids: body },
    { ...row('foot'), kids: foot },
  ];
  markRepeatedRows(newElement('Table', rows));
  expect(head.map(({ isRepeated }) => isRepeated)).toEqual([false, true, true]);
  expect(body.map(({ isRepeated }) => isRepeated)).toEqual([false, false, false]);
  expect(foot.map(({ isRepeated }) => isRepeated)).toEqual([true, true, false]);
});
