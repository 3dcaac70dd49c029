/** Bars: filled for an outcome, pale with an outline for what is less sure. */
import type { Status } from '../../base/status.ts';
import { pale } from '../colours.ts';
import { tones } from '../style.ts';
import type { Box } from './picture.ts';

/** A stretch of the plot: its upper left corner and its size. */
export type Area = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** Half the stroke of an outline, by which a bar is drawn in, so that all bars look equally large. */
const halfStroke = 0.375;

/** A bar that fills an area, in a colour and as its status asks; none where the area is empty. */
export function barOf({ x, y, width, height }: Area, colour: string, status: Status): Box[] {
  if (width <= 0 || height <= 0) return [];
  if (status === 'utfall') return [{ x, y, width, height, fill: colour, stroke: 'none' }];
  const inset = Math.min(halfStroke, width / 2, height / 2);
  const inner = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  return [{ ...inner, fill: groundOf(colour, status), stroke: colour }];
}

/** The colour that a bar is filled with: what words within it stand on. */
export function groundOf(colour: string, status: Status): string {
  return pale(colour, tones[status]);
}
