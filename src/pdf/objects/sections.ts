/**
 * Where the objects of any PDF stand: by its cross-reference tables and streams, with those of its later updates.
 *
 * Source: ISO 32000-2, 7.5.4, 7.5.6 and 7.5.8.
 */
import { type Cursor, faultAt, readWhole, skipSpace, takeWord } from './cursor.ts';
import { startOfTable } from './read.ts';
import { readStream, takeStream } from './stream.ts';
import { readValue } from './syntax.ts';
import { expectKind, type PdfDictionary, type PdfStream, type PdfValue, pdfError } from './value.ts';

/** Where an object is: at a byte, or as the `index`th in an object stream. */
export type Location = { readonly at: number } | { readonly holder: number; readonly index: number };

/** All objects by number, null for one that is deleted, and the newest trailer. */
export interface Sections {
  readonly locations: ReadonlyMap<number, Location | null>;
  readonly trailer: PdfDictionary;
}

/** Unpacks a stream whose dictionary refers to nothing. */
export type Unpack = (stream: PdfStream) => Buffer;

/** Far more objects than any report has; a damaged or hostile file is stopped here. */
const mostObjects = 1e6;

interface Section {
  readonly entries: readonly (readonly [number: number, location: Location | null])[];
  readonly trailer: PdfDictionary;
}

/** Reads all sections, the newest first. Errors: throws where one does not stand or is damaged, and where they go round. */
export function readSections(bytes: Uint8Array, unpack: Unpack): Sections {
  const locations = new Map<number, Location | null>();
  const seen = new Set<number>();
  const trailers: PdfDictionary[] = [];
  const queue = [startOfTable(bytes)];
  let count = 0;
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (seen.size === seen.add(at).size) throw pdfError('its cross-reference sections go round');
    const { entries, trailer } = readSection(bytes, at, unpack);
    count += entries.length;
    if (count > mostObjects) throw pdfError('it has too many objects');
    for (const [number, location] of entries) if (!locations.has(number)) locations.set(number, location);
    trailers.push(trailer);
    const earlier = ['XRefStm', 'Prev'].map((key) => trailer.entries.get(key));
    queue.unshift(...earlier.filter((value) => typeof value === 'number'));
  }
  const [trailer] = trailers;
  if (!trailer) throw pdfError('it has no trailer');
  return { locations, trailer };
}

function readSection(bytes: Uint8Array, at: number, unpack: Unpack): Section {
  const cursor: Cursor = { bytes, position: at };
  return takeWord(cursor, 'xref') ? readTable(cursor) : readTableStream(cursor, unpack);
}

function readTable(cursor: Cursor): Section {
  const entries: [number, Location | null][] = [];
  skipSpace(cursor);
  while (!takeWord(cursor, 'trailer')) {
    const first = readNumber(cursor);
    const count = readNumber(cursor);
    for (let number = first; number < first + count; number++) {
      const at = readNumber(cursor);
      readNumber(cursor);
      const isUsed = takeWord(cursor, 'n');
      if (!isUsed && !takeWord(cursor, 'f')) throw faultAt(cursor, 'a cross-reference entry has another form');
      skipSpace(cursor);
      entries.push([number, isUsed ? { at } : null]);
    }
  }
  return { entries, trailer: expectKind(readValue(cursor), 'dictionary', 'the trailer') };
}

function readTableStream(cursor: Cursor, unpack: Unpack): Section {
  const { value } = readNumbered(cursor);
  const trailer = expectKind(value, 'dictionary', 'the cross-reference stream');
  if (!takeStream(cursor)) throw faultAt(cursor, 'a stream has no beginning');
  const stream = readStream(cursor, trailer, trailer.entries.get('Length'), cursor.bytes.length);
  const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = wholesIn(trailer.entries.get('W'));
  const length = kindWidth + firstWidth + secondWidth;
  if (length === 0 || length > 24) throw pdfError('the cross-reference stream has no columns');
  const rows = unpack(stream);
  if (rows.length > mostObjects * length) throw pdfError('it has too many objects');
  const ranges = wholesIn(trailer.entries.get('Index') ?? { type: 'array', items: [0, rows.length] });
  const entries: [number, Location | null][] = [];
  let start = 0;
  for (let pair = 0; pair < ranges.length; pair += 2) {
    const [first = 0, count = 0] = ranges.slice(pair, pair + 2);
    for (let number = first; number < first + count && start + length <= rows.length; number++, start += length) {
      const kind = kindWidth === 0 ? 1 : readBytes(rows, start, kindWidth);
      const one = readBytes(rows, start + kindWidth, firstWidth);
      const other = readBytes(rows, start + kindWidth + firstWidth, secondWidth);
      entries.push([number, locationOf(kind, one, other)]);
    }
  }
  return { entries, trailer };
}

function locationOf(kind: number, one: number, other: number): Location | null {
  if (kind === 1) return { at: one };
  return kind === 2 ? { holder: one, index: other } : null;
}

function readBytes(bytes: Uint8Array, start: number, width: number): number {
  let number = 0;
  for (let index = start; index < start + width; index++) number = number * 256 + (bytes[index] ?? 0);
  return number;
}

function wholesIn(value: PdfValue | undefined): number[] {
  const { items } = expectKind(value, 'array', 'a list of the cross-reference stream');
  return items.map((item) => {
    if (typeof item === 'number' && Number.isSafeInteger(item) && item >= 0) return item;
    throw pdfError('the cross-reference stream has a wrong number');
  });
}

/** Reads `12 0 obj` and the value that follows it. */
export function readNumbered(cursor: Cursor): { readonly number: number; readonly value: PdfValue } {
  const number = readNumber(cursor);
  readNumber(cursor);
  if (!takeWord(cursor, 'obj')) throw faultAt(cursor, 'no object stands here');
  return { number, value: readValue(cursor) };
}

function readNumber(cursor: Cursor): number {
  skipSpace(cursor);
  const number = readWhole(cursor);
  skipSpace(cursor);
  return number;
}
