/**
 * Reads a PDF as Chromium writes it, object by object: nothing is parsed or unpacked before it is asked for.
 *
 * Chromium's files have one classic cross-reference table, no object streams, no updates and no encryption.
 * Source: ISO 32000-2, 7.5.
 */
import { type Cursor, faultAt, readWhole, skipSpace, takeWord } from './cursor.ts';
import { readStream, takeStream } from './stream.ts';
import { readValue } from './syntax.ts';
import { expectKind, isKind, type PdfDictionary, type PdfStream, type PdfValue, pdfError } from './value.ts';

/** An opened PDF. Its objects are numbered above `before` and below `end`; the numbers up to `before` are other files'. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDictionary;
  readonly before: number;
  readonly end: number;
  /** Where the cross-reference table's first entry stands; each takes 20 bytes. */
  readonly table: number;
}

const entryLength = 20;
const unsupported = ['Prev', 'XRefStm', 'Encrypt'];

/**
 * Opens a PDF: finds its cross-reference table and reads the trailer. Numbers up to `before` are left to others.
 *
 * Errors: throws when the bytes are no such file, or one that is cut off or damaged there.
 */
export function openPdf(bytes: Uint8Array, before = 0): PdfFile {
  if (!takeWord({ bytes, position: 0 }, '%PDF-')) throw pdfError('it does not begin with "%PDF-"');
  const cursor: Cursor = { bytes, position: startOfTable(bytes) };
  if (!takeWord(cursor, 'xref')) throw faultAt(cursor, 'there is no cross-reference table here');
  skipSpace(cursor);
  if (readWhole(cursor) !== 0) throw faultAt(cursor, 'the cross-reference table does not begin with object 0');
  skipSpace(cursor);
  const objectCount = readWhole(cursor);
  skipSpace(cursor);
  const table = cursor.position;
  cursor.position += objectCount * entryLength;
  skipSpace(cursor);
  if (!takeWord(cursor, 'trailer')) throw faultAt(cursor, 'the cross-reference table does not end here');
  const trailer = expectKind(readValue(cursor, before), 'dictionary', 'the trailer');
  const foreign = unsupported.find((key) => trailer.entries.has(key));
  if (foreign) throw pdfError(`files with /${foreign} are not read`);
  return { bytes, trailer, before, end: before + objectCount, table };
}

/**
 * The value of an object, parsed anew at each call.
 *
 * Errors: throws when there is no such object, none where the table says, or one that does not end where it should.
 */
export function readObject(file: PdfFile, number: number): PdfValue {
  const cursor = cursorAt(file, number);
  const value = readValue(cursor, file.before);
  const object = isKind(value, 'dictionary') && takeStream(cursor) ? streamAt(file, cursor, value) : value;
  skipSpace(cursor);
  if (!takeWord(cursor, 'endobj')) throw faultAt(cursor, `object ${number} does not end`);
  return object;
}

/** The value itself, or what it refers to. A reference to a reference is a fault. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue {
  if (!isKind(value, 'reference')) return value ?? null;
  const target = readObject(file, value.number);
  if (isKind(target, 'reference')) throw pdfError(`object ${value.number} is only a reference`);
  return target;
}

/** Whether the table says that an object is in use. */
export function isUsed({ bytes, table, before }: PdfFile, number: number): boolean {
  return bytes[table + (number - before) * entryLength + 17] === 0x6e;
}

/** Where the cross-reference table or stream begins, as the end of the file says. Errors: throws when it does not say. */
export function startOfTable(bytes: Uint8Array): number {
  const tail = Math.max(0, bytes.length - 1024);
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + tail, bytes.length - tail).lastIndexOf('startxref');
  if (found < 0) throw pdfError('it is cut off: there is no "startxref" at its end');
  const cursor: Cursor = { bytes, position: tail + found + 'startxref'.length };
  skipSpace(cursor);
  return readWhole(cursor);
}

/** The place right after the number of an object. */
function cursorAt(file: PdfFile, number: number): Cursor {
  const cursor: Cursor = { bytes: file.bytes, position: objectPosition(file, number) };
  if (!takeWord(cursor, `${number - file.before} 0 obj`)) throw faultAt(cursor, `object ${number} does not stand here`);
  return cursor;
}

function objectPosition({ bytes, table, before, end }: PdfFile, number: number): number {
  const cursor: Cursor = { bytes, position: table + (number - before) * entryLength };
  if (!(number > before && number < end)) throw pdfError(`there is no object ${number}`);
  const position = readWhole(cursor);
  if (!takeWord(cursor, ' 00000 n')) throw faultAt(cursor, `object ${number} is not in use`);
  return position;
}

/** Moves over the stream whose bytes begin here; its length may stand in another object. */
function streamAt(file: PdfFile, cursor: Cursor, dictionary: PdfDictionary): PdfStream {
  const value = dictionary.entries.get('Length');
  const length = isKind(value, 'reference') ? readValue(cursorAt(file, value.number), file.before) : value; // never of a stream, which has a length
  const stream = readStream(cursor, dictionary, length, file.table);
  cursor.position = stream.end;
  skipSpace(cursor);
  if (!takeWord(cursor, 'endstream')) throw faultAt(cursor, 'a stream has a wrong length');
  return stream;
}
