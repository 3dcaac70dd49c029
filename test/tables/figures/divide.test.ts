import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/base/number.ts';
import { placeAt } from '../../../src/base/place.ts';
import { divide } from '../../../src/tables/figures/divide.ts';
import { collect } from '../data.ts';

const place = placeAt({ path: 'x.yaml', text: '' }, 1, 1);

function quotient(of: number, by: number, decimals: number, times = 1): number | undefined {
  const { lines, report } = collect();
  const value = divide({ value: of, decimals }, { value: by, decimals }, times, place, report);
  expect(lines).toEqual([]);
  return value;
}

test('reckons with the decimal digits, not with their binary forms', () => {
  expect(quotient(0.29, 1, 2, 100)).toBe(29);
  expect(quotient(0.3, 0.1, 1)).toBe(3);
  expect(quotient(-0.7, 0.1, 1)).toBe(-7);
});

test('rounds a half as a half', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (tenths) => {
      const percent = quotient(tenths * 20 + 1, 20000, 0, 100) ?? 0;
      expect(formatNumber(percent, { decimals: 2 })).toBe(formatNumber((tenths * 10 + 1) / 100, { decimals: 2 }));
    }),
  );
});

test('refuses to divide by zero', () => {
  const { lines, report } = collect();
  expect(divide({ value: 1, decimals: 0 }, { value: 0, decimals: 0 }, 1, place, report)).toBeUndefined();
  expect(lines).toEqual(['x.yaml:1:1 0 (figure-zero)']);
});
