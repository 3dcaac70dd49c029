/** The bytes of a stream, which follow its dictionary. Source: ISO 32000-2, 7.3.8. */
import { type Cursor, faultAt, skipSpace, takeWord } from './cursor.ts';
import type { PdfDictionary, PdfStream, PdfValue } from './value.ts';

/** Moves over white space, and over the word that begins the bytes of a stream if it stands there. */
export function takeStream(cursor: Cursor): boolean {
  skipSpace(cursor);
  return takeWord(cursor, 'stream');
}

/**
 * The stream whose bytes begin here, behind the word; `last` is the byte that they end before at the latest.
 *
 * Errors: throws where no line begins, and where the length is none or leads beyond that byte.
 */
export function readStream(
  cursor: Cursor,
  dictionary: PdfDictionary,
  length: PdfValue | undefined,
  last: number,
): PdfStream {
  takeWord(cursor, '\r');
  if (!takeWord(cursor, '\n')) throw faultAt(cursor, 'a stream has no beginning');
  const start = cursor.position;
  if (typeof length !== 'number' || !(length >= 0 && start + length <= last)) {
    throw faultAt(cursor, 'a stream has a wrong length');
  }
  return { type: 'stream', dictionary, start, end: start + length };
}
