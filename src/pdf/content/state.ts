/** Where the reading of a page's content stands. */
import type { Edit } from './edits.ts';
import type { Font } from './font.ts';
import type { Matrix } from './matrix.ts';
import type { Drawing, PdfPage, Piece, TextEnd } from './piece.ts';

/** What a scan asks of the document. `drawForm` scans a form and tells whether it holds marked content. */
export interface ScanSource {
  readonly fontOf: (drawing: Drawing, name: string) => Font;
  readonly drawForm: (drawing: Drawing, name: string, page: PdfPage, matrix: Matrix) => FormResult;
  readonly report: (fault: ContentFault) => void;
}

/** A glyph that a font lacks: its page, from 1, and the text right before it. */
export interface ContentFault {
  readonly page: number;
  readonly after: string;
}

/** What a form is: a picture, or a drawing that may hold marked content. */
export interface FormResult {
  readonly isMarked: boolean;
  readonly corners: readonly (readonly [number, number])[];
}

/** The bytes from `start` to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A span inside a piece; `text`, if any, is what it says in place of its glyphs, and empty once it is said. */
export interface OpenSpan extends Stretch {
  readonly kind: 'span';
  readonly isSoft: boolean;
  text: string | undefined;
}

/** What is open: a piece, an artifact, or a span inside one. */
export type Open =
  | { readonly kind: 'piece'; readonly piece: Piece; readonly start: number; readonly end: number }
  | { readonly kind: 'artifact' }
  | OpenSpan;

/** The heights on the page between which something drawn is seen. */
export interface Clip {
  readonly low: number;
  readonly high: number;
}

/** Where a scan stands: what is open, what is drawn and what must be changed. It is changed while the content is read. */
export interface Scan {
  readonly source: ScanSource;
  readonly drawing: Drawing;
  readonly page: PdfPage;
  readonly edits: Edit[];
  readonly open: Open[];
  /** The innermost piece that is open. */
  piece: Piece | undefined;
  /** How many pieces and artifacts are open: what is drawn inside belongs to them. */
  covers: number;
  readonly saved: { readonly matrix: Matrix; readonly clip: Clip | undefined }[];
  matrix: Matrix;
  clip: Clip | undefined;
  readonly textMatrix: [number, number, number, number, number, number];
  font: Font | undefined;
  size: number;
  /** What is drawn outside all pieces, and is not yet wrapped: where it begins, ends and its place on the page. */
  loose: { readonly start: number; end: number; readonly tag: string } | undefined;
  textStart: number;
  looseText: Matrix | undefined;
  path: [number, number][];
  pathStart: number;
  /** The end of the last glyph of the piece. */
  last: TextEnd | undefined;
  /** What shows the soft hyphen that stands right before this place: its glyph, and its span's beginning and end if it has one. */
  soft: Stretch[];
  isMarked: boolean;
}
