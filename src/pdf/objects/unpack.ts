/** Unpacks the streams of a PDF. Source: ISO 32000-2, 7.4.4. */
import { inflateSync } from 'node:zlib';
import { type PdfFile, resolve } from './read.ts';
import { isKind, type PdfStream, pdfError } from './value.ts';

/** Far more than any stream of a report; a damaged or hostile one is stopped here. */
const maximumLength = 256e6;

/** A stream's bytes, unpacked. Errors: throws when they are packed in another way than Flate, or damaged. */
export function unpackStream(file: PdfFile, { dictionary, start, end }: PdfStream): Buffer {
  const packed = Buffer.from(file.bytes.buffer, file.bytes.byteOffset + start, end - start);
  const filter = resolve(file, dictionary.entries.get('Filter'));
  if (filter === null) return packed;
  if (!isKind(filter, 'name') || filter.name !== 'FlateDecode' || dictionary.entries.has('DecodeParms')) {
    throw pdfError('a stream is packed in an unknown way');
  }
  return inflate(packed, maximumLength);
}

/** What was packed by Flate. Errors: throws when it is damaged, or longer than the most that is wanted. */
export function inflate(packed: Uint8Array, most: number): Buffer {
  try {
    const chunkSize = Math.min(Math.max(packed.length * 10, 1024), 1 << 20);
    return inflateSync(packed, { chunkSize, maxOutputLength: most });
  } catch (cause) {
    throw pdfError('a stream cannot be unpacked', cause);
  }
}
