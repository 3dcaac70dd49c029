/** A key above a plot: samples with their names, for what cannot be named at its place. */
import { type Status, statuses } from '../../base/status.ts';
import { greys } from '../colours.ts';
import { lineHeight, type Measure, type shapes } from '../style.ts';
import { barOf } from './bar.ts';
import { joinParts, type Parts } from './picture.ts';
import { wrap } from './wrap.ts';

/** A name and the look that it explains: of bars, or of lines, with the marker of one of them. */
export interface KeyEntry {
  readonly name: string;
  readonly sample: 'bar' | 'line';
  readonly colour: string;
  readonly status: Status;
  readonly shape?: (typeof shapes)[number];
}

/** A key and the room that it takes above the plot, with the distance to it. */
export interface Key {
  readonly parts: Parts;
  readonly height: number;
}

/** Sizes of samples, and the distances from a sample to its name, to the next entry, and to the plot. */
const sample = { bar: 18, line: 26, height: 10 };
const gaps = { name: 5, entry: 16, row: 3, plot: 8 };

/** Entries for the strokes of statuses, the surest first. */
export function strokeEntries(found: Iterable<Status>): KeyEntry[] {
  const all = new Set(found);
  return statuses
    .filter((status) => all.has(status))
    .map((status) => ({ name: status, sample: 'line', colour: greys.soft, status }));
}

/** Lays out a key in rows of that width, from x 0 and y 0 on. Without entries it takes no room. */
export function layoutKey(entries: readonly KeyEntry[], width: number, measure: Measure): Key {
  let [edge, top, tallest] = [0, 0, 0];
  const parts = entries.map((entry) => {
    const indent = sample[entry.sample] + gaps.name;
    const lines = wrap(entry.name, width - indent, width - indent, (text) => measure(text, 400));
    const length = indent + Math.max(...lines.map((text) => measure(text, 400)));
    if (edge > 0 && edge + length > width) [edge, top, tallest] = [0, top + tallest * lineHeight + gaps.row, 0];
    const placed = entryParts(entry, lines, edge, top + lineHeight / 2);
    edge += length + gaps.entry;
    tallest = Math.max(tallest, lines.length);
    return placed;
  });
  return { parts: joinParts(parts), height: entries.length > 0 ? top + tallest * lineHeight + gaps.plot : 0 };
}

/** One entry; `y` is the middle of its sample and of the first line of its name. */
function entryParts(entry: KeyEntry, lines: readonly string[], x: number, y: number): Partial<Parts> {
  const { colour, status, shape } = entry;
  const width = sample[entry.sample];
  const area = { x, y: y - sample.height / 2, width, height: sample.height };
  const ends = [x, x + width].map((end) => ({ x: end, y }));
  return {
    words: lines.map((text, row) => ({
      ...{ text, x: x + width + gaps.name, y: y + row * lineHeight },
      ...{ align: 'left', weight: 400, colour: greys.soft },
    })),
    ...(entry.sample === 'bar'
      ? { boxes: barOf(area, colour, status) }
      : {
          stretches: [{ status, colour, spots: ends }],
          markers: shape ? [{ x: x + width / 2, y, colour, shape }] : [],
        }),
  };
}
