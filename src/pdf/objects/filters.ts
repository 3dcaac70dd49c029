/** Unpacks the bytes of a stream as its dictionary says. Source: ISO 32000-2, 7.3.8.2 and 7.4.4. */
import { inflateSync } from 'node:zlib';
import { unpredict } from './predictor.ts';
import { isKind, type PdfDictionary, type PdfValue, pdfError, type Resolve } from './value.ts';

/**
 * What stands packed in a stream, at most `most` bytes; bytes that are not packed are not copied.
 *
 * Errors: throws when it is packed in another way than Flate, longer, or damaged.
 */
export function unpackWith(packed: Uint8Array, { entries }: PdfDictionary, resolve: Resolve, most: number): Buffer {
  const [filter, second] = itemsOf(resolve(entries.get('Filter')));
  if (filter === undefined) return Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  const [parameters] = itemsOf(resolve(entries.get('DecodeParms')));
  const isFlate = isKind(filter, 'name') && filter.name === 'FlateDecode';
  if (!isFlate || second !== undefined) {
    throw pdfError('a stream is packed in an unknown way');
  }
  const content = inflate(packed, most);
  const given = resolve(parameters);
  return isKind(given, 'dictionary') ? unpredict(content, given) : content;
}

function inflate(packed: Uint8Array, most: number): Buffer {
  try {
    const chunkSize = Math.min(Math.max(packed.length * 10, 1024), 1 << 20);
    return inflateSync(packed, { chunkSize, maxOutputLength: most });
  } catch (cause) {
    throw pdfError('a stream cannot be unpacked', cause);
  }
}

/** One or several of something: the filters of a stream and their parameters. */
function itemsOf(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return isKind(value, 'array') ? value.items : [value];
}
