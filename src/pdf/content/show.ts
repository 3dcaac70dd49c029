/** Text: which glyphs are shown where, and what they say. Source: ISO 32000-1, 9.4. */
import type { Font } from './font.ts';
import { addLoose } from './loose.ts';
import { extendBox, identity, multiply } from './matrix.ts';
import type { Operator } from './operators.ts';
import type { Piece } from './piece.ts';
import type { Scan } from './state.ts';
import { isEndOfWord, partWords, sayNothing, softHyphen, takeText } from './words.ts';

/** A text this near to the upper or lower edge, in points, is a head or a foot. */
const marginHeight = 60;

/** So much of the text before a missing glyph is told. */
const contextLength = 40;

/** Moves to the next line. */
export function move({ textMatrix: matrix }: Scan, [x = 0, y = 0]: readonly number[]): void {
  const [a, b, c, d] = matrix;
  matrix[4] += x * a + y * c;
  matrix[5] += x * b + y * d;
}

/** Sets where the text stands and how it is turned and scaled. */
export function setMatrix({ textMatrix }: Scan, numbers: readonly number[]): void {
  for (let index = 0; index < textMatrix.length; index++) textMatrix[index] = numbers[index] ?? 0;
}

/** Sets the font and its size. */
export function setFont(scan: Scan, { label, numbers: [size = 1] }: Operator): void {
  scan.font = scan.source.fontOf(scan.drawing, label);
  scan.size = size;
}

/** Begins a text object. */
export function beginText(scan: Scan, start: number): void {
  scan.textStart = start;
  setMatrix(scan, identity);
  scan.looseText = undefined;
}

/** Ends a text object; text outside all pieces is a page's head or foot, by its place. */
export function endText(scan: Scan, end: number): void {
  if (!scan.looseText) return;
  const y = scan.looseText[5];
  const place = y > scan.page.height - marginHeight ? 'Header' : y < marginHeight ? 'Footer' : undefined;
  addLoose(scan, scan.textStart, end, place ? `<</Type/Pagination/Subtype/${place}>>` : '<</Type/Layout>>');
  scan.looseText = undefined;
}

/** Shows glyphs: what they say goes to the piece that is open. */
export function show(scan: Scan, { shown, start, end }: Operator): void {
  const { font, piece } = scan;
  if (!font) return;
  if (piece?.isRemoved) {
    scan.edits.push({ start, end, text: '' });
    return;
  }
  if (!piece && scan.covers === 0) scan.looseText ??= multiply(scan.textMatrix, scan.matrix);
  const glyphs = textOfCodes(scan, font, shown);
  if (!piece || !glyphs) return;
  if (isCutOff(scan)) {
    sayNothing(scan, { start, end });
    return;
  }
  const text = takeText(scan, glyphs, { start, end });
  partWords(scan, piece, text, { start, end });
  piece.hasText = true;
  piece.text += text.replace(softHyphen, '');
  const [, , , , x, y] = scan.textMatrix;
  const endsWord = isEndOfWord(text, piece.text);
  scan.last = { end, x, y, matrix: scan.matrix, size: scan.size, font, endsWord };
  if (piece.isPicture) cover(scan, piece, [...text].length);
}

function textOfCodes(scan: Scan, font: Font, { bytes, length }: Operator['shown']): string {
  let text = '';
  for (let index = 0; index < length; index += font.bytesPerCode) {
    const first = bytes[index] ?? 0;
    const code = font.bytesPerCode === 2 ? first * 256 + (bytes[index + 1] ?? 0) : first;
    if (code === 0 && font.bytesPerCode === 2) {
      const before = `${scan.piece?.text ?? ''}${text}`;
      scan.source.report({ page: scan.page.index + 1, after: before.slice(-contextLength) });
    }
    text += font.texts.get(code) ?? '';
  }
  return text;
}

/** Whether glyphs stand outside what is seen: Chromium draws the first and last letters of a page on its neighbours, too. */
function isCutOff({ clip, matrix, textMatrix }: Scan): boolean {
  const y = matrix[1] * textMatrix[4] + matrix[3] * textMatrix[5] + matrix[5];
  return clip !== undefined && (y < clip.low || y > clip.high);
}

/** A glyph is taken to be half as wide as its font is high. */
function cover(scan: Scan, piece: Piece, length: number): void {
  const matrix = multiply(scan.textMatrix, scan.matrix);
  piece.box = extendBox(piece.box, 0, scan.size * 0.8, matrix);
  piece.box = extendBox(piece.box, length * scan.size * 0.5, scan.size * -0.2, matrix);
}
