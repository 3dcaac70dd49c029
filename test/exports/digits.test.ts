/** Numbers as digits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeDigits } from '../../src/exports/digits.ts';

test.each([
  [1204, '1204'],
  [-31.25, '-31.25'],
  [0, '0'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1.234e22, '12340000000000000000000'],
  [-1.5e-9, '-0.0000000015'],
  [5e-324, `0.${'0'.repeat(323)}5`],
])('%d is %s', (value, digits) => {
  expect(writeDigits(value, '.')).toBe(digits);
  expect(writeDigits(value, ',')).toBe(digits.replace('.', ','));
});

test('any number reads back as itself', () => {
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  const property = fc.property(any, (value) => {
    const digits = writeDigits(value, '.');
    expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
    expect(Number(digits)).toBe(value === 0 ? 0 : value);
  });
  fc.assert(property, { numRuns: 2000, seed: 1 });
});
