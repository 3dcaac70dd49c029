/** Where everything in a chart of upright stacked bars stands: names below, totals on top, parts named at the last bar. */
import { formatNumber } from '../../base/number.ts';
import { colourAt, greys, seriesColours } from '../colours.ts';
import type { GridRow } from '../grid.ts';
import { tickRow, verticalAxis } from '../parts/axes.ts';
import { columnParts, heightFor, labelShare, layoutColumn, overhang } from '../parts/column.ts';
import { missing } from '../parts/end-bars.ts';
import { namedLabel, type SideLabel, unitMark } from '../parts/label.ts';
import { type Hairline, joinParts, moveParts, type Picture, tickGap, type Words } from '../parts/picture.ts';
import type { Run } from '../parts/runs.ts';
import { type Scale, scale, valueAxis } from '../parts/ticks.ts';
import { bandHeight, layoutZones } from '../parts/zones.ts';
import { type Look, lineHeight, type Measure } from '../style.ts';
import { columnNames } from './column-names.ts';
import { columnStatuses } from './column-statuses.ts';
import { type DrawnPart, drawParts, partBoxes, valueWords } from './drawn-parts.ts';
import { partsOf, type StackedChart, totalOf } from './stacks.ts';

/** The widths of a bar and of the band that it stands in: a share of the band, and no more than so many pixels. */
const widths = { share: 0.7, band: 120 };

/** The white between two parts, and between other things. */
const partGap = 1;
const margin = 4;

/** Works out the places of upright bars; undefined where their names have no room below them. */
export function layoutColumns(chart: StackedChart, look: Look): Picture | undefined {
  return layout(chart, look, true) ?? layout(chart, look, false);
}

/** With values printed in all parts or, where these have no room, with an axis. */
function layout(chart: StackedChart, look: Look, isPrinted: boolean): Picture | undefined {
  const { measure } = look;
  const palette = seriesColours(look.accent);
  const axis = axisOf(chart);
  const left = isPrinted ? 0 : Math.ceil(Math.max(...axis.ticks.map(({ label }) => measure(label, 400))) + tickGap);
  const labels = labelsOf(chart, palette, isPrinted, look);
  const { zones, key } = columnStatuses(chart, look.width, measure);
  const top = overhang + margin + key.height + (zones.length > 0 ? bandHeight : 0);
  const height = Math.max(Math.round(look.width / 2) - top - tickRow, heightFor(labels));
  const highest = isPrinted ? Math.max(...chart.rows.map(sumOf)) : axis.domain[1];
  const atY = scale([0, highest || 1], [height, chart.share ? 0 : lineHeight + 2]);

  const column = layoutColumn('right', labels, atY, height);
  const right = Math.ceil(column.width);
  const width = look.width - left - right;
  const band = Math.min(width / chart.rows.length, widths.band);
  const names = columnNames(chart, band, height, measure);
  const parts = chart.rows.flatMap((row, at) => drawColumn(row, palette, at * band, band, atY));
  const values = isPrinted ? valueWords(parts, chart, measure) : [];
  if (!names || !values || (isPrinted && !names.isWhole)) return undefined;

  const start = (band * (1 - widths.share)) / 2;
  const end = chart.rows.length * band - start;
  const frame = { width, height, margin: { top, right, bottom: names.height, left } };
  const groups = [
    moveParts(key.parts, -left, -top),
    isPrinted ? { hairlines: [baseline(start, end, height)] } : verticalAxis(axis, atY, [0, end]),
    { boxes: partBoxes(parts), words: [...values, ...names.words, ...totalWords(chart, band, atY, measure)] },
    columnParts(column, () => end, { x: () => end, y: atY }, measure),
    ...(zones.length > 0 ? [layoutZones(zones, (at) => at * band, frame, measure)] : []),
  ];
  return { frame, parts: joinParts(groups) };
}

/** The parts of a bar in the middle of a band that begins at x. */
function drawColumn(row: GridRow, palette: readonly string[], x: number, band: number, atY: Scale): DrawnPart[] {
  const width = band * widths.share;
  return drawParts(row, palette, (from, to) => {
    const y = atY(to);
    return { x: x + (band - width) / 2, y, width, height: atY(from) - y - (from > 0 ? partGap : 0) };
  });
}

function axisOf(chart: StackedChart) {
  return valueAxis([0, ...(chart.share ? [100] : chart.rows.map(sumOf))], unitMark(chart.unit));
}

/** How high a bar is drawn: the sum of what is known. */
function sumOf(row: GridRow): number {
  return partsOf(row).at(-1)?.to ?? 0;
}

/** The names of the parts beside the last bar, with their values there unless these are printed within it. */
function labelsOf(chart: StackedChart, palette: readonly string[], isPrinted: boolean, look: Look): SideLabel[] {
  const last = chart.rows.at(-1);
  return (last ? partsOf(last) : []).map(({ place, cell, from, to }) => {
    const value = cell.value === null ? missing : formatNumber(cell.value, chart) + unitMark(chart.unit);
    const runs: Run[] = isPrinted && cell.value ? [] : [{ text: value, weight: 400, colour: greys.ink }];
    const point = { x: 0, y: (from + to) / 2 };
    const name = chart.series[place] ?? '';
    return namedLabel(point, name, runs, colourAt(palette, place), look.width * labelShare, look.measure);
  });
}

/** The totals on top of the bars if all have room there, the last beside the names of its parts; over bars that are not fully known, that this is missing. */
function totalWords(chart: StackedChart, band: number, atY: Scale, measure: Measure): Words[] {
  const totals = chart.rows.map((row) => ({ top: sumOf(row), total: totalOf(row, chart.decimals) }));
  const texts = totals.map(({ total }) => (total === null ? missing : formatNumber(total, chart)));
  const room = (at: number): number => (at === texts.length - 1 ? band * widths.share + 2 * margin : band - margin);
  const fit = !chart.share && texts.every((text, at) => measure(text, 600) <= room(at));
  const over = (first: number, last: number, top: number, text: string): Words => {
    const colour = text === missing ? greys.faint : greys.ink;
    const y = atY(top) - lineHeight / 2 - 1;
    return { text, x: ((first + last + 1) / 2) * band, y, align: 'center', weight: 600, colour };
  };
  if (fit) return totals.map(({ top }, at) => over(at, at, top, texts[at] ?? ''));
  return runsOf(totals.map(({ total }) => total === null)).map(({ first, last }) => {
    const highest = Math.max(...totals.slice(first, last + 1).map(({ top }) => top));
    return over(first, last, highest, missing);
  });
}

/** The first and last places of each run of places that are true. */
function runsOf(places: readonly boolean[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [at, isTrue] of places.entries()) {
    const before = runs.at(-1);
    if (isTrue && before?.last === at - 1) before.last = at;
    else if (isTrue) runs.push({ first: at, last: at });
  }
  return runs;
}

function baseline(x: number, x2: number, height: number): Hairline {
  return { x, x2, y: height, y2: height, colour: greys.faint };
}
