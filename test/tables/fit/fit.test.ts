import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { type Fitting, fitTable } from '../../../src/tables/fit/fit.ts';
import type { SetTable } from '../../../src/tables/fit/measure.ts';
import { collect } from '../data.ts';

/** A table of so many columns of numbers, each about 30 points wide with the space before it. */
function numbers(columns: number): SetTable {
  const column = (text: string, before: number) => ({
    cells: [{ text, weight: 400, whole: true } as const],
    before,
    after: 0,
  });
  return {
    columns: [column('Centrum', 0), ...Array.from({ length: columns }, () => column('12\u00a0345', 6))],
    heads: [],
    rowHeads: 1,
  };
}

function fitted(columns: number, options: Partial<Fitting> = {}) {
  const { lines, report } = collect();
  const place = placeAt({ path: 'content/text.md', text: 'id: tab' }, 1, 5, 3);
  const fitting = { asked: undefined, room: 'column', place, name: 'tab', found: 'tab', isBlock: true } as const;
  return { fit: fitTable({ table: numbers(columns), ...fitting, ...options }, report), lines };
}

test('chooses the first form in which a table has room', () => {
  const chosen = [8, 12, 15, 20, 23].map((columns) => fitted(columns).fit);
  expect(chosen).toEqual([
    { extent: 'text', small: false, parts: [] },
    { extent: 'wide', small: false, parts: [] },
    { extent: 'wide', small: true, parts: [] },
    { extent: 'landscape', small: false, parts: [] },
    { extent: 'landscape', small: true, parts: [] },
  ]);
  expect(fitted(40).fit?.parts).toHaveLength(3);
});

test('tells only of a page that lies down and of parts, and not where they are asked for', () => {
  expect(fitted(15).lines).toEqual([]);
  expect(fitted(20).lines.join()).toContain('table-turned');
  expect(fitted(40).lines.join()).toContain('table-turned');
  expect(fitted(20, { asked: 'landscape' }).lines).toEqual([]);
  expect(fitted(40, { asked: 'split' }).lines).toEqual([]);
  expect(fitted(20, { room: 'landscape' }).lines).toEqual([]);
});

test('takes what is asked for, with smaller type where it must', () => {
  expect(fitted(3, { asked: 'landscape' }).fit).toEqual({ extent: 'landscape', small: false, parts: [] });
  expect(fitted(9, { asked: 'text' }).fit).toEqual({ extent: 'text', small: false, parts: [] });
  expect(fitted(10, { asked: 'text' }).fit).toEqual({ extent: 'text', small: true, parts: [] });
  expect(fitted(11, { asked: 'text' })).toEqual({ fit: undefined, lines: [expect.stringContaining('table-overflow')] });
});

test('stays as narrow as the text in a box, where nothing wider can be asked for', () => {
  expect(fitted(5, { room: 'box' }).fit).toEqual({ extent: 'text', small: false, parts: [] });
  expect(fitted(12, { room: 'box' }).fit?.parts).toHaveLength(2);
  expect(fitted(5, { room: 'box', asked: 'wide' })).toEqual({
    fit: undefined,
    lines: [expect.stringContaining('table-width')],
  });
});

test('has the margin in a note', () => {
  expect(fitted(2, { room: 'note' }).fit).toEqual({ extent: 'text', small: false, parts: [] });
  expect(fitted(4, { room: 'note' }).fit?.parts).toHaveLength(2);
});

test('refuses what not even parts have room for', () => {
  const cells = [{ text: 'O'.repeat(120), weight: 400, whole: true } as const];
  const table = {
    columns: [
      { cells, before: 0, after: 0 },
      { cells, before: 6, after: 0 },
    ],
    heads: [],
    rowHeads: 1,
  };
  expect(fitted(0, { table }).lines).toEqual([expect.stringContaining('table-overflow')]);
});
