/** The parts of stacked bars where they are drawn, and the values within them. */
import { formatNumber } from '../../base/number.ts';
import { colourAt, inkOn } from '../colours.ts';
import type { GridRow } from '../grid.ts';
import { type Area, barOf, groundOf } from '../parts/bar.ts';
import { unitMark } from '../parts/label.ts';
import type { Box, Words } from '../parts/picture.ts';
import { lineHeight, type Measure } from '../style.ts';
import { type Part, partsOf, type StackedChart } from './stacks.ts';

/** What a value leaves free at both sides. */
const clear = 3;

/** A part of a bar, its place in the picture and its colour. */
export interface DrawnPart extends Part {
  readonly area: Area;
  readonly colour: string;
}

/** The parts of a bar; `areaOf` gives the place of what reaches from one value to another. */
export function drawParts(
  row: GridRow,
  palette: readonly string[],
  areaOf: (from: number, to: number) => Area,
): DrawnPart[] {
  return partsOf(row).map((part) => ({
    ...part,
    area: areaOf(part.from, part.to),
    colour: colourAt(palette, part.place),
  }));
}

/** The boxes of parts. */
export function partBoxes(parts: readonly DrawnPart[]): Box[] {
  return parts.flatMap(({ area, colour, cell }) => barOf(area, colour, cell.status));
}

/** The values of all parts above zero, in their middles; undefined where one of them has no room. */
export function valueWords(
  parts: readonly DrawnPart[],
  { decimals, unit }: StackedChart,
  measure: Measure,
): Words[] | undefined {
  const words: Words[] = [];
  for (const { cell, area, colour } of parts) {
    if (!cell.value) continue;
    const text = formatNumber(cell.value, { decimals }) + unitMark(unit);
    if (measure(text, 400) + 2 * clear > area.width || lineHeight > area.height) return undefined;
    const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
    words.push({ text, ...middle, align: 'center', weight: 400, colour: inkOn(groundOf(colour, cell.status)) });
  }
  return words;
}
