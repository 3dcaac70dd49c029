/** Rows of horizontal bars: their names to the left, broken into lines, and the heights that they need. */
import { greys } from '../colours.ts';
import { type Look, lineHeight } from '../style.ts';
import { tickGap, type Words } from './picture.ts';
import { wrap } from './wrap.ts';

/** A row: its middle, and the words of its name. */
export interface Row {
  readonly middle: number;
  readonly words: readonly Words[];
}

/** Rows below each other from y 0 on. `left` is the room for the names, with their distance to the bars. */
export interface Rows {
  readonly left: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** The share of the width that names may take: where lines end, and where even a single word is broken. */
const shares = { limit: 0.34, most: 0.44 };

/** Names have so much room in any case. */
const leastNames = 60;

/** Between two rows, of some and of many. */
const rowGaps = { some: 8, many: 5 };
const many = 13;

/** Lays out rows with bars of that height in each, which need some room beside the names. A name may be emphasized. */
export function layoutRows(
  names: readonly string[],
  bars: { readonly height: number; readonly room: number },
  { width, measure }: Look,
  isStrong: (name: string) => boolean = () => false,
): Rows {
  const most = Math.max(leastNames, Math.min(width * shares.most, width - bars.room - tickGap));
  const limit = Math.min(width * shares.limit, most);
  const named = names.map((name) => {
    const weight = isStrong(name) ? 600 : 400;
    const widthOf = (text: string): number => measure(text, weight);
    return { weight, widthOf, lines: wrap(name, limit, most, widthOf) } as const;
  });
  const gap = names.length < many ? rowGaps.some : rowGaps.many;
  let edge = 0;
  const rows = named.map(({ lines, weight }) => {
    const height = Math.max(bars.height, lines.length * lineHeight);
    const middle = edge + height / 2;
    edge += height + gap;
    const colour = weight === 600 ? greys.ink : greys.soft;
    const words = lines.map((text, row): Words => {
      const y = middle + (row + 0.5 - lines.length / 2) * lineHeight;
      return { text, x: -tickGap, y, align: 'right', weight, colour };
    });
    return { middle, words };
  });
  const widest = Math.max(0, ...named.flatMap(({ lines, widthOf }) => lines.map(widthOf)));
  return { left: Math.ceil(widest) + tickGap, height: Math.max(0, edge - gap), rows };
}
