/** The labels on one side of a line chart, at heights where none covers another, with leaders where they were moved. */
import { greys } from '../colours.ts';
import { lineHeight, type Measure } from '../style.ts';
import { type SideLabel, wordsOf } from './label.ts';
import type { Parts, Spot } from './picture.ts';
import { spread } from './spread.ts';
import type { Scale } from './ticks.ts';

/** The side of the lines that labels stand on. */
export type Side = 'left' | 'right';

/** Labels one above the other. `width` is the widest label with its distance to the points, `gap` that distance. */
export interface Column {
  readonly side: Side;
  readonly placed: readonly { readonly label: SideLabel; readonly y: number; readonly led: boolean }[];
  readonly width: number;
  readonly gap: number;
}

/** The share of a picture's width that a label beside its plot may take before its name is broken into lines. */
export const labelShare = 0.28;

/** How far labels may reach above and below the plot. */
export const overhang = lineHeight / 2;

/** From a point to its label, without and with a leader between them. */
const gaps = { near: 8, led: 20 };

/** What a leader leaves free before it, at the point, and after it. */
const clear = { point: 5, label: 3 };

/** The height of a plot that has room for these labels. */
export function heightFor(labels: readonly SideLabel[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0) - 2 * overhang + 2;
}

/**
 * Moves labels apart in a plot of that height.
 *
 * A label gets a leader where it was moved by more than a third of a line, or where its line ends short of the column.
 */
export function layoutColumn(
  side: Side,
  labels: readonly SideLabel[],
  atY: Scale,
  height: number,
  endsShort: (point: Spot) => boolean = () => false,
): Column {
  const wishes = labels.map((label) => ({ wanted: atY(label.point.y), size: label.height }));
  const middles = spread(wishes, -overhang, height + overhang - 2);
  const placed = labels.map((label, at) => {
    const y = middles[at] ?? 0;
    return { label, y, led: Math.abs(y - atY(label.point.y)) > lineHeight / 3 || endsShort(label.point) };
  });
  const gap = placed.some(({ led }) => led) ? gaps.led : gaps.near;
  return { side, placed, gap, width: Math.max(0, ...labels.map(({ width }) => width)) + gap };
}

/**
 * The column's words and leaders, and boxes that hide the grid behind a label within the plot, where a line starts late.
 * `anchorOf` gives the x that a point's label keeps clear of.
 */
export function columnParts(
  { side, placed, gap }: Column,
  anchorOf: (point: Spot) => number,
  at: { readonly x: Scale; readonly y: Scale },
  measure: Measure,
): Partial<Parts> {
  const outwards = side === 'right' ? 1 : -1;
  const edgeOf = (label: SideLabel): number => anchorOf(label.point) + outwards * gap;
  const leaders = placed.filter(({ led }) => led);
  return {
    words: placed.flatMap(({ label, y }) => wordsOf(label, edgeOf(label), y, side, measure)),
    hairlines: leaders.map(({ label, y }) => ({
      x: at.x(label.point.x) + outwards * clear.point,
      y: at.y(label.point.y),
      x2: edgeOf(label) - outwards * clear.label,
      y2: y,
      colour: greys.faint,
    })),
    boxes: (side === 'left' ? placed : []).map(({ label, y }) => ({
      ...{ x: edgeOf(label) - label.width - 2, y: y - label.height / 2 },
      ...{ width: label.width + 4, height: label.height, fill: '#ffffff', stroke: 'none' },
    })),
  };
}
