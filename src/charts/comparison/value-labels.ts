/** Where the values of a comparison stand, so that no line runs through them. */
import { inkOn } from '../colours.ts';
import { groundOf } from '../parts/bar.ts';
import { type EndBar, endGap } from '../parts/end-bars.ts';
import type { Box, Parts } from '../parts/picture.ts';
import { type Run, runsWidth, runWords } from '../parts/runs.ts';
import type { Scale } from '../parts/ticks.ts';
import { lineHeight, type Measure } from '../style.ts';

/** Beyond the end of its bar, within it at its end, or within it at zero. */
type Position = 'beyond' | 'end' | 'zero';

const positions: readonly Position[] = ['beyond', 'end', 'zero'];

/** What a line keeps clear of a value. */
const clear = 3;

/** A bar's label at one of the positions: its left edge and its width. */
interface Placed {
  readonly bar: EndBar;
  readonly position: Position;
  readonly x: number;
  readonly width: number;
}

/**
 * Places the value of each bar, all at the same position if no line then runs through one of them.
 *
 * Otherwise each stands where it can, and where it cannot, beyond its bar on a plate that interrupts the lines. `linesOf`
 * gives the lines that cross a bar's row.
 */
export function valueLabels(
  bars: readonly EndBar[],
  at: Scale,
  linesOf: (bar: EndBar) => readonly number[],
  measure: Measure,
): Partial<Parts> {
  const place = (bar: EndBar, position: Position) => placeLabel(bar, position, at, measure);
  const isFree = (placed: Placed | undefined): placed is Placed =>
    placed !== undefined &&
    linesOf(placed.bar).every((line) => line < placed.x - clear || line > placed.x + placed.width + clear);
  const same = positions.map((position) => bars.map((bar) => place(bar, position))).find((all) => all.every(isFree));
  const placed =
    same ?? bars.map((bar) => positions.map((position) => place(bar, position)).find(isFree) ?? place(bar, 'beyond'));
  const known = placed.filter((one) => one !== undefined);
  return {
    boxes: known.filter((one) => !isFree(one)).map(plateOf),
    words: known.flatMap(({ bar, position, x }) => runWords(runsAt(bar, position), x, bar.middle, measure)),
  };
}

/** The label at a position; none where the bar is too short to hold it. */
function placeLabel(bar: EndBar, position: Position, at: Scale, measure: Measure): Placed | undefined {
  const value = bar.cell.value ?? 0;
  const width = runsWidth(bar.label, measure);
  const [zero, end] = [at(0), at(value)];
  if (position !== 'beyond' && Math.abs(end - zero) < width + 2 * endGap) return undefined;
  const edge = position === 'zero' ? zero : end;
  const runsRight = position === 'end' ? value < 0 : value >= 0;
  return { bar, position, width, x: runsRight ? edge + endGap : edge - endGap - width };
}

/** Words within a bar have the colour that can be read on it. */
function runsAt({ cell, colour, label }: EndBar, position: Position): readonly Run[] {
  if (position === 'beyond') return label;
  const ink = inkOn(groundOf(colour, cell.status));
  return label.map((run) => ({ ...run, colour: ink }));
}

function plateOf({ bar, x, width }: Placed): Box {
  return {
    x: x - clear,
    width: width + 2 * clear,
    y: bar.middle - lineHeight / 2,
    height: lineHeight,
    fill: '#ffffff',
    stroke: 'none',
  };
}
