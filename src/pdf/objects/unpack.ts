/** Unpacks the streams of a PDF that Chromium has written. */
import { unpackWith } from './filters.ts';
import { type PdfFile, resolve } from './read.ts';
import type { PdfStream } from './value.ts';

/** Far more than any stream of a report; a damaged or hostile one is stopped here. */
const maximumLength = 256e6;

/** A stream's bytes, unpacked. Errors: throws when they are packed in another way than Flate, or damaged. */
export function unpackStream(file: PdfFile, { dictionary, start, end }: PdfStream): Buffer {
  const packed = file.bytes.subarray(start, end);
  return unpackWith(packed, dictionary, (value) => resolve(file, value), maximumLength);
}
