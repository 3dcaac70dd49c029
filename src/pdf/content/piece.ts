/** Marked content: a piece of what a page or form draws, which belongs to an element of the structure. */
import type { PdfDictionary, PdfValue } from '../objects/value.ts';
import type { Font } from './font.ts';
import type { Box, Matrix } from './matrix.ts';

/** What is drawn by one stream: a page's content, or a form. `pieces` is its marked content by its numbers. */
export interface Drawing {
  readonly number: number;
  readonly isForm: boolean;
  readonly resources: PdfValue;
  readonly pieces: Piece[];
  /** Its key in the parent tree. */
  readonly key: number;
}

/** Gives out keys of the parent tree, from 0. */
export interface Keys {
  next: number;
}

/** The drawing of a form, by the number and the dictionary of its object, with a new key. */
export function formDrawing(number: number, { entries }: PdfDictionary, keys: Keys): Drawing {
  const resources = entries.get('Resources') ?? { type: 'dictionary', entries: new Map() };
  return { number, isForm: true, resources, pieces: [], key: keys.next++ };
}

/** A page; `number` is its object's, `index` counts from 0. Lengths are in points. */
export interface PdfPage {
  readonly number: number;
  readonly index: number;
  readonly width: number;
  readonly height: number;
  readonly drawing: Drawing;
}

/** Where the text of a piece ends. */
export interface TextEnd {
  /** The byte after its last glyph, where a space can be shown. */
  readonly end: number;
  /** Where that glyph begins, and how that is moved and scaled to the page. */
  readonly x: number;
  readonly y: number;
  readonly matrix: Matrix;
  readonly size: number;
  readonly font: Font;
  readonly endsWord: boolean;
}

/** What the structure says of a piece before its content is read, and then what was found in it. */
export interface Piece {
  readonly kind: 'piece';
  readonly drawing: Drawing;
  readonly page: PdfPage;
  /** Its number in its drawing (MCID). */
  readonly id: number;
  /** Kept though it holds no text: a part of a figure, or a list's label. */
  isPicture: boolean;
  /** A table's head or foot that is repeated on a further page. */
  isRepeated: boolean;
  /** What it shows is taken out of the page. */
  isRemoved: boolean;
  /** The piece before it in the same text. */
  before: Piece | undefined;
  isMet: boolean;
  hasText: boolean;
  /** What it says, without soft hyphens. */
  text: string;
  end: TextEnd | undefined;
  /** What its glyphs and painted shapes cover; undefined unless it is a picture. */
  box: Box | undefined;
}

/** A piece of which nothing is known. */
export function newPiece(drawing: Drawing, page: PdfPage, id: number): Piece {
  const flags = { isPicture: false, isRepeated: false, isRemoved: false, isMet: false, hasText: false };
  return { kind: 'piece', drawing, page, id, ...flags, before: undefined, text: '', end: undefined, box: undefined };
}

/** Whether a piece is no part of what the page says. */
export function isArtifact({ isRepeated, isMet, hasText, isPicture }: Piece): boolean {
  return isRepeated || !isMet || !(hasText || isPicture);
}
