/** Reads any PDF that is not encrypted, object by object: also one that was finished here, or saved again elsewhere. */
import { type Cursor, faultAt } from './cursor.ts';
import { unpackWith } from './filters.ts';
import { type Held, openHeld, readHeld } from './held.ts';
import { type Location, readNumbered, readSections } from './sections.ts';
import { readStream, takeStream } from './stream.ts';
import {
  expectKind,
  isKind,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
  pdfError,
  type Resolve,
} from './value.ts';

/** An opened PDF. */
export interface OpenedPdf {
  readonly trailer: PdfDictionary;
  readonly resolve: Resolve;
  /** A stream's bytes, unpacked. Errors: throws when they are packed in another way than Flate, or damaged. */
  readonly unpack: (stream: PdfStream) => Buffer;
}

/** All that is unpacked of a file together; a damaged or hostile one is stopped here. */
const maximumLength = 128e6;

/** A stream needs its length, and an object the stream that holds it and the one that holds that one's length. */
const maximumDepth = 50;

/**
 * Opens a PDF: reads where its objects stand and nothing else. Whether they are encrypted, the trailer says.
 *
 * Errors: throws an error of `isPdfError` when the bytes are no PDF, or one that is cut off or damaged there.
 * Source: ISO 32000-2, 7.5.
 */
export function openAnyPdf(bytes: Uint8Array): OpenedPdf {
  const unpackBy = boundedUnpacking(bytes);
  const { locations, trailer } = readSections(bytes, (stream) => unpackBy(stream, (value) => value ?? null));
  const held = new Map<number, Held>();
  const open = new Set<number>();

  function resolve(value: PdfValue | undefined): PdfValue {
    if (!isKind(value, 'reference')) return value ?? null;
    const { number } = value;
    if (open.has(number)) throw pdfError(`object ${number} is made from itself`);
    if (open.size === maximumDepth) throw pdfError('too many objects need each other');
    open.add(number);
    const target = readAt(number, locations.get(number));
    open.delete(number);
    if (isKind(target, 'reference')) throw pdfError(`object ${number} is only a reference`);
    return target;
  }

  function readAt(number: number, location: Location | null | undefined): PdfValue {
    if (!location) return null;
    if ('at' in location) return readPlaced(bytes, number, location.at, resolve);
    const holder = held.get(location.holder) ?? openHolder(location.holder);
    held.set(location.holder, holder);
    return readHeld(holder, location.index);
  }

  function openHolder(number: number): Held {
    const stream = expectKind(resolve({ type: 'reference', number }), 'stream', `object ${number}`);
    return openHeld(unpackBy(stream, resolve), stream.dictionary, resolve);
  }

  return { trailer, resolve, unpack: (stream) => unpackBy(stream, resolve) };
}

/** Unpacks streams as long as all of them together are not too long. */
function boundedUnpacking(bytes: Uint8Array): (stream: PdfStream, resolve: Resolve) => Buffer {
  let left = maximumLength;
  return ({ dictionary, start, end }, resolve) => {
    const content = unpackWith(bytes.subarray(start, end), dictionary, resolve, left);
    left -= content.length;
    return content;
  };
}

/** The object that stands at a byte. */
function readPlaced(bytes: Uint8Array, number: number, position: number, resolve: Resolve): PdfValue {
  const cursor: Cursor = { bytes, position };
  const read = readNumbered(cursor);
  if (read.number !== number) throw faultAt({ bytes, position }, `object ${number} does not stand here`);
  if (!isKind(read.value, 'dictionary') || !takeStream(cursor)) return read.value;
  return readStream(cursor, read.value, resolve(read.value.entries.get('Length')), bytes.length);
}
