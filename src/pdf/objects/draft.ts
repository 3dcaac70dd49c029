/** The objects of a PDF that is being made from others: kept, changed, dropped or new. */
import { openPdf, type PdfFile } from './read.ts';
import { pdfError } from './value.ts';

/** A stream's dictionary as source, without its length, and its bytes as they are stored. */
export interface DraftStream {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** Objects of its files keep their numbers; `changed` holds the source or stream that is put for one, null where it is dropped. */
export interface Draft {
  readonly files: PdfFile[];
  readonly changed: Map<number, string | DraftStream | null>;
  /** One more than the highest number given out. */
  objectCount: number;
}

/** One of a draft's files. */
export interface DraftFile {
  readonly draft: Draft;
  readonly file: PdfFile;
}

/** A draft of nothing yet. */
export function newDraft(): Draft {
  return { files: [], changed: new Map(), objectCount: 1 };
}

/** Opens a PDF in the draft, in which all its objects are as they were. Errors: throws when it is damaged or not from Chromium. */
export function openInDraft(draft: Draft, bytes: Uint8Array): DraftFile {
  const file = openPdf(bytes, draft.objectCount - 1);
  draft.files.push(file);
  draft.objectCount = file.end;
  return { draft, file };
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
