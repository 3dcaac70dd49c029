import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreeze } from '../../../src/tables/guards/freeze.ts';

test('finds the first number that hardly differs from the one before', async () => {
  expect(findFreeze([0, 100, 200, 300, 300, 300, 300])).toEqual({ index: 4, usual: 100, largest: 0 });
  expect(findFreeze([0, 100, 250, 300, 301, 299, 300])).toEqual({ index: 4, usual: 100, largest: 2 });
});

test('allows later changes of 2 % of the median of the earlier, and no more', async () => {
  expect(findFreeze([0, 100, 0, 100, 102, 102, 102])?.index).toBe(4);
  expect(findFreeze([0, 100, 0, 100, 103, 103, 103])).toBeUndefined();
  expect(findFreeze([0, 90, 0, 110, 0, 2, 2, 2])).toEqual({ index: 5, usual: 100, largest: 2 });
});

test('needs three changes before and three after', async () => {
  expect(findFreeze([0, 100, 200, 300, 300, 300])).toBeUndefined();
  expect(findFreeze([100, 200, 300, 300, 300, 300, 300])?.index).toBe(4);
});

test('takes nothing that never changed, or that goes on changing, for frozen', async () => {
  expect(findFreeze([5, 5, 5, 5, 5, 5, 5, 5])).toBeUndefined();
  expect(findFreeze([5, 5, 5, 5, 9, 9, 9, 9, 9])).toBeUndefined();
  expect(findFreeze([1, 2, 4, 8, 16, 32, 64, 128])).toBeUndefined();
  expect(findFreeze([0, 100, 200, 300, 300, 300, 300, 400])).toBeUndefined();
  expect(findFreeze([])).toBeUndefined();
});

test('finds the same in numbers that are moved, turned or enlarged', async () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const rising = fc.array(value, { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(rising, fc.nat(9), value, fc.constantFrom(-3, -1, 2, 10), (start, still, moved, factor) => {
      const values = [...start, ...Array<number>(still).fill(start.at(-1) ?? 0)];
      const freeze = findFreeze(values);
      const other = findFreeze(values.map((one) => (one + moved) * factor));
      expect(other?.index).toBe(freeze?.index);
      expect(other?.usual).toBe(freeze && freeze.usual * Math.abs(factor));
    }),
  );
});
