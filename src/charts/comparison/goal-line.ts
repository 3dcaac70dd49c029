/** The line of a goal across a bar. */
import { greys } from '../colours.ts';
import type { Box } from '../parts/picture.ts';

/** The white on both sides, by which the line is seen on a dark bar. */
const halo = 1.25;

/** A line of that width around x, dark between two strips of white. */
export function goalLine(x: number, y: number, width: number, height: number): Box[] {
  const strip = (width: number, fill: string): Box => {
    return { x: x - width / 2, y, width, height, fill, stroke: 'none' };
  };
  return [strip(width + 2 * halo, '#ffffff'), strip(width, greys.ink)];
}
