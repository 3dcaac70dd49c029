/** Keeps words whole and apart: gives back the spaces that Blink leaves out at the ends of lines and boxes, and makes its hyphens soft. */
import { textSource } from '../objects/source.ts';
import type { Font } from './font.ts';
import { multiply } from './matrix.ts';
import type { Piece, TextEnd } from './piece.ts';
import type { Scan, Stretch } from './state.ts';

/** What a hyphen is called that is there only because a line ends. */
export const softHyphen = '\u00ad';

/** No glyph is wider than this many times its font's size: where the next begins farther away, there is a gap. */
const widest = 1.2;

/** A smaller step up or down, as a part of the font's size, leads to no other line. */
const raised = 0.2;

/**
 * Whether a line may break without a space after what was shown last, at the end of what is said; a dash after a space has
 * one behind it too.
 */
export function isEndOfWord(shown: string, said: string): boolean {
  const last = shown.charCodeAt(shown.length - 1) | 0x20;
  if (last >= 0x61 && last <= 0x7a) return false; // most characters of all, for which what is said need not be put together
  return /[\s\u00ad/]$/.test(shown) || (/[-\u2010\u2013\u2014]$/.test(shown) && !/\s.$/.test(said.slice(-2)));
}

/**
 * What glyphs say: their own text, or once that of the span they stand in.
 *
 * Blink shows a soft hyphen at which a line ends twice: as a blank, and then as a hyphen that search and speech would
 * take for one of the word's. The blank goes, and the hyphen becomes the soft one.
 */
export function takeText(scan: Scan, glyphs: string, { start, end }: Stretch): string {
  const span = scan.open.at(-1);
  const blank = scan.soft;
  if (blank.length > 0) scan.soft = [];
  if (span?.kind === 'span' && span.text !== undefined) {
    const { text } = span;
    span.text = '';
    if (span.isSoft) scan.soft = [{ start, end }];
    return text;
  }
  if (glyphs === softHyphen) scan.soft = [{ start, end }];
  if (blank.length === 0 || !/^[-\u2010]$/.test(glyphs)) return glyphs;
  scan.edits.push(...blank.map((stretch) => ({ ...stretch, text: '' })));
  scan.edits.push({ start, end: start, text: '/Span<</ActualText<feff00ad>>>BDC ' }, { start: end, end, text: ' EMC' });
  return softHyphen;
}

/** Adds the space that is missing between a text, shown now, and what comes before it in the same piece, or in the piece before. */
export function partWords(scan: Scan, piece: Piece, text: string, shown: Stretch): void {
  const { last } = scan;
  if (last) {
    if (last.y !== scan.textMatrix[5] && !last.endsWord && !startsApart(text)) addSpaceAfter(scan, last, piece);
    return;
  }
  const before = textBefore(piece);
  if (!before?.end || before.end.endsWord || startsApart(text)) return;
  const isNear = before.page === piece.page && before.drawing === scan.drawing;
  if (isNear && !isApart(scan, before.end)) return;
  if (isNear && spaceOf(before.end.font)) addSpaceAfter(scan, before.end, before);
  else sayWithSpace(scan, text, shown);
}

/** Whether a text begins with a space. */
function startsApart(text: string): boolean {
  return /^\s/.test(text);
}

/** The piece with text that comes before one in the same text; undefined too where that is drawn only later. */
function textBefore({ before }: Piece): Piece | undefined {
  let found = before;
  while (found?.isMet && !found.hasText) found = found.before;
  return found?.isMet ? found : undefined;
}

/** Whether what is shown now stands on another line than a text's end, or behind a gap. */
function isApart(scan: Scan, { x, y, matrix, size }: TextEnd): boolean {
  const here = multiply(scan.textMatrix, scan.matrix);
  const there = multiply([1, 0, 0, 1, x, y], matrix);
  const scale = Math.abs(scan.matrix[0]);
  const across = here[4] - there[4];
  const up = Math.abs(here[5] - there[5]);
  const height = Math.max(size, scan.size) * scale;
  return up > height || (across <= 0 && up > height * raised) || across > height * widest;
}

function addSpaceAfter(scan: Scan, { end, font }: TextEnd, piece: Piece): void {
  const space = spaceOf(font);
  if (!space) return;
  scan.edits.push({ start: end, end, text: ` ${space} Tj` });
  piece.text += ' ';
}

/** Lets a glyph say a space before its text, where no space can be shown: the line before is on another page, or its font has none. */
function sayWithSpace({ edits }: Scan, text: string, { start, end }: Stretch): void {
  const said = `/Span<</ActualText${textSource(` ${text}`)}>>BDC `;
  edits.push({ start, end: start, text: said }, { start: end, end, text: ' EMC' });
}

/** Lets glyphs say nothing, and look as they do. */
export function sayNothing({ edits }: Scan, { start, end }: Stretch): void {
  edits.push({ start, end: start, text: '/Span<</ActualText()>>BDC ' }, { start: end, end, text: ' EMC' });
}

function spaceOf({ space, bytesPerCode }: Font): string | undefined {
  return space === undefined ? undefined : `<${space.toString(16).padStart(bytesPerCode * 2, '0')}>`;
}
