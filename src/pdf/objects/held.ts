/** The objects that an object stream holds. Source: ISO 32000-2, 7.5.7. */
import { type Cursor, readWhole, skipSpace } from './cursor.ts';
import { readValue } from './syntax.ts';
import { type PdfDictionary, type PdfValue, pdfError, type Resolve } from './value.ts';

/** The unpacked bytes of an object stream, and where in them each object begins. */
export interface Held {
  readonly bytes: Buffer;
  readonly starts: readonly number[];
}

/** Reads where the objects begin. Errors: throws when the stream does not say. */
export function openHeld(bytes: Buffer, { entries }: PdfDictionary, resolve: Resolve): Held {
  const [count, first] = [resolve(entries.get('N')), resolve(entries.get('First'))];
  if (typeof count !== 'number' || typeof first !== 'number') throw pdfError('an object stream has no head');
  const cursor: Cursor = { bytes, position: 0 };
  const starts: number[] = [];
  for (let index = 0; index < count; index++) {
    skipSpace(cursor);
    readWhole(cursor);
    skipSpace(cursor);
    starts.push(first + readWhole(cursor));
  }
  return { bytes, starts };
}

/** The value of the `index`th object, from 0. Errors: throws where there is none. */
export function readHeld({ bytes, starts }: Held, index: number): PdfValue {
  const position = starts[index];
  if (position === undefined) throw pdfError(`an object stream has no object ${index}`);
  return readValue({ bytes, position });
}
