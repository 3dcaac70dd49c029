/** Reads any PDF that is not encrypted, object by object: also one that was finished here, or saved again elsewhere. */
import type { Cursor } from './cursor.ts';
import { unpackWith } from './filters.ts';
import { type Held, openHeld, readHeld } from './held.ts';
import { beginsStream, readNumbered, readSections, readStream } from './sections.ts';
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

/**
 * Opens a PDF: reads where its objects stand and nothing else.
 *
 * Errors: throws an error of `isPdfError` when the bytes are no PDF, or one that is encrypted, cut off or damaged there.
 * Source: ISO 32000-2, 7.5.
 */
export function openAnyPdf(bytes: Uint8Array): OpenedPdf {
  let left = maximumLength;
  const unpackBy = ({ dictionary, start, end }: PdfStream, resolve: Resolve): Buffer => {
    const content = unpackWith(bytes.subarray(start, end), dictionary, resolve, left);
    left -= content.length;
    return content;
  };
  const { locations, trailer } = readSections(bytes, (stream) => unpackBy(stream, (value) => value ?? null));
  const held = new Map<number, Held>();
  const open = new Set<number>();

  function resolve(value: PdfValue | undefined): PdfValue {
    if (!isKind(value, 'reference')) return value ?? null;
    const { number } = value;
    if (open.has(number)) throw pdfError(`object ${number} is made from itself`);
    open.add(number);
    const target = readObject(number);
    open.delete(number);
    if (isKind(target, 'reference')) throw pdfError(`object ${number} is only a reference`);
    return target;
  }

  function readObject(number: number): PdfValue {
    const location = locations.get(number);
    if (!location) return null;
    if ('holder' in location) {
      return readHeld(held.get(location.holder) ?? openHolder(location.holder), location.index);
    }
    const cursor: Cursor = { bytes, position: location.at };
    const read = readNumbered(cursor);
    if (read.number !== number) throw pdfError(`object ${number} does not stand where it should`);
    if (!beginsStream(cursor, read.value)) return read.value;
    return readStream(cursor, read.value, resolve(read.value.entries.get('Length')));
  }

  function openHolder(number: number): Held {
    const stream = expectKind(resolve({ type: 'reference', number }), 'stream', `object ${number}`);
    const objects = openHeld(unpackBy(stream, resolve), stream.dictionary, resolve);
    held.set(number, objects);
    return objects;
  }

  return { trailer, resolve, unpack: (stream) => unpackBy(stream, resolve) };
}
