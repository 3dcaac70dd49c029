import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combineGroups, groupValues, rowsOfGroups } from '../../src/tables/group.ts';

test('numbers values in the order in which they first stand there', () => {
  const { numbers, firsts } = groupValues(['b', 'a', 'a', null, 'b'], 5);
  expect([...numbers]).toEqual([0, 1, 1, 2, 0]);
  expect(firsts).toEqual([0, 1, 3]);
});

test('holds all rows for equal where no column tells them apart', () => {
  expect(combineGroups([], 3)).toEqual({ numbers: new Int32Array(3), firsts: [0] });
  expect(combineGroups([], 0)).toEqual({ numbers: new Int32Array(0), firsts: [] });
});

test('groups the rows that a joined text would group', () => {
  const cell = fc.constantFrom('a', 'b', 'c', 1, 2, null);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 }), (rows) => {
      const columns = [0, 1, 2].map((at) =>
        groupValues(
          rows.map((row) => row[at] ?? null),
          rows.length,
        ),
      );
      const wanted = Map.groupBy(rows.keys(), (row) => JSON.stringify(rows[row]));
      expect(rowsOfGroups(combineGroups(columns, rows.length))).toEqual([...wanted.values()]);
    }),
  );
});
