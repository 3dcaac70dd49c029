/** Texts that files cannot hold as they are. */
import { expect, test } from 'vitest';
import { cellText, guardText, visibleText } from '../../src/exports/hostile.ts';

test('a control character stands as its picture, what is no character as U+FFFD', () => {
  expect(visibleText('a\0b\u001fc\u007fd\u0085e\ud800f\ufffe')).toBe('a␀b␟c␡d\ufffde\ufffdf\ufffd');
  expect(visibleText('a\tb\r\nc')).toBe('a\tb\r\nc');
});

test('what Excel would compute or convert has an apostrophe before it', () => {
  for (const text of ['=1', ' @a', '\u00a0-1', '5-9', '007', '1E5']) expect(guardText(text)).toBe(`'${text}`);
  for (const text of ['5–9', 'a=1', '2021-04-20', '3', 'E5']) expect(guardText(text)).toBe(text);
});

test('a date in words has one too, a month alone or in a sentence has none', () => {
  for (const text of ['5 mars', 'mars 2022', '31 maj 2021', 'jan-22', '1 Sept', 'December 2020']) {
    expect(guardText(text)).toBe(`'${text}`);
  }
  for (const text of [
    'mars',
    'i mars 2022',
    'mars–april 2022',
    '5 mars till 6 april',
    '2019, kvartal 3',
    'Decennium 2',
  ]) {
    expect(guardText(text)).toBe(text);
  }
});

test('a cell of a workbook is cut where Excel would refuse it', () => {
  expect(cellText('a'.repeat(32_767))).toHaveLength(32_767);
  expect(cellText('a'.repeat(32_768))).toBe(`${'a'.repeat(32_766)}…`);
});

test('a text that looks like an escaped character stays a text', () => {
  expect(cellText('_x0041_ och _x004')).toBe('_x005F_x0041_ och _x004');
});
