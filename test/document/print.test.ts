import { expect, test } from 'vitest';
import { divide } from '../../src/document/print.ts';

const long = (length: number) => ({ html: 'x'.repeat(length) });
const lengths = (parts: readonly { html: string }[]) =>
  divide(parts).map((stretch) => stretch.map((part) => part.html.length));

test('a short report stays whole', () => {
  expect(lengths([long(20_000), long(20_000)])).toEqual([[20_000, 20_000]]);
  expect(lengths([])).toEqual([]);
});

test('a longer one is divided into stretches of about the same length, in order', () => {
  expect(lengths([long(50_000), long(60_000), long(40_000), long(70_000)])).toEqual([
    [50_000, 60_000],
    [40_000, 70_000],
  ]);
  const hundred = divide(Array.from({ length: 100 }, () => long(100_000)));
  expect(hundred).toHaveLength(8);
  expect(hundred.every((stretch) => stretch.length >= 12 && stretch.length <= 13)).toBe(true);
});

test('one long chapter among short ones leaves no stretch empty, and none out', () => {
  const divided = lengths([long(1000), long(900_000), long(1000)]);
  expect(divided.flat()).toEqual([1000, 900_000, 1000]);
  expect(divided.every((stretch) => stretch.length > 0)).toBe(true);
});
