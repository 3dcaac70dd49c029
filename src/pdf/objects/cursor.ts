/** A place in the bytes of a PDF that moves on as they are read. Source: ISO 32000-2, 7.2. */
import { pdfError } from './value.ts';

/** Bytes and the place in them where reading goes on. What reads at a cursor leaves it behind what it has read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  position: number;
}

/** So short a text is made sooner byte by byte: most words and numbers of a PDF. */
const shortest = 12;

const whitespace = flags('\0\t\n\f\r ');
/** White space and delimiters end a word. */
const ends = flags('\0\t\n\f\r ()<>[]{}/%');
const digits = flags('0123456789');

/** Moves over white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { bytes } = cursor;
  let at = cursor.position;
  for (;;) {
    while (whitespace[bytes[at] ?? 0x3f]) at++;
    if (bytes[at] !== 0x25) break;
    while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at++;
  }
  cursor.position = at;
}

/** Moves over a word if it stands here; else stays. */
export function takeWord(cursor: Cursor, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    if (cursor.bytes[cursor.position + index] !== word.charCodeAt(index)) return false;
  }
  cursor.position += word.length;
  return true;
}

/** Reads the characters up to the next white space or delimiter, one byte a character; may be empty. */
export function readRegular(cursor: Cursor): string {
  const start = cursor.position;
  skipRegular(cursor);
  return textBetween(cursor.bytes, start, cursor.position);
}

/** Moves over the characters up to the next white space or delimiter. */
export function skipRegular(cursor: Cursor): void {
  const { bytes } = cursor;
  let at = cursor.position;
  while (!ends[bytes[at] ?? 0]) at++;
  cursor.position = at;
}

/** Reads digits as a whole number. Errors: throws where there is none. */
export function readWhole(cursor: Cursor): number {
  const start = cursor.position;
  while (digits[byteAt(cursor)]) cursor.position++;
  if (cursor.position === start) throw faultAt(cursor, 'a number is missing');
  return Number(textBetween(cursor.bytes, start, cursor.position));
}

/** The bytes of a stretch as text, one byte a character. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= shortest) {
    let text = '';
    for (let index = start; index < end; index++) text += String.fromCharCode(bytes[index] ?? 0);
    return text;
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

/** An error that tells what is wrong here. */
export function faultAt({ position }: Cursor, what: string): Error {
  return pdfError(`${what} (byte ${position})`);
}

/** A regular character where the bytes have ended, so that nothing runs on. */
function byteAt({ bytes, position }: Cursor): number {
  return bytes[position] ?? 0x3f;
}

function flags(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
