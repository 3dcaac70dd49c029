/** Reads the strings of a PDF. Source: ISO 32000-2, 7.3.4. */
import { type Cursor, faultAt, textBetween } from './cursor.ts';
import type { PdfString } from './value.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** How far the end of `<0041>` is from its beginning: Chromium writes most text glyph by glyph. */
const glyphLength = 5;

/** The two bytes of four hexadecimal digits; undefined where one is none. */
function readGlyph(bytes: Uint8Array, start: number): Uint8Array | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((at) => digitAt(bytes, start + at));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return Uint8Array.of(a * 16 + b, c * 16 + d);
}

function digitAt(bytes: Uint8Array, position: number): number | undefined {
  const byte = bytes[position] ?? 0;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

/** Reads `<48656A>`. Errors: throws when it does not end or holds anything but hexadecimal digits. */
export function readHexadecimal(cursor: Cursor): PdfString {
  const { bytes, position } = cursor;
  const end = bytes.indexOf(0x3e, position);
  if (end < 0) throw faultAt(cursor, 'a string does not end');
  const glyph = end - position === glyphLength ? readGlyph(bytes, position + 1) : undefined;
  if (glyph) {
    cursor.position = end + 1;
    return { type: 'string', bytes: glyph };
  }
  const code = textBetween(bytes, position + 1, end).replace(/\s/g, '');
  if (/[^\da-f]/i.test(code)) throw faultAt(cursor, 'a string has an unknown form');
  cursor.position = end + 1;
  return { type: 'string', bytes: Buffer.from(code.length % 2 ? `${code}0` : code, 'hex') };
}

/** Reads `(Hej)`, with its escapes and inner brackets. Errors: throws when it does not end. */
export function readLiteral(cursor: Cursor): PdfString {
  const { bytes } = cursor;
  const start = ++cursor.position;
  for (let open = 1; open > 0; cursor.position++) {
    const byte = bytes[cursor.position];
    if (byte === undefined) throw faultAt(cursor, 'a string does not end');
    if (byte === 0x5c) cursor.position++;
    else if (byte === 0x28) open++;
    else if (byte === 0x29) open--;
  }
  const text = textBetween(bytes, start, cursor.position - 1);
  return { type: 'string', bytes: Buffer.from(decodeEscapes(text), 'latin1') };
}

function decodeEscapes(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    return /^[\r\n]/.test(code) ? '' : (escapes[code] ?? code);
  });
}
