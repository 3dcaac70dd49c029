/** Reads the strings of a PDF. Source: ISO 32000-2, 7.3.4. */
import { appendByte, type GrowingBytes, growingBytes, written } from './buffer.ts';
import { type Cursor, faultAt, textBetween } from './cursor.ts';
import type { PdfString } from './value.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const endOfString = 0x3e;
const [unknown, space] = [-1, -2];

/** What each byte is in a hexadecimal string: a digit's value, white space, or nothing known. */
const hexadecimals = new Int8Array(256).fill(unknown);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  hexadecimals[digit.charCodeAt(0)] = hexadecimals[digit.toUpperCase().charCodeAt(0)] = value;
}
for (const character of '\t\n\v\f\r ') hexadecimals[character.charCodeAt(0)] = space;

/** Reads `<48656A>`. Errors: throws when it does not end or holds anything but hexadecimal digits. */
export function readHexadecimal(cursor: Cursor): PdfString {
  const decoded = growingBytes(32);
  appendHexadecimal(cursor, decoded);
  return { type: 'string', bytes: written(decoded) };
}

/** Reads `<48656A>` behind what a buffer holds. Errors: as when it is read alone. */
export function appendHexadecimal(cursor: Cursor, buffer: GrowingBytes): void {
  const { bytes } = cursor;
  let high = unknown;
  let at = cursor.position + 1;
  for (; bytes[at] !== endOfString; at++) {
    const value = hexadecimals[bytes[at] ?? endOfString] ?? unknown;
    if (value === unknown)
      throw faultAt(cursor, at < bytes.length ? 'a string has an unknown form' : 'a string does not end');
    if (value === space) continue;
    if (high === unknown) high = value;
    else {
      appendByte(buffer, high * 16 + value);
      high = unknown;
    }
  }
  if (high !== unknown) appendByte(buffer, high * 16);
  cursor.position = at + 1;
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
