import { expect, test } from 'vitest';
import { spread } from '../../../src/charts/parts/spread.ts';

const labels = (wanted: readonly number[], size = 10) => wanted.map((middle) => ({ wanted: middle, size }));

test('leaves labels that have room where they are', () => {
  expect(spread(labels([50, 10, 30]), 0, 100)).toEqual([50, 10, 30]);
});

test('moves labels that collide apart by equal shares', () => {
  expect(spread(labels([50, 52]), 0, 100)).toEqual([46, 56]);
});

test('keeps the order of labels that want the same place', () => {
  expect(spread(labels([50, 50, 50]), 0, 100)).toEqual([40, 50, 60]);
});

test('pushes a neighbour that is reached by others', () => {
  expect(spread(labels([50, 50, 61]), 0, 100)).toEqual([43.666666666666664, 53.666666666666664, 63.666666666666664]);
});

test('stays within the stretch', () => {
  expect(spread(labels([2, 4, 99]), 0, 100)).toEqual([5, 15, 95]);
});

test('minds that labels differ in size', () => {
  const [one = 0, two = 0] = spread(
    [
      { wanted: 50, size: 40 },
      { wanted: 55, size: 10 },
    ],
    0,
    100,
  );
  expect(two - one).toBe(25);
});

test('has nothing to do without labels', () => {
  expect(spread([], 0, 100)).toEqual([]);
});
