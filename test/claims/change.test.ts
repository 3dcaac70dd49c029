import { expect, test } from 'vitest';
import { changeOf, directionOf, isTrueOf } from '../../src/claims/change.ts';
import { changeFrom, figureOf, percentFrom } from './statements.ts';

test('a change is told in percent of its start, exactly', () => {
  expect(changeOf(changeFrom(1000, 1005))).toBe(0.5);
  expect(changeOf(percentFrom(600, 603))).toBe(0.5);
  expect(changeOf(changeFrom(0.3, 0.303))).toBe(1);
  expect(changeOf(changeFrom(2418, 2113))).toBeCloseTo(-12.61, 2);
});

test('from zero a change is without end, or none', () => {
  expect(changeOf(changeFrom(0, 3))).toBe(Number.POSITIVE_INFINITY);
  expect(changeOf(changeFrom(0, -3))).toBe(Number.NEGATIVE_INFINITY);
  expect(changeOf(changeFrom(0, 0))).toBe(0);
});

test('other figures are no change, and one from below zero has no direction in words', () => {
  expect(changeOf(figureOf(312))).toBeUndefined();
  expect(changeOf(changeFrom(-10, -5))).toBeUndefined();
  expect(changeOf({ ...changeFrom(1, 2), parts: [] })).toBeUndefined();
});

test.each([
  [0.5, ['up', 'same'], 'up'],
  [0.49, ['same'], 'same'],
  [1, ['up', 'same'], 'up'],
  [1.01, ['up'], 'up'],
  [-0.5, ['down', 'same'], 'down'],
  [-0.49, ['same'], 'same'],
  [-1, ['down', 'same'], 'down'],
  [-1.01, ['down'], 'down'],
  [0, ['same'], 'same'],
])('of %d percent is true: %j; the word would be %s', (percent, directions, usual) => {
  expect((['up', 'down', 'same'] as const).filter((direction) => isTrueOf(direction, percent))).toEqual(directions);
  expect(directionOf(percent)).toBe(usual);
});
