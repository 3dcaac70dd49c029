/** Lines, areas and forms: what they cover, and whether they belong to a piece. */
import { addLoose } from './loose.ts';
import { extendBox, type Matrix } from './matrix.ts';
import type { Operator } from './operators.ts';
import type { Scan } from './state.ts';

/** Adds points to the path. */
export function addPath(scan: Scan, { name, numbers, count, start }: Operator): void {
  if (scan.pathStart < 0) scan.pathStart = start;
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (name === 're') scan.path.push([x, y], [x + width, y + height]);
  else for (let at = 0; at + 1 < count; at += 2) scan.path.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
}

/** Paints the path. */
export function paint(scan: Scan, { start, end }: Operator): void {
  const from = scan.pathStart < 0 ? start : scan.pathStart;
  if (scan.covers === 0) addLoose(scan, from, end, '<</Type/Layout>>');
  cover(scan, scan.path, scan.matrix);
  endPath(scan);
}

function cover(scan: Scan, points: readonly (readonly [number, number])[], matrix: Matrix): void {
  const { piece } = scan;
  if (piece?.isPicture) for (const [x, y] of points) piece.box = extendBox(piece.box, x, y, matrix);
}

/** Lets the path cut off what is drawn from now on. */
export function clip(scan: Scan): void {
  const [, b, , d, , f] = scan.matrix;
  const heights = scan.path.map(([x, y]) => b * x + d * y + f);
  scan.clip = { low: Math.min(...heights), high: Math.max(...heights) };
}

/** Ends the path, painted or not. */
export function endPath(scan: Scan): void {
  scan.path = [];
  scan.pathStart = -1;
}

/** Draws a form or a picture. */
export function draw(scan: Scan, { label, start, end }: Operator): void {
  const { isMarked, corners } = scan.source.drawForm(scan.drawing, label, scan.page, scan.matrix);
  if (isMarked) scan.isMarked = true;
  else if (scan.covers === 0) addLoose(scan, start, end, '<</Type/Layout>>');
  cover(scan, corners, scan.matrix);
}
