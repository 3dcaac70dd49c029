/** Where everything in a chart of bars stands: names to the left, bars from zero, values at their ends. */
import { darken, greys, seriesColours } from '../colours.ts';
import { sharedStatus } from '../grid.ts';
import { type EndBar, type Ended, endBarParts, endLabel, endLabels, endRoom, endScale } from '../parts/end-bars.ts';
import { type KeyEntry, layoutKey } from '../parts/key.ts';
import { joinParts, moveParts, type Picture } from '../parts/picture.ts';
import { layoutRows } from '../parts/rows.ts';
import type { Look } from '../style.ts';
import type { BarChart } from './bars.ts';

/** The height of a bar alone and among others, and between bars in a row. */
const heights = { alone: 14, among: 12, gap: 2 };

/** Above the first and below the last row. */
const margin = 5;

/** The names of series stand at the bars of the first row where all labels take no more than that share of the width. */
const mostLabels = 0.55;

/** A bar before its row is known. */
interface Bar extends Ended {
  readonly row: number;
  readonly place: number;
  readonly colour: string;
}

/** Works out the places of a chart of bars. The height follows from the number of bars. */
export function layoutBars(chart: BarChart, look: Look): Picture {
  const { series, highlight } = chart;
  const { measure } = look;
  const palette = seriesColours(look.accent);
  const named = barsOf(chart, palette, true);
  const isNamed = series.length === 1 || endRoom(named, measure) <= look.width * mostLabels;
  const bars = isNamed ? named : barsOf(chart, palette, false);
  const height = series.length > 1 ? heights.among : heights.alone;
  const pitch = height + heights.gap;
  const rows = layoutRows(
    chart.rows.map(({ name }) => name),
    { height: series.length * pitch - heights.gap, room: endRoom(bars, measure) },
    look,
    (name) => highlight.includes(name),
  );
  const width = look.width - rows.left;
  const placed = bars.map((bar): EndBar => {
    const offset = (bar.place - (series.length - 1) / 2) * pitch;
    return { ...bar, height, middle: (rows.rows[bar.row]?.middle ?? 0) + offset };
  });
  const at = endScale(bars, width, measure);
  const key = layoutKey(keyOf(chart, palette, isNamed), look.width, measure);
  const top = key.height + margin;
  const parts = joinParts([
    moveParts(key.parts, -rows.left, -top),
    { words: rows.rows.flatMap(({ words }) => words) },
    endBarParts(placed, at, rows.height),
    endLabels(placed, at, measure),
  ]);
  return { frame: { width, height: rows.height, margin: { top, right: 0, bottom: margin, left: rows.left } }, parts };
}

/** All bars; those of the first row with the names of their series if asked for. */
function barsOf(chart: BarChart, palette: readonly string[], isNamed: boolean): Bar[] {
  const { series, highlight, rows } = chart;
  const hasStatus = sharedStatus(rows.flatMap(({ cells }) => cells)) === null;
  return rows.flatMap(({ name, cells }, row) =>
    cells.map((cell, place): Bar => {
      const isBehind = highlight.length > 0 && !highlight.includes(name);
      const colour = isBehind ? greys.back : (palette[place] ?? greys.back);
      const seriesName = isNamed && row === 0 ? (series[place] ?? '') : '';
      const label = [
        ...endLabel(cell, chart, { sign: false, hasStatus }),
        ...(seriesName ? [{ text: seriesName, weight: 600, colour: darken(colour, 4.5) } as const] : []),
      ];
      return { cell, label, row, place, colour };
    }),
  );
}

/** The series that are not named at their bars, and the status of all values if they have the same and are no outcome. */
function keyOf({ series, rows }: BarChart, palette: readonly string[], isNamed: boolean): KeyEntry[] {
  const status = sharedStatus(rows.flatMap(({ cells }) => cells)) ?? 'utfall';
  const sample = 'bar';
  const names = isNamed
    ? []
    : series.map((name, at) => ({ name, sample, colour: palette[at] ?? greys.back, status }) as const);
  const alone = series.length > 1 ? greys.faint : (palette[0] ?? greys.back);
  return status === 'utfall' ? names : [...names, { name: status, sample, colour: alone, status }];
}
