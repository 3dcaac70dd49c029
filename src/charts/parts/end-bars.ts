/** Horizontal bars from zero, with their values at the ends instead of an axis. */
import { formatNumber } from '../../base/number.ts';
import type { Measured } from '../check.ts';
import { greys } from '../colours.ts';
import type { Cell } from '../grid.ts';
import type { Measure } from '../style.ts';
import { barOf } from './bar.ts';
import { unitMark } from './label.ts';
import type { Parts } from './picture.ts';
import { type Run, runsWidth, runWords } from './runs.ts';
import type { Scale } from './ticks.ts';

/** A value and what stands beyond the end of its bar. */
export interface Ended {
  readonly cell: Cell;
  readonly label: readonly Run[];
}

/** A bar with its label, and its place among the rows. */
export interface EndBar extends Ended {
  readonly colour: string;
  readonly middle: number;
  readonly height: number;
}

/** From the end of a bar to its label. */
export const endGap = 5;

/** Beyond a label: to the edge of the picture, and to the names where its bar runs to the left. */
const gaps = { edge: 2, names: 8 };

/** Bars may have no less room than this together. */
const leastBars = 60;

/** How far lines through rows of bars reach beyond the first and the last. */
export const rowOverhang = 3;

/** What stands where a bar would be: not available. */
export const missing = '..';

/** The label of a bar: its value and, where the statuses of a chart differ, the word for one that is no outcome. */
export function endLabel(
  { value, status }: Cell,
  { unit, decimals }: Measured,
  form: { readonly sign: boolean; readonly hasStatus: boolean },
): Run[] {
  const text = value === null ? missing : formatNumber(value, { decimals, sign: form.sign }) + unitMark(unit);
  const number: Run = { text, weight: 400, colour: value === null ? greys.faint : greys.ink };
  const isMarked = form.hasStatus && value !== null && status !== 'utfall';
  return isMarked ? [number, { text: status, weight: 400, colour: greys.faint }] : [number];
}

/** The room beside the names that bars with these labels need at least. */
export function endRoom(bars: readonly Ended[], measure: Measure): number {
  const { left, right } = extentsOf(bars, measure);
  return leastBars + Math.max(...left.map(({ room }) => room)) + Math.max(...right.map(({ room }) => room));
}

/** The scale for a plot of that width, as large as bars and labels leave room for. */
export function endScale(bars: readonly Ended[], width: number, measure: Measure): Scale {
  const { left, right } = extentsOf(bars, measure);
  const factors = left.flatMap((one) =>
    right
      .map((other) => ({ length: other.value - one.value, room: one.room + other.room }))
      .filter(({ length }) => length > 0)
      .map(({ length, room }) => Math.max(0, width - room) / length),
  );
  const factor = factors.length > 0 ? Math.min(...factors) : 0;
  const zero = Math.max(...left.map(({ value, room }) => -value * factor + room));
  return (value) => zero + value * factor;
}

interface Extent {
  readonly value: number;
  readonly room: number;
}

/** How far bars run to both sides of zero, and the room that their labels need beyond. */
function extentsOf(bars: readonly Ended[], measure: Measure): { left: readonly Extent[]; right: readonly Extent[] } {
  const extents = bars.map(({ cell, label }): Extent => {
    const value = cell.value ?? 0;
    return { value, room: endGap + runsWidth(label, measure) + (value < 0 ? gaps.names : gaps.edge) };
  });
  const none = { value: 0, room: 0 };
  return {
    left: [none, ...extents.filter(({ value }) => value < 0)],
    right: [none, ...extents.filter(({ value }) => value >= 0)],
  };
}

/** The bars without their labels, and the line at zero through a plot of that height. */
export function endBarParts(bars: readonly EndBar[], at: Scale, height: number): Partial<Parts> {
  return {
    boxes: bars.flatMap(({ cell, colour, middle, height }) => {
      const [from = 0, to = 0] = [at(0), at(cell.value ?? 0)].sort((a, b) => a - b);
      return barOf({ x: from, width: to - from, y: middle - height / 2, height }, colour, cell.status);
    }),
    hairlines: [{ x: at(0), x2: at(0), y: -rowOverhang, y2: height + rowOverhang, colour: greys.faint }],
  };
}

/** The labels beyond the ends of bars. */
export function endLabels(bars: readonly EndBar[], at: Scale, measure: Measure): Partial<Parts> {
  const words = bars.flatMap(({ cell, middle, label }) => {
    const value = cell.value ?? 0;
    const x = value < 0 ? at(value) - endGap - runsWidth(label, measure) : at(value) + endGap;
    return runWords(label, x, middle, measure);
  });
  return { words };
}
