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
