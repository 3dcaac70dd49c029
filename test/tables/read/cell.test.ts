import { expect, test } from 'vitest';
import { cellReader } from '../../../src/tables/read/cell.ts';

const number = cellReader({ type: 'number', decimalChar: ',', groupChar: '\u00a0' });
const integer = cellReader({ type: 'integer', decimalChar: '.' });

test.each([
  ['0', 0, 0],
  ['1\u00a0234', 1234, 0],
  ['12\u00a0345\u00a0678,90', 12345678.9, 2],
  ['1234', 1234, 0],
  ['-0,5', -0.5, 1],
  ['\u22127', -7, 0],
  ['-0', 0, 0],
  ['123456789012345', 123456789012345, 0],
])('reads %s as a number', (text, value, decimals) => {
  expect(number.read(text)).toBe(value);
  expect(number.decimalsOf?.(text)).toBe(decimals);
});

test.each([
  '',
  ' 1',
  '1\u00a023',
  '12\u00a034',
  '1234\u00a0567',
  '1.5',
  '1,',
  ',5',
  '1e5',
  '+1',
  '5%',
  '1234567890123456',
])('refuses “%s” as a number', (text) => {
  expect(number.read(text)).toBeUndefined();
});

test('refuses decimals and groups that are not declared', () => {
  expect(integer.read('1.5')).toBeUndefined();
  expect(integer.read('1 234')).toBeUndefined();
  expect(integer.read('-1234')).toBe(-1234);
});

test('reads years and dates that exist', () => {
  const year = cellReader({ type: 'year', decimalChar: '.' });
  const date = cellReader({ type: 'date', decimalChar: '.' });
  expect([year.read('2018'), year.read('18'), year.read('2 018')]).toEqual([2018, undefined, undefined]);
  expect([date.read('2020-02-29'), date.read('2021-02-29'), date.read('20210531')]).toEqual([
    '2020-02-29',
    undefined,
    undefined,
  ]);
});

test('tells the declared form', () => {
  expect(number.form.sv).toBe('ett tal som 12\u00a0345,6');
  expect(integer.form.en).toBe('a whole number like 12345');
});
