/** The objects of a PDF that is being made from another: kept, changed, dropped or new. */
import type { PdfFile } from './read.ts';
import { pdfError } from './value.ts';

/** A stream's dictionary as source, without its length, and its bytes as they are stored. */
export interface DraftStream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** Objects of `file` keep their numbers; `changed` holds the source or stream that is put for one, null where it is dropped. */
export interface Draft {
  readonly file: PdfFile;
  readonly changed: Map<number, string | DraftStream | null>;
  /** One more than the highest number given out. */
  objectCount: number;
}

/** A draft in which all objects are as in the file. */
export function draftOf(file: PdfFile): Draft {
  return { file, changed: new Map(), objectCount: file.objectCount };
}

/** Gives out a number for a new object. */
export function reserve(draft: Draft): number {
  return draft.objectCount++;
}

/** Adds an object, and gives its number. */
export function add(draft: Draft, content: string | DraftStream): number {
  const number = reserve(draft);
  draft.changed.set(number, content);
  return number;
}

/** Puts an object in the place of the one with this number, or drops that with null. */
export function replace(draft: Draft, number: number, content: string | DraftStream | null): void {
  if (!(number > 0 && number < draft.objectCount)) throw pdfError(`there is no object ${number} to change`);
  draft.changed.set(number, content);
}
