import { expect, test } from 'vitest';
import { decodeFile } from '../../../src/tables/read/decode.ts';
import { collect } from '../data.ts';

type Encoding = Parameters<typeof decodeFile>[2];

function decode(bytes: readonly number[] | string, encoding: Encoding): { text: string | undefined; lines: string[] } {
  const { lines, report } = collect();
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes);
  return { text: decodeFile('t.csv', given, encoding, report)?.text, lines };
}

test('reads the signs of Windows-1252 between 0x80 and 0x9f', () => {
  expect(decode([0x80, 0x85, 0x92, 0x94, 0x96, 0x97, 0x9f], 'windows-1252').text).toBe('€…’”–—Ÿ');
  expect(decode([0xc5, 0xe4, 0xf6, 0xa0], 'windows-1252').text).toBe('Åäö\u00a0');
});

test('reads UTF-8 and leaves a byte order mark out', () => {
  expect(decode('\ufeffÅldrar – 5', 'utf-8')).toEqual({ text: 'Åldrar – 5', lines: [] });
});

test('reports Windows-1252 that is declared as UTF-8', () => {
  expect(decode([0x61, 0x0a, 0x62, 0xe5], 'utf-8').lines).toEqual(['t.csv:2:2 \ufffd (data-encoding)']);
});

test.each(['Ålder', 'där', 'Örebro', '2\u00a0294', '5–9', '”ja”'])(
  'reports %s in UTF-8 that is declared as Windows-1252',
  (word) => {
    const { text, lines } = decode(`k;n\n${word}`, 'windows-1252');
    expect(text).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^t.csv:2:.*\(data-encoding\)$/);
  },
);

test('reports text that was spoilt before it was saved as UTF-8', () => {
  expect(decode('Ã…lder', 'utf-8').lines).toEqual(['t.csv:1:1 Ã… (data-encoding)']);
});

test('reports bytes that Windows-1252 does not have', () => {
  expect(decode([0x61, 0x81], 'windows-1252').lines[0]).toBe('t.csv:1:2 \u0081 (data-encoding)');
});

test('reads UTF-16 with a byte order mark, in either order', () => {
  expect(decode([0xff, 0xfe, 0xc5, 0x00, 0x38, 0x00], 'utf-16')).toEqual({ text: 'Å8', lines: [] });
  expect(decode([0xfe, 0xff, 0x00, 0xc5, 0x00, 0x38], 'utf-16')).toEqual({ text: 'Å8', lines: [] });
});

test.each([
  ['UTF-16 that is declared as UTF-8', [0xff, 0xfe, 0xc5, 0x00], 'utf-8', 'utf-16le'],
  ['UTF-8 with a mark that is declared as Windows-1252', [0xef, 0xbb, 0xbf, 0x61], 'windows-1252', 'utf-8'],
  ['UTF-16 without its mark', [0x61, 0x00, 0x62, 0x00], 'utf-16', '–'],
] as const)('reports %s', (_, bytes, encoding, found) => {
  expect(decode(bytes, encoding)).toEqual({ text: undefined, lines: [`t.csv:1:1 ${found} (data-encoding)`] });
});

test.each([
  ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'xlsx, ods'],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'xls'],
])('recognises a spreadsheet (%s) that was renamed', (_, bytes, found) => {
  expect(decode(bytes, 'windows-1252').lines).toEqual([`t.csv:1:1 ${found} (data-spreadsheet)`]);
});

test('reports a character that was lost before the file was saved, at its line', () => {
  expect(decode('a\r\rb\ufffd', 'utf-8').lines).toEqual(['t.csv:3:2 \ufffd (data-lost)']);
});
