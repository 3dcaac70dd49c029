import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/base/number.ts';
import { decimalsOf, numberReader } from '../../../src/tables/read/number.ts';

const read = (text: string, over: Partial<Parameters<typeof numberReader>[0]> = {}) =>
  numberReader({ decimalMark: ',', groupMark: undefined, units: [], ...over })(text);

test.each([' ', '\u00a0', '\u202f', '\u2009'])('takes the space “%s” for any declared space', (space) => {
  expect(read(`12${space}345,5`, { groupMark: ' ' })).toBe(12345.5);
  expect(read(`12${space}345`, { groupMark: '\u00a0' })).toBe(12345);
  expect(read(`12${space}345`)).toBeUndefined();
});

test('takes either apostrophe for the declared one, and a point only for itself', () => {
  expect(read('1’234', { groupMark: "'" })).toBe(1234);
  expect(read("1'234", { groupMark: '’' })).toBe(1234);
  expect(read('1.234', { groupMark: '.' })).toBe(1234);
  expect(read('1.234', { groupMark: "'" })).toBeUndefined();
});

test.each(['34 %', '34%', '34\u00a0%', '34 procent', '34'])('reads “%s” where percent is declared', (text) => {
  expect(read(text, { units: ['%', 'procent'] })).toBe(34);
});

test.each(['%', '34 mnkr', '34 %%', '% 34', '34  %'])('refuses “%s” where percent is declared', (text) => {
  expect(read(text, { units: ['%', 'procent'] })).toBeUndefined();
});

test('counts the decimals of a number with its unit', () => {
  expect([decimalsOf('12,50 mnkr', ','), decimalsOf('12', ','), decimalsOf('1 234,5', ',')]).toEqual([2, 0, 1]);
});

test('reads what was written, to the last digit', () => {
  const decimal = fc.record({
    digits: fc.integer({ min: -(10 ** 15 - 1), max: 10 ** 15 - 1 }),
    decimals: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(decimal, ({ digits, decimals }) => {
      const value = Number(`${digits}e-${decimals}`);
      const text = formatNumber(value, { decimals });
      expect(read(text, { groupMark: ' ' })).toBe(value);
      expect(decimalsOf(text, ',')).toBe(decimals);
    }),
  );
});
