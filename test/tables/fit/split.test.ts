import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SetHead, SetTable } from '../../../src/tables/fit/measure.ts';
import { splitColumns } from '../../../src/tables/fit/split.ts';

const tableOf = (columns: number, heads: readonly SetHead[] = []): SetTable => ({
  columns: Array.from({ length: columns }, () => ({ cells: [], before: 0, after: 0 })),
  heads,
  rowHeads: 1,
});
const same = (widths: readonly number[]) => ({ least: widths, good: widths });

test('makes parts about equally wide, each with room for the row heads', () => {
  const widths = same([40, ...Array.from({ length: 10 }, () => 20)]);
  expect(splitColumns(tableOf(11), widths, 200)).toEqual([
    { from: 1, to: 6 },
    { from: 6, to: 11 },
  ]);
});

test('keeps columns under a common head together where they have room', () => {
  const heads = [1, 4, 7].map((from) => ({ text: 'x', from, to: from + 3 }));
  const widths = same([40, ...Array.from({ length: 9 }, () => 20)]);
  expect(splitColumns(tableOf(10, heads), widths, 120)).toEqual(heads.map(({ from, to }) => ({ from, to })));
  expect(splitColumns(tableOf(10, heads), widths, 90)?.every(({ from, to }) => to - from <= 2)).toBe(true);
});

test('makes two parts of what has room as one', () => {
  expect(splitColumns(tableOf(5), same([10, 10, 10, 10, 10]), 500)).toHaveLength(2);
});

test('gives up where one column has no room beside the row heads', () => {
  expect(splitColumns(tableOf(3), same([40, 20, 70]), 100)).toBeUndefined();
  expect(splitColumns({ ...tableOf(3), rowHeads: 0 }, same([40, 20, 20]), 50)).toBeUndefined();
});

test('loses no column, and no part is wider than its room', () => {
  const column = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(column, fc.array(column, { minLength: 2, maxLength: 40 }), (key, widths) => {
      const parts = splitColumns(tableOf(widths.length + 1), same([key, ...widths]), 120) ?? [];
      expect(parts.flatMap(({ from, to }) => widths.slice(from - 1, to - 1))).toEqual(widths);
      for (const { from, to } of parts) {
        expect(key + widths.slice(from - 1, to - 1).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(120);
      }
    }),
  );
});
