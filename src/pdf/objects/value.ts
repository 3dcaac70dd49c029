/** The values that a PDF is made of. Numbers, booleans and null stand for themselves. Source: ISO 32000-2, 7.3. */

/** Any value. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfArray
  | PdfDictionary
  | PdfStream;

/** A name, without its slash and with its escapes decoded, one byte a character. */
export interface PdfName {
  readonly type: 'name';
  readonly name: string;
}

/** A string's bytes, decoded. */
export interface PdfString {
  readonly type: 'string';
  readonly bytes: Uint8Array;
}

/** A reference to an object by its number; its generation must be 0, as almost everywhere. */
export interface PdfReference {
  readonly type: 'reference';
  readonly number: number;
}

export interface PdfArray {
  readonly type: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDictionary {
  readonly type: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** A stream: its dictionary and where its bytes, still packed, stand in the file. */
export interface PdfStream {
  readonly type: 'stream';
  readonly dictionary: PdfDictionary;
  readonly start: number;
  readonly end: number;
}

/** The value itself, or what it refers to; null where there is no such object. Errors: throws where that is damaged. */
export type Resolve = (value: PdfValue | undefined) => PdfValue;

type Kinds = {
  readonly name: PdfName;
  readonly string: PdfString;
  readonly reference: PdfReference;
  readonly array: PdfArray;
  readonly dictionary: PdfDictionary;
  readonly stream: PdfStream;
};

/** What is wrong with a file that was to be read as a PDF: an error by the name of `PdfError`. */
export function pdfError(fault: string, cause?: unknown): Error {
  return Object.assign(new Error(`The PDF is damaged or of an unknown kind: ${fault}`, { cause }), { name: faultName });
}

/** Whether an error tells what is wrong with a PDF. */
export function isPdfError(error: unknown): error is Error {
  return error instanceof Error && error.name === faultName;
}

const faultName = 'PdfError';

/** Whether a value is of a kind. */
export function isKind<K extends keyof Kinds>(value: PdfValue | undefined, kind: K): value is Kinds[K] {
  return typeof value === 'object' && value !== null && value.type === kind;
}

/** A value that must be of a kind. Errors: throws, naming what was to be that. */
export function expectKind<K extends keyof Kinds>(value: PdfValue | undefined, kind: K, what: string): Kinds[K] {
  if (!isKind(value, kind)) throw pdfError(`${what} is no ${kind}`);
  return value;
}
