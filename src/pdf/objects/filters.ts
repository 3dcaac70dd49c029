/** Unpacks the bytes of a stream as its dictionary says. Source: ISO 32000-2, 7.3.8.2 and 7.4.4. */
import { unpredict } from './predictor.ts';
import { inflate } from './unpack.ts';
import { isKind, type PdfDictionary, type PdfValue, pdfError, type Resolve } from './value.ts';

/**
 * What stands packed in a stream; not more than `most` bytes of it.
 *
 * Errors: throws when it is packed in another way than Flate, longer, or damaged.
 */
export function unpackWith(packed: Uint8Array, { entries }: PdfDictionary, resolve: Resolve, most: number): Buffer {
  const [filter, second] = itemsOf(resolve(entries.get('Filter')));
  if (filter === undefined) return Buffer.from(packed);
  const [parameters] = itemsOf(resolve(entries.get('DecodeParms')));
  const isFlate = isKind(filter, 'name') && filter.name === 'FlateDecode';
  if (!isFlate || second !== undefined) {
    throw pdfError('a stream is packed in an unknown way');
  }
  const content = inflate(packed, most);
  const given = resolve(parameters);
  return isKind(given, 'dictionary') ? unpredict(content, given) : content;
}

/** One or several of something: the filters of a stream and their parameters. */
function itemsOf(value: PdfValue): readonly PdfValue[] {
  if (value === null) return [];
  return isKind(value, 'array') ? value.items : [value];
}
