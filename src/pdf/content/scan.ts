/** Reads what a page draws: finds the text and the boxes of its pieces, and notes what must be changed in it. */
import { type Cursor, faultAt } from '../objects/cursor.ts';
import type { Edit } from './edits.ts';
import { closeLoose } from './loose.ts';
import { beginMarked, endMarked } from './marked.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';
import { noOperator, type Operator, readOperator } from './operators.ts';
import { addPath, clip, draw, endPath, paint } from './paths.ts';
import type { Drawing, PdfPage } from './piece.ts';
import { beginText, endText, move, setFont, setMatrix, show } from './show.ts';
import type { Scan, ScanSource } from './state.ts';

/** What a scan has found. */
export interface ScanResult {
  readonly edits: readonly Edit[];
  readonly isMarked: boolean;
}

const painting = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh']);
const building = new Set(['re', 'm', 'l', 'c', 'v', 'y', 'h']);
const showing = new Set(['TJ', "'", '"']);

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
    clip: undefined,
    textMatrix: [...identity],
    piece: undefined,
    covers: 0,
    font: undefined,
    size: 1,
    loose: undefined,
    textStart: -1,
    looseText: undefined,
    path: [],
    pathStart: -1,
    last: undefined,
    soft: [],
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
  if (name === 'Tj') show(scan, operator);
  else if (name === 'Td' || name === 'TD') move(scan, numbers);
  else if (showing.has(name)) show(scan, operator);
  else if (painting.has(name)) paint(scan, operator);
  else if (name === 'Tm') setMatrix(scan, numbers);
  else if (name === 'Tf') setFont(scan, operator);
  else if (name === 'BDC' || name === 'BMC') beginMarked(scan, operator);
  else if (name === 'EMC') endMarked(scan, operator);
  else if (name === 'BT') beginText(scan, start);
  else if (name === 'ET') endText(scan, operator.end);
  else if (name === 'q') save(scan);
  else if (name === 'Q') restore(scan);
  else if (name === 'cm') scan.matrix = multiply(matrixOf(numbers), scan.matrix);
  else if (name === 'W' || name === 'W*') clip(scan);
  else if (name === 'n') endPath(scan);
  else if (name === 'Do') draw(scan, operator);
  else if (building.has(name)) addPath(scan, operator);
}

function save(scan: Scan): void {
  closeLoose(scan);
  scan.saved.push({ matrix: scan.matrix, clip: scan.clip });
}

function restore(scan: Scan): void {
  closeLoose(scan);
  const saved = scan.saved.pop();
  if (saved) ({ matrix: scan.matrix, clip: scan.clip } = saved);
}
