/** Where everything in a line chart stands, worked out before it is drawn, so that no label meets another. */
import { words } from '../../base/locale.ts';
import { greys, seriesColours } from '../colours.ts';
import type { LineChart } from '../lines.ts';
import { columnParts, layoutColumn, overhang } from '../parts/column.ts';
import { labelsBelow, tickRow, verticalAxis } from '../parts/grid.ts';
import { endLabel, type SideLabel, startLabel, unitMark } from '../parts/label.ts';
import { lineParts } from '../parts/line-parts.ts';
import { type Frame, type Hairline, joinParts, type Picture, tickGap, type Words } from '../parts/picture.ts';
import { knownPoints, zonesOf } from '../parts/segments.ts';
import { type Axis, plainAxis, type Scale, scale, valueAxis, yearAxis } from '../parts/ticks.ts';
import { bandHeight, layoutZones } from '../parts/zones.ts';
import { type Look, lineHeight, type Measure } from '../style.ts';

/** The share of the width that a label beside the lines may take before its name is broken into lines. */
const labelShare = 0.28;

/**
 * Works out the places of a line chart.
 *
 * The height is half the width, or more where the labels need it; the margins are as wide as what stands in them.
 */
export function layoutLine(chart: LineChart, { width, accent, measure }: Look): Picture {
  const colours = coloursOf(chart, accent);
  const y = valueAxis(valuesOf(chart), unitMark(chart.unit));
  const note = axisNote(y);
  const zones = zonesOf(chart);
  const hasBand = zones.length > 1 || zones[0]?.status !== 'utfall';
  const starts = chart.series.flatMap((series) => startLabel(chart, series, measure) ?? []);
  const limit = width * labelShare;
  const ends = chart.series.flatMap((series, at) => endLabel(chart, series, colours[at] ?? '', limit, measure) ?? []);

  const top = overhang + 2 + (hasBand ? bandHeight : 0);
  const bottom = tickRow + (note ? lineHeight + 2 : 0);
  const height = Math.max(Math.round(width / 2) - top - bottom, heightOf(starts), heightOf(ends));
  const atY = scale(y.domain, [height, 0]);
  const lastX = Math.max(...chart.series.flatMap(({ points }) => points.map(({ x }) => x)));
  const before = layoutColumn('left', starts, atY, height);
  const after = layoutColumn('right', ends, atY, height, ({ x }) => x < lastX);

  const left = Math.ceil(Math.max(...y.ticks.map(({ label }) => measure(label, 400))) + tickGap);
  const right = Math.ceil(after.width);
  const frame = { width: width - left - right, height, margin: { top, right, bottom, left } };
  const range = [before.width, frame.width] as const;
  const x = xAxis(chart, range[1] - range[0], measure);
  const at = { x: scale(x.domain, range), y: atY };
  const parts = [
    verticalAxis(y, at.y, range),
    labelsBelow(x, at.x, height),
    columnParts(before, (point) => at.x(point.x), at, measure),
    columnParts(after, () => frame.width, at, measure),
    ...(hasBand ? [layoutZones(zones, at.x, frame, measure)] : []),
    { words: note ? [noteWords(note, frame)] : [], hairlines: zeroLine(y, range, atY) },
    lineParts(chart.series, colours, at),
  ];
  return { frame, parts: joinParts(parts) };
}

function coloursOf({ series }: LineChart, accent: string): string[] {
  const palette = seriesColours(accent);
  return series.map((_, at) => palette[at] ?? greys.faint);
}

function valuesOf({ series }: LineChart): number[] {
  return series.flatMap(({ points }) => knownPoints(points).map(({ y }) => y));
}

/** The height of a plot that has room for these labels. */
function heightOf(labels: readonly SideLabel[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0) - 2 * overhang + 2;
}

function xAxis({ series, xType }: LineChart, length: number, measure: Measure): Axis {
  const all = series.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const most = (label: string): number => Math.floor(length / (measure(label, 400) + lineHeight)) + 1;
  return xType === 'year' ? yearAxis(first, last, most(String(last))) : plainAxis(first, last, most);
}

/** An axis that leaves out zero says so. */
function axisNote({ domain, ticks }: Axis): string {
  if (domain[0] > 0) return words.axisFrom(ticks[0]?.label ?? '');
  return domain[1] < 0 ? words.axisTo(ticks.at(-1)?.label ?? '') : '';
}

/** Zero is drawn darker than the grid where values lie on both sides of it. */
function zeroLine({ domain }: Axis, [x, x2]: readonly [number, number], atY: Scale): Hairline[] {
  return domain[0] < 0 && domain[1] > 0 ? [{ x, x2, y: atY(0), y2: atY(0), colour: greys.faint }] : [];
}

function noteWords(text: string, { height, margin }: Frame): Words {
  const y = height + margin.bottom - lineHeight / 2;
  return { text, x: -margin.left, y, align: 'left', weight: 400, colour: greys.faint };
}
