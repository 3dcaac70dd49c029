/** Reads what a page draws: finds the text and the boxes of its pieces, and notes what must be changed in it. */
import { type Cursor, faultAt } from '../objects/cursor.ts';
import { textOf } from '../objects/source.ts';
import { isKind } from '../objects/value.ts';
import type { Edit } from './edits.ts';
import type { Font } from './font.ts';
import { extendBox, identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { noOperator, type Operator, readOperator } from './operators.ts';
import type { Drawing, PdfPage, Piece } from './piece.ts';

/** What a scan asks of the document. `drawForm` scans a form and tells whether it holds marked content. */
export interface ScanSource {
  readonly fontOf: (drawing: Drawing, name: string) => Font;
  readonly drawForm: (drawing: Drawing, name: string, page: PdfPage, matrix: Matrix) => FormResult;
  readonly report: (fault: { readonly page: number; readonly fault: 'glyph' | 'text' }) => void;
}

/** What a form is: a picture, or a drawing that may hold marked content. */
export interface FormResult {
  readonly isMarked: boolean;
  readonly corners: readonly (readonly [number, number])[];
}

/** What is open: a piece, an artifact, or a span inside one. */
type Open =
  | { readonly kind: 'piece'; readonly piece: Piece; readonly start: number; readonly end: number }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'span'; readonly text?: string };

interface Scan {
  readonly source: ScanSource;
  readonly drawing: Drawing;
  readonly page: PdfPage;
  readonly edits: Edit[];
  readonly open: Open[];
  readonly saved: Matrix[];
  matrix: Matrix;
  textMatrix: Matrix;
  font: Font | undefined;
  size: number;
  /** What is drawn outside all pieces, and is not yet wrapped: where it begins, ends and its place on the page. */
  loose: { readonly start: number; end: number; readonly tag: string } | undefined;
  textStart: number;
  looseText: Matrix | undefined;
  path: [number, number][];
  pathStart: number;
  /** The end of the last glyph of the piece, its height on the page and whether a word ends there. */
  last: { readonly end: number; readonly y: number; readonly endsWord: boolean; readonly font: Font } | undefined;
  isMarked: boolean;
}

/** What a scan has found. */
export interface ScanResult {
  readonly edits: readonly Edit[];
  readonly isMarked: boolean;
}

const marginHeight = 60;
const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh']);
const showing = new Set(['Tj', 'TJ', "'", '"']);

/** Scans a content stream. Errors: throws when it is damaged. */
export function scanContent(
  bytes: Uint8Array,
  drawing: Drawing,
  page: PdfPage,
  matrix: Matrix,
  source: ScanSource,
): ScanResult {
  const cursor: Cursor = { bytes, position: 0 };
  const scan: Scan = {
    source,
    drawing,
    page,
    edits: [],
    open: [],
    saved: [],
    matrix,
    textMatrix: identity,
    font: undefined,
    size: 1,
    loose: undefined,
    textStart: -1,
    looseText: undefined,
    path: [],
    pathStart: -1,
    last: undefined,
    isMarked: false,
  };
  const operator = noOperator();
  while (readOperator(cursor, operator)) follow(scan, operator);
  closeLoose(scan);
  if (scan.open.length > 0) throw faultAt(cursor, 'marked content does not end');
  return { edits: scan.edits, isMarked: scan.isMarked };
}

function follow(scan: Scan, operator: Operator): void {
  const { name, numbers, start } = operator;
  if (showing.has(name)) show(scan, operator);
  else if (painting.has(name)) paint(scan, operator);
  else if (name === 'Td' || name === 'TD') move(scan, numbers);
  else if (name === 'Tm') scan.textMatrix = matrixOf(numbers);
  else if (name === 'Tf') setFont(scan, operator);
  else if (name === 'BDC' || name === 'BMC') begin(scan, operator);
  else if (name === 'EMC') end(scan, operator);
  else if (name === 'BT') beginText(scan, start);
  else if (name === 'ET') endText(scan, operator.end);
  else if (name === 'q') save(scan);
  else if (name === 'Q') restore(scan);
  else if (name === 'cm') scan.matrix = multiply(matrixOf(numbers), scan.matrix);
  else if (name === 'n') endPath(scan);
  else if (name === 'Do') draw(scan, operator);
  else if (/^(?:re|[mlcvyh])$/.test(name)) addPath(scan, operator);
}

function save(scan: Scan): void {
  closeLoose(scan);
  scan.saved.push(scan.matrix);
}

function restore(scan: Scan): void {
  closeLoose(scan);
  scan.matrix = scan.saved.pop() ?? scan.matrix;
}

function move(scan: Scan, [x = 0, y = 0]: readonly number[]): void {
  scan.textMatrix = multiply([1, 0, 0, 1, x, y], scan.textMatrix);
}

function setFont(scan: Scan, { label, numbers: [size = 1] }: Operator): void {
  scan.font = scan.source.fontOf(scan.drawing, label);
  scan.size = size;
}

function beginText(scan: Scan, start: number): void {
  scan.textStart = start;
  scan.textMatrix = identity;
  scan.looseText = undefined;
}

/** Text outside all pieces is a page's head or foot, by its place. */
function endText(scan: Scan, end: number): void {
  if (!scan.looseText) return;
  const y = scan.looseText[5];
  const place = y > scan.page.height - marginHeight ? 'Header' : y < marginHeight ? 'Footer' : undefined;
  addLoose(scan, scan.textStart, end, place ? `<</Type/Pagination/Subtype/${place}>>` : '<</Type/Layout>>');
  scan.looseText = undefined;
}

function currentPiece({ open }: Scan): Piece | undefined {
  return open.findLast((entry) => entry.kind === 'piece')?.piece;
}

function isCovered({ open }: Scan): boolean {
  return open.some(({ kind }) => kind !== 'span');
}

function show(scan: Scan, { strings, end }: Operator): void {
  const { font } = scan;
  if (!font) return;
  const text = textOfCodes(scan, font, strings);
  const piece = currentPiece(scan);
  if (!piece) {
    if (!isCovered(scan)) scan.looseText ??= multiply(scan.textMatrix, scan.matrix);
    return;
  }
  if (!text) return;
  piece.hasText = true;
  const y = scan.textMatrix[5];
  const { last } = scan;
  if (last && last.y !== y && !last.endsWord && !/^\s/.test(text)) spaceAfter(scan, last, piece);
  piece.text += text;
  scan.last = { end, y, endsWord: /[\s\-\u2010\u2013\u2014\u00ad/]$/.test(text), font };
  if (piece.isPicture) {
    const matrix = multiply(scan.textMatrix, scan.matrix);
    piece.box = extendBox(piece.box, 0, scan.size * 0.8, matrix);
    piece.box = extendBox(piece.box, [...text].length * scan.size * 0.5, scan.size * -0.2, matrix);
  }
}

/** Blink leaves out the space at which it breaks a line. */
function spaceAfter(scan: Scan, { end, font }: NonNullable<Scan['last']>, piece: Piece): void {
  if (font.space === undefined) return;
  const code = font.space.toString(16).padStart(font.bytesPerCode * 2, '0');
  scan.edits.push({ start: end, end, text: ` <${code}> Tj` });
  piece.text += ' ';
}

function textOfCodes(scan: Scan, font: Font, strings: readonly Uint8Array[]): string {
  let text = '';
  for (const bytes of strings) {
    for (let index = 0; index < bytes.length; index += font.bytesPerCode) {
      const first = bytes[index] ?? 0;
      const code = font.bytesPerCode === 2 ? first * 256 + (bytes[index + 1] ?? 0) : first;
      if (code === 0 && font.bytesPerCode === 2) scan.source.report({ page: scan.page.index + 1, fault: 'glyph' });
      text += font.texts.get(code) ?? '';
    }
  }
  return text;
}

function begin(scan: Scan, { name, start, end, dictionary, label }: Operator): void {
  const id = name === 'BDC' ? dictionary?.entries.get('MCID') : undefined;
  if (typeof id === 'number') {
    closeLoose(scan);
    scan.isMarked = true;
    const piece = scan.drawing.pieces[id];
    scan.last = undefined;
    if (!piece) {
      scan.edits.push({ start, end, text: '/Artifact BMC' });
      scan.open.push({ kind: 'artifact' });
      return;
    }
    piece.isMet = true;
    scan.open.push({ kind: 'piece', piece, start, end });
  } else if (label === 'Artifact') {
    closeLoose(scan);
    scan.open.push({ kind: 'artifact' });
  } else scan.open.push({ kind: 'span', ...actualText(dictionary) });
}

function actualText(dictionary: Operator['dictionary']): { readonly text?: string } {
  const value = dictionary?.entries.get('ActualText');
  return isKind(value, 'string') ? { text: textOf(value.bytes) } : {};
}

function end(scan: Scan, { start }: Operator): void {
  const closed = scan.open.pop();
  if (!closed) throw faultAt({ bytes: new Uint8Array(), position: start }, 'marked content ends that did not begin');
  if (closed.kind !== 'piece') return;
  scan.last = undefined;
  const { piece } = closed;
  const tag = piece.isRepeated ? '/Artifact <</Type/Pagination>> BDC' : '/Artifact <</Type/Layout>> BDC';
  if (piece.isRepeated || !(piece.hasText || piece.isPicture)) {
    scan.edits.push({ start: closed.start, end: closed.end, text: tag });
  }
}

function addPath(scan: Scan, { name, numbers, start }: Operator): void {
  if (scan.pathStart < 0) scan.pathStart = start;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (name === 're') scan.path.push([x, y], [x + width, y + height]);
  else for (let at = 0; at + 1 < numbers.length; at += 2) scan.path.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
}

function paint(scan: Scan, { start, end }: Operator): void {
  const from = scan.pathStart < 0 ? start : scan.pathStart;
  if (!isCovered(scan)) addLoose(scan, from, end, '<</Type/Layout>>');
  cover(scan, scan.path, scan.matrix);
  endPath(scan);
}

function cover(scan: Scan, points: readonly (readonly [number, number])[], matrix: Matrix): void {
  const piece = currentPiece(scan);
  if (piece?.isPicture) for (const [x, y] of points) piece.box = extendBox(piece.box, x, y, matrix);
}

function endPath(scan: Scan): void {
  scan.path = [];
  scan.pathStart = -1;
}

function draw(scan: Scan, { label, start, end }: Operator): void {
  const { isMarked, corners } = scan.source.drawForm(scan.drawing, label, scan.page, scan.matrix);
  if (isMarked) scan.isMarked = true;
  else if (!isCovered(scan)) addLoose(scan, start, end, '<</Type/Layout>>');
  cover(scan, corners, scan.matrix);
}

function addLoose(scan: Scan, start: number, end: number, tag: string): void {
  if (scan.loose?.tag === tag) {
    scan.loose.end = end;
    return;
  }
  closeLoose(scan);
  scan.loose = { start, end, tag };
}

function closeLoose(scan: Scan): void {
  if (!scan.loose) return;
  const { start, end, tag } = scan.loose;
  scan.edits.push({ start, end: start, text: `/Artifact ${tag} BDC\n` }, { start: end, end, text: '\nEMC' });
  scan.loose = undefined;
}
