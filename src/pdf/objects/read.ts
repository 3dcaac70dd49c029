/**
 * Reads a PDF as Chromium writes it, object by object: nothing is parsed or unpacked before it is asked for.
 *
 * Chromium's files have one classic cross-reference table, no object streams, no updates and no encryption.
 * Source: ISO 32000-2, 7.5.
 */
import { type Cursor, faultAt, readWhole, skipSpace, takeWord } from './cursor.ts';
import { readValue } from './syntax.ts';
import { expectKind, isKind, type PdfDictionary, type PdfStream, type PdfValue, pdfError } from './value.ts';

/** An opened PDF. Objects are numbered from 1 and below `objectCount`. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDictionary;
  readonly objectCount: number;
  /** Where the cross-reference table's first entry stands; each takes 20 bytes. */
  readonly table: number;
  /** Where each object ends at the latest: at the beginning of the next; 0 for one that is not in use. */
  readonly ends: Float64Array;
}

const entryLength = 20;
const unsupported = ['Prev', 'XRefStm', 'Encrypt'];

/**
 * Opens a PDF: finds its cross-reference table and reads the trailer.
 *
 * Errors: throws when the bytes are no such file, or one that is cut off or damaged there.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  if (!takeWord({ bytes, position: 0 }, '%PDF-')) throw pdfError('it does not begin with "%PDF-"');
  const cursor: Cursor = { bytes, position: tablePosition(bytes) };
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
  const trailer = expectKind(readValue(cursor), 'dictionary', 'the trailer');
  const foreign = unsupported.find((key) => trailer.entries.has(key));
  if (foreign) throw pdfError(`files with /${foreign} are not read`);
  return { bytes, trailer, objectCount, table, ends: objectEnds(bytes, table, objectCount) };
}

/**
 * The value of an object, parsed anew at each call.
 *
 * Errors: throws when there is no such object, or none where the table says.
 */
export function readObject(file: PdfFile, number: number): PdfValue {
  const cursor: Cursor = { bytes: file.bytes, position: objectPosition(file, number) };
  if (!takeWord(cursor, `${number} 0 obj`)) throw faultAt(cursor, `object ${number} does not stand here`);
  const value = readValue(cursor);
  if (!isKind(value, 'dictionary')) return value;
  skipSpace(cursor);
  return takeWord(cursor, 'stream') ? readStream(file, cursor, value) : value;
}

/** The value itself, or what it refers to. A reference to a reference is a fault. */
export function resolve(file: PdfFile, value: PdfValue | undefined): PdfValue {
  if (!isKind(value, 'reference')) return value ?? null;
  const target = readObject(file, value.number);
  if (isKind(target, 'reference')) throw pdfError(`object ${value.number} is only a reference`);
  return target;
}

/** The bytes of an object between "obj" and "endobj", not parsed. Errors: throws when it does not stand or end there. */
export function objectBody(file: PdfFile, number: number): Uint8Array {
  const cursor: Cursor = { bytes: file.bytes, position: objectPosition(file, number) };
  if (!takeWord(cursor, `${number} 0 obj`)) throw faultAt(cursor, `object ${number} does not stand here`);
  skipSpace(cursor);
  const limit = file.ends[number] ?? 0;
  const end = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, limit).lastIndexOf('endobj');
  if (end < cursor.position) throw faultAt(cursor, `object ${number} does not end`);
  return file.bytes.subarray(cursor.position, trimEnd(file.bytes, end));
}

/** For each number, 1 where an object is in use. */
export function usedObjects({ ends }: PdfFile): Uint8Array {
  return Uint8Array.from(ends, (end) => (end > 0 ? 1 : 0));
}

function tablePosition(bytes: Uint8Array): number {
  const tail = Math.max(0, bytes.length - 1024);
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + tail, bytes.length - tail).lastIndexOf('startxref');
  if (found < 0) throw pdfError('it is cut off: there is no "startxref" at its end');
  const cursor: Cursor = { bytes, position: tail + found + 'startxref'.length };
  skipSpace(cursor);
  return readWhole(cursor);
}

function objectEnds(bytes: Uint8Array, table: number, objectCount: number): Float64Array {
  const ends = new Float64Array(objectCount);
  const order: { readonly number: number; readonly position: number }[] = [];
  for (let number = 1; number < objectCount; number++) {
    if (bytes[table + number * entryLength + 17] !== 0x6e) continue;
    order.push({ number, position: readWhole({ bytes, position: table + number * entryLength }) });
  }
  order.sort((one, other) => one.position - other.position);
  order.forEach(({ number }, index) => {
    ends[number] = order[index + 1]?.position ?? table;
  });
  return ends;
}

function trimEnd(bytes: Uint8Array, end: number): number {
  let last = end;
  while (last > 0 && (bytes[last - 1] ?? 0x3f) <= 0x20) last--;
  return last;
}

function objectPosition({ bytes, table, objectCount }: PdfFile, number: number): number {
  const cursor: Cursor = { bytes, position: table + number * entryLength };
  if (!(number > 0 && number < objectCount)) throw pdfError(`there is no object ${number}`);
  const position = readWhole(cursor);
  if (!takeWord(cursor, ' 00000 n')) throw faultAt(cursor, `object ${number} is not in use`);
  return position;
}

function readStream(file: PdfFile, cursor: Cursor, dictionary: PdfDictionary): PdfStream {
  takeWord(cursor, '\r');
  if (!takeWord(cursor, '\n')) throw faultAt(cursor, 'a stream has no beginning');
  const start = cursor.position;
  const length = resolve(file, dictionary.entries.get('Length'));
  if (typeof length !== 'number' || length < 0 || start + length > file.table) {
    throw faultAt(cursor, 'a stream has a wrong length');
  }
  return { type: 'stream', dictionary, start, end: start + length };
}
