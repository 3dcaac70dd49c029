/** An age profile as a Vega-Lite specification: the oldest on top, the earlier year outlined, the later year filled. */
import { words } from '../../base/locale.ts';
import { formatNumber } from '../../base/number.ts';
import { darken, greys } from '../colours.ts';
import { unitMark } from '../parts/label.ts';
import {
  axis,
  type Box,
  boxLayer,
  type Frame,
  outlineWidth,
  specOf,
  tickGap,
  type Words,
  wordsLayer,
} from '../parts/picture.ts';
import { type Axis, valueAxis } from '../parts/ticks.ts';
import type { Look, Measure } from '../style.ts';
import type { Layer, Spec } from '../vega.ts';
import type { AgeProfileChart, ProfileRow } from './ages.ts';

/** The heights of a row, of the outlined bar and of the filled bar within it, in CSS pixels. */
const heights = { row: 15, outlined: 11, filled: 7 };

/** Above and below the bars: the legend, and the labels of the value axis. */
const margins = { top: 26, bottom: 20 };

/** Between a sample of the legend and its year, and between the two years. */
const sampleGap = 6;
const legendGap = 16;

/** A missing difference: not available. */
const missing = '..';

/** Writes the specification of an age profile. The height follows from the number of groups. */
export function pictureOfAges(chart: AgeProfileChart, { width, accent, measure }: Look): Spec {
  const rows = chart.rows.toReversed();
  const differences = rows.map((row) => differenceOf(row, chart.decimals));
  const widest = (texts: readonly string[]): number => Math.ceil(Math.max(...texts.map((text) => measure(text, 400))));
  const left = widest(rows.map(({ group }) => group)) + tickGap;
  const right = widest(differences) + 2 * tickGap;
  const frame = { width: width - left - right, height: rows.length * heights.row, margin: { ...margins, left, right } };
  const x = valueAxis([0, ...rows.flatMap(({ earlier, later }) => [earlier ?? 0, later ?? 0])], unitMark(chart.unit));
  const fill = darken(accent, 3);
  const legend = legendOf(chart, fill, measure);
  const outline = { fill: 'transparent', stroke: greys.ink, strokeWidth: outlineWidth, height: heights.outlined };
  return specOf(frame, [
    barLayer(rows, 'earlier', x, outline),
    barLayer(rows, 'later', x, { fill, height: heights.filled }),
    boxLayer(legend.boxes),
    wordsLayer([...legend.words, ...groupWords(rows), ...differenceWords(differences, frame)]),
  ]);
}

function barLayer(
  rows: readonly ProfileRow[],
  year: 'earlier' | 'later',
  x: Axis,
  look: { readonly fill: string; readonly height: number; readonly stroke?: string; readonly strokeWidth?: number },
): Layer {
  const groups = rows.map(({ group }) => group);
  const values = rows.filter((row) => row[year] !== null).map((row) => ({ group: row.group, value: row[year] }));
  return {
    data: { values },
    mark: { type: 'bar', ...look },
    encoding: {
      x: { field: 'value', type: 'quantitative', scale: { domain: [...x.domain], nice: false }, axis: axis(x, true) },
      y: { field: 'group', type: 'ordinal', scale: { domain: groups, padding: 0 }, sort: null, axis: null },
    },
  };
}

function differenceOf({ earlier, later }: ProfileRow, decimals: number): string {
  return earlier === null || later === null ? missing : formatNumber(later - earlier, { decimals, sign: true });
}

function groupWords(rows: readonly ProfileRow[]): Words[] {
  return rows.map(({ group }, row) => {
    return { text: group, x: -tickGap, y: (row + 0.5) * heights.row, align: 'right', weight: 400, colour: greys.soft };
  });
}

/** The differences beside the rows, under their heading, aligned to the right edge. */
function differenceWords(differences: readonly string[], { width, margin }: Frame): Words[] {
  const common = { x: width + margin.right, align: 'right', weight: 400 } as const;
  return [
    { ...common, text: words.difference, y: -margin.top + heights.row / 2, colour: greys.faint },
    ...differences.map((text, row) => ({ ...common, text, y: (row + 0.5) * heights.row, colour: greys.ink })),
  ];
}

/** A bar of each kind with its year, and its status unless both years are outcomes. */
function legendOf(
  { earlier, later }: AgeProfileChart,
  fill: string,
  measure: Measure,
): { boxes: Box[]; words: Words[] } {
  const certain = earlier.status === 'utfall' && later.status === 'utfall';
  const [first, second] = [earlier, later].map(({ year, status }) => (certain ? `${year}` : `${year}, ${status}`));
  const y = -margins.top + heights.row / 2;
  const sample = 18;
  const textX = sample + sampleGap;
  const secondX = textX + measure(first ?? '', 400) + legendGap;
  const word = (text: string | undefined, x: number): Words => {
    return { text: text ?? '', x, y, align: 'left', weight: 400, colour: greys.ink };
  };
  const box = (x: number, height: number, fill: string, stroke: string): Box => {
    return { x, y: y - height / 2, width: sample, height, fill, stroke };
  };
  return {
    boxes: [box(0, heights.outlined, 'transparent', greys.ink), box(secondX, heights.filled, fill, 'transparent')],
    words: [word(first, textX), word(second, secondX + textX)],
  };
}
