/** Reads PDF values from bytes. Source: ISO 32000-2, 7.2 and 7.3. */
import {
  type PdfDictionary,
  type PdfName,
  type PdfReference,
  type PdfString,
  type PdfValue,
  pdfError,
} from './value.ts';

/** Bytes and the place in them where reading goes on; reading moves it. */
export interface Cursor {
  readonly bytes: Uint8Array;
  position: number;
}

const maximumDepth = 100;
const whitespace = flags('\0\t\n\f\r ');
const delimiters = flags('()<>[]{}/%');
const digits = flags('0123456789');
const numeric = flags('0123456789+-.');
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * The value that begins at the cursor, after white space; the cursor then stands behind it.
 *
 * Errors: throws at what is no value, at an end before the value's own, and at values nested more than 100 deep.
 */
export function readValue(cursor: Cursor, depth = 0): PdfValue {
  if (depth > maximumDepth) throw fault(cursor, 'values are nested too deeply');
  skipSpace(cursor);
  const byte = cursor.bytes[cursor.position] ?? 0;
  if (numeric[byte]) return readNumberOrReference(cursor);
  switch (byte) {
    case 0x2f:
      return readName(cursor);
    case 0x28:
      return readLiteral(cursor);
    case 0x3c:
      return cursor.bytes[cursor.position + 1] === 0x3c ? readDictionary(cursor, depth) : readHexadecimal(cursor);
    case 0x5b:
      return { type: 'array', items: readItems(cursor, depth) };
    default:
      return readKeyword(cursor);
  }
}

/** Moves the cursor over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  for (;;) {
    while (whitespace[bytes[cursor.position] ?? 1]) cursor.position++;
    if (bytes[cursor.position] !== 0x25) return;
    while (cursor.position < bytes.length && bytes[cursor.position] !== 0x0a && bytes[cursor.position] !== 0x0d) {
      cursor.position++;
    }
  }
}

/** Whether a word stands at the cursor; the cursor then stands behind it. */
export function takeWord(cursor: Cursor, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (cursor.bytes[cursor.position + index] !== word.charCodeAt(index)) return false;
  }
  cursor.position += word.length;
  return true;
}

/** The whole number at the cursor. Errors: throws where there is none. */
export function readWhole(cursor: Cursor): number {
  const start = cursor.position;
  let number = 0;
  while (digits[cursor.bytes[cursor.position] ?? 0]) {
    number = number * 10 + (cursor.bytes[cursor.position] ?? 0) - 0x30;
    cursor.position++;
  }
  if (cursor.position === start) throw fault(cursor, 'a number is missing');
  return number;
}

/** Tells of a fault at the cursor. */
export function fault({ position }: Cursor, what: string): Error {
  return pdfError(`${what} (byte ${position})`);
}

function readNumberOrReference(cursor: Cursor): number | PdfReference {
  const start = cursor.position;
  while (numeric[cursor.bytes[cursor.position] ?? 0]) cursor.position++;
  const number = Number(latin1(cursor, start));
  if (Number.isNaN(number)) throw fault(cursor, 'a number has an unknown form');
  return takeWord(cursor, ' 0 R') ? { type: 'reference', number } : number;
}

function readName(cursor: Cursor): PdfName {
  const start = ++cursor.position;
  const name = readRegular(cursor, start);
  if (!name.includes('#')) return { type: 'name', name };
  return { type: 'name', name: name.replace(/#([\da-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))) };
}

function readKeyword(cursor: Cursor): boolean | null {
  const start = cursor.position;
  const word = readRegular(cursor, start);
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  cursor.position = start;
  throw fault(cursor, `"${word.slice(0, 20)}" is no value`);
}

function readRegular(cursor: Cursor, start: number): string {
  const { bytes } = cursor;
  for (let byte = bytes[cursor.position]; byte !== undefined; byte = bytes[++cursor.position]) {
    if (whitespace[byte] || delimiters[byte]) break;
  }
  return latin1(cursor, start);
}

function readItems(cursor: Cursor, depth: number): PdfValue[] {
  const items: PdfValue[] = [];
  cursor.position++;
  for (skipSpace(cursor); !takeWord(cursor, ']'); skipSpace(cursor)) items.push(readValue(cursor, depth + 1));
  return items;
}

function readDictionary(cursor: Cursor, depth: number): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  cursor.position += 2;
  for (skipSpace(cursor); !takeWord(cursor, '>>'); skipSpace(cursor)) {
    if (cursor.bytes[cursor.position] !== 0x2f) throw fault(cursor, 'a dictionary lacks a key or its end');
    const { name } = readName(cursor);
    entries.set(name, readValue(cursor, depth + 1));
  }
  return { type: 'dictionary', entries };
}

function readHexadecimal(cursor: Cursor): PdfString {
  const end = cursor.bytes.indexOf(0x3e, cursor.position);
  if (end < 0) throw fault(cursor, 'a string does not end');
  const code = latin1({ bytes: cursor.bytes, position: end }, cursor.position + 1).replace(/\s/g, '');
  if (/[^\da-f]/i.test(code)) throw fault(cursor, 'a string has an unknown form');
  cursor.position = end + 1;
  return { type: 'string', bytes: Buffer.from(code.length % 2 ? `${code}0` : code, 'hex') };
}

function readLiteral(cursor: Cursor): PdfString {
  const start = cursor.position + 1;
  let open = 1;
  while (open > 0) {
    const byte = cursor.bytes[++cursor.position];
    if (byte === undefined) throw fault(cursor, 'a string does not end');
    if (byte === 0x5c) cursor.position++;
    else if (byte === 0x28) open++;
    else if (byte === 0x29) open--;
  }
  const text = latin1(cursor, start);
  cursor.position++;
  return { type: 'string', bytes: Buffer.from(unescape(text), 'latin1') };
}

function unescape(text: string): string {
  return text.replace(/\\([0-7]{1,3}|\r\n|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code)
      ? String.fromCharCode(parseInt(code, 8) & 0xff)
      : /^[\r\n]/.test(code)
        ? ''
        : (escapes[code] ?? code),
  );
}

function latin1({ bytes, position }: Cursor, start: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, position - start).latin1Slice();
}

function flags(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
