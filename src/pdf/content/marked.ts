/** Marked content: its pieces begin and end, and those that nothing reads become artifacts. Source: ISO 32000-1, 14.6. */
import { faultAt } from '../objects/cursor.ts';
import { textOf } from '../objects/source.ts';
import { isKind } from '../objects/value.ts';
import { closeLoose } from './loose.ts';
import type { Operator } from './operators.ts';
import { isArtifact } from './piece.ts';
import type { Open, OpenSpan, Scan, Stretch } from './state.ts';
import { softHyphen } from './words.ts';

/** Begins a piece, an artifact or a span. */
export function beginMarked(scan: Scan, { name, start, end, dictionary, label }: Operator): void {
  const id = name === 'BDC' ? dictionary?.entries.get('MCID') : undefined;
  if (typeof id === 'number') {
    closeLoose(scan);
    scan.isMarked = true;
    const piece = scan.drawing.pieces[id];
    scan.last = undefined;
    if (!piece) {
      scan.edits.push({ start, end, text: '/Artifact BMC' });
      open(scan, { kind: 'artifact' });
      return;
    }
    piece.isMet = true;
    scan.piece = piece;
    open(scan, { kind: 'piece', piece, start, end });
  } else if (label === 'Artifact') {
    closeLoose(scan);
    open(scan, { kind: 'artifact' });
  } else open(scan, spanOf(start, end, dictionary));
}

function open(scan: Scan, opened: Open): void {
  scan.open.push(opened);
  if (opened.kind !== 'span') scan.covers++;
}

function spanOf(start: number, end: number, dictionary: Operator['dictionary']): OpenSpan {
  const value = dictionary?.entries.get('ActualText');
  const text = isKind(value, 'string') ? textOf(value.bytes) : undefined;
  return { kind: 'span', start, end, isSoft: text === softHyphen, text };
}

/** Ends what was begun last. Errors: throws where nothing was. */
export function endMarked(scan: Scan, { start, end }: Operator): void {
  const closed = scan.open.pop();
  if (!closed) throw faultAt({ bytes: new Uint8Array(), position: start }, 'marked content ends that did not begin');
  if (closed.kind === 'span') endSpan(scan, closed, { start, end });
  else scan.covers--;
  if (closed.kind !== 'piece') return;
  scan.piece = scan.open.findLast((entry) => entry.kind === 'piece')?.piece;
  const { piece } = closed;
  piece.end = scan.last;
  scan.last = undefined;
  const tag = piece.isRepeated ? '/Artifact <</Type/Pagination>> BDC' : '/Artifact <</Type/Layout>> BDC';
  if (isArtifact(piece)) scan.edits.push({ start: closed.start, end: closed.end, text: tag });
}

/** A space that is added after the span's glyphs must not be hidden by what the span says. */
function endSpan(scan: Scan, { start, end, isSoft }: OpenSpan, close: Stretch): void {
  if (scan.last && scan.last.end > start) scan.last = { ...scan.last, end: close.end };
  if (isSoft && scan.soft.length > 0) scan.soft.push({ start, end }, close);
}
