/** Where everything in a chart of lying stacked bars stands: names to the left, a key of the parts above. */
import { formatNumber } from '../../base/number.ts';
import { colourAt, greys, seriesColours } from '../colours.ts';
import { type GridRow, sharedStatus } from '../grid.ts';
import { horizontalAxis, tickRow } from '../parts/axes.ts';
import { type EndBar, type Ended, endLabels, endRoom, endScale, missing } from '../parts/end-bars.ts';
import { type KeyEntry, layoutKey } from '../parts/key.ts';
import { unitMark } from '../parts/label.ts';
import { joinParts, moveParts, type Picture, tickGap } from '../parts/picture.ts';
import { layoutRows } from '../parts/rows.ts';
import type { Run } from '../parts/runs.ts';
import { type Axis, type Scale, valueAxis } from '../parts/ticks.ts';
import type { Look, Measure } from '../style.ts';
import { drawParts, partBoxes, valueWords } from './drawn-parts.ts';
import { partsOf, type StackedChart, statusOf, totalOf } from './stacks.ts';

const barHeight = 16;

/** Above the first and below the last row, and the white between two parts. */
const margin = 5;
const partGap = 1;

/** Works out the places of lying bars. Where values have no room within all parts, there is an axis below if it has room. */
export function layoutLying(chart: StackedChart, look: Look): Picture {
  const { measure } = look;
  const palette = seriesColours(look.accent);
  const ended = chart.rows.map((row): Ended => {
    const value = partsOf(row).at(-1)?.to ?? 0;
    return { cell: { value, status: statusOf(row) }, label: endRuns(row, chart) };
  });
  const axes = axesOf(ended, chart);
  const labels = axes.flatMap(({ ticks }) => ticks.map(({ label }) => measure(label, 400)));
  const right = Math.ceil(Math.max(...labels) / 2);
  const rows = layoutRows(
    chart.rows.map(({ name }) => name),
    { height: barHeight, room: endRoom(ended, measure) + right },
    look,
  );
  const ends = ended.map((one, at): EndBar => {
    return { ...one, middle: rows.rows[at]?.middle ?? 0, height: barHeight, colour: '' };
  });
  const width = look.width - rows.left - right;
  const at = endScale(ends, width, measure);
  const parts = chart.rows.flatMap((row, index) => {
    const y = (rows.rows[index]?.middle ?? 0) - barHeight / 2;
    return drawParts(row, palette, (from, to) => {
      const x = at(from) + (from > 0 ? partGap : 0);
      return { x, y, width: at(to) - x, height: barHeight };
    });
  });
  const values = valueWords(parts, chart, measure);
  const axis = axes.find((one) => hasRoom(one, at, measure));
  const key = layoutKey(keyOf(chart, palette), look.width, measure);
  const [top, bottom] = [key.height + margin, values ? margin : tickRow];
  const groups = [
    moveParts(key.parts, -rows.left, -top),
    { boxes: partBoxes(parts), words: [...(values ?? []), ...rows.rows.flatMap(({ words }) => words)] },
    ...(values || !axis ? [] : [horizontalAxis(axis, at, rows.height)]),
    endLabels(ends, at, measure),
  ];
  const margins = { top, right, bottom, left: rows.left };
  return { frame: { width, height: rows.height, margin: margins }, parts: joinParts(groups) };
}

/** What stands at the end of a bar: its total, unless the parts are shares, and its status where bars differ in it. */
function endRuns(row: GridRow, chart: StackedChart): Run[] {
  const total = totalOf(row, chart.decimals);
  const status = statusOf(row);
  const isMarked = status !== 'utfall' && sharedStatus(cellsOf(chart)) === null;
  const text = total === null ? missing : formatNumber(total, chart);
  return [
    ...(chart.share && total !== null
      ? []
      : [{ text, weight: 600, colour: total === null ? greys.faint : greys.ink } as const]),
    ...(isMarked ? [{ text: status, weight: 400, colour: greys.faint } as const] : []),
  ];
}

/** Axes as long as the longest bar, from many marks to few. */
function axesOf(ends: readonly Ended[], { unit }: StackedChart): Axis[] {
  const longest = Math.max(...ends.map(({ cell }) => cell.value ?? 0));
  return [4, 3, 2, 1].map((steps) => {
    const axis = valueAxis([0, longest], unitMark(unit), steps);
    return { ...axis, ticks: axis.ticks.filter(({ value }) => value <= longest) };
  });
}

/** Whether the labels of an axis have room beside each other. */
function hasRoom({ ticks }: Axis, at: Scale, measure: Measure): boolean {
  return ticks.every(({ value, label }, place) => {
    const before = ticks[place - 1];
    if (!before) return true;
    return at(value) - at(before.value) >= (measure(label, 400) + measure(before.label, 400)) / 2 + tickGap;
  });
}

function keyOf(chart: StackedChart, palette: readonly string[]): KeyEntry[] {
  const status = sharedStatus(cellsOf(chart)) ?? 'utfall';
  const sample = 'bar';
  const names = chart.series.map((name, at) => ({ name, sample, colour: colourAt(palette, at), status }) as const);
  return status === 'utfall' ? names : [...names, { name: status, sample, colour: greys.faint, status }];
}

function cellsOf({ rows }: StackedChart) {
  return rows.flatMap(({ cells }) => cells);
}
