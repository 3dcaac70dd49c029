/** Where everything in an age profile stands: the oldest on top, the earlier year outlined, the later year filled. */
import { words } from '../../base/locale.ts';
import { formatNumber } from '../../base/number.ts';
import { darken, greys } from '../colours.ts';
import { horizontalAxis, tickRow } from '../parts/axes.ts';
import { unitMark } from '../parts/label.ts';
import { type Box, type Frame, joinParts, type Parts, type Picture, tickGap, type Words } from '../parts/picture.ts';
import { type Scale, scale, valueAxis } from '../parts/ticks.ts';
import type { Look, Measure } from '../style.ts';
import type { AgeProfileChart, ProfileRow } from './ages.ts';

/** The heights of a row, of the outlined bar and of the filled bar within it. */
const heights = { row: 15, outlined: 11, filled: 7 };

/** Above and below the bars: the legend, and the labels of the value axis. */
const margins = { top: 26, bottom: tickRow };

/** Between a sample of the legend and its year, and between the two years. */
const sampleGap = 6;
const legendGap = 16;

/** A missing difference: not available. */
const missing = '..';

/** Works out the places of an age profile. The height follows from the number of groups. */
export function layoutAges(chart: AgeProfileChart, { width, accent, measure }: Look): Picture {
  const rows = chart.rows.toReversed();
  const differences = rows.map((row) => differenceOf(row, chart.decimals));
  const widest = (texts: readonly string[]): number => Math.ceil(Math.max(...texts.map((text) => measure(text, 400))));
  const left = widest(rows.map(({ group }) => group)) + tickGap;
  const right = widest(differences) + 2 * tickGap;
  const frame = { width: width - left - right, height: rows.length * heights.row, margin: { ...margins, left, right } };
  const values = rows.flatMap(({ earlier, later }) => [earlier ?? 0, later ?? 0]);
  const x = valueAxis([0, ...values], unitMark(chart.unit));
  const at = scale(x.domain, [0, frame.width]);
  const fill = darken(accent, 3);
  const bars = [...barsOf(rows, 'earlier', at, outlined), ...barsOf(rows, 'later', at, filled(fill))];
  const parts = [
    horizontalAxis(x, at, frame.height),
    { boxes: bars, words: [...groupWords(rows), ...differenceWords(differences, frame)] },
    legendOf(chart, fill, measure),
  ];
  return { frame, parts: joinParts(parts) };
}

type BarLook = Pick<Box, 'height' | 'fill' | 'stroke'>;

const outlined: BarLook = { height: heights.outlined, fill: 'transparent', stroke: greys.ink };

function filled(fill: string): BarLook {
  return { height: heights.filled, fill, stroke: 'transparent' };
}

function barsOf(rows: readonly ProfileRow[], year: 'earlier' | 'later', at: Scale, look: BarLook): Box[] {
  return rows.flatMap((row, index) => {
    const value = row[year];
    if (value === null) return [];
    const [from = 0, to = 0] = [at(0), at(value)].sort((a, b) => a - b);
    return [{ ...look, x: from, width: to - from, y: (index + 0.5) * heights.row - look.height / 2 }];
  });
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
function legendOf({ earlier, later }: AgeProfileChart, fill: string, measure: Measure): Partial<Parts> {
  const certain = earlier.status === 'utfall' && later.status === 'utfall';
  const [first, second] = [earlier, later].map(({ year, status }) => (certain ? `${year}` : `${year}, ${status}`));
  const y = -margins.top + heights.row / 2;
  const sample = 18;
  const textX = sample + sampleGap;
  const secondX = textX + measure(first ?? '', 400) + legendGap;
  const word = (text: string | undefined, x: number): Words => {
    return { text: text ?? '', x, y, align: 'left', weight: 400, colour: greys.ink };
  };
  const box = (x: number, look: BarLook): Box => ({ ...look, x, y: y - look.height / 2, width: sample });
  return {
    boxes: [box(0, outlined), box(secondX, filled(fill))],
    words: [word(first, textX), word(second, secondX + textX)],
  };
}
