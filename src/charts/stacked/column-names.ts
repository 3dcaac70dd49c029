/** The names below upright bars: broken into lines, or for years, only so many as have room. */
import { greys } from '../colours.ts';
import { tickRow } from '../parts/axes.ts';
import { tickGap, type Words } from '../parts/picture.ts';
import { yearAxis } from '../parts/ticks.ts';
import { wrap } from '../parts/wrap.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { StackedChart } from './stacks.ts';

/** Between two names. */
const gap = 6;

/** More lines than this are not read as one name. */
const mostLines = 3;

/** Names below a plot, the room that they take there, and whether every bar has its own. */
export interface ColumnNames {
  readonly words: readonly Words[];
  readonly height: number;
  readonly isWhole: boolean;
}

/** The names of bars, each in a band of that width, below a plot of that height; undefined where they have no room. */
export function columnNames(
  { rows, overYears }: StackedChart,
  band: number,
  height: number,
  measure: Measure,
): ColumnNames | undefined {
  const widthOf = (text: string): number => measure(text, 400);
  const room = band - gap;
  const lines = rows.map(({ name }) => wrap(name, room, Number.POSITIVE_INFINITY, widthOf));
  const fits = lines.every((own) => own.length <= mostLines && own.every((line) => widthOf(line) <= room));
  if (!fits && !overYears) return undefined;
  const widest = Math.max(...rows.map(({ name }) => widthOf(name)));
  const most = Math.floor((band * (rows.length - 1)) / (widest + gap)) + 1;
  const shown = fits ? [...rows.keys()] : yearAxis(0, rows.length - 1, most).ticks.map(({ value }) => value);
  const words = shown.flatMap((at) =>
    (fits ? (lines[at] ?? []) : [rows[at]?.name ?? '']).map((text, line): Words => {
      const y = height + tickGap + (line + 0.5) * lineHeight - 1;
      return { text, x: (at + 0.5) * band, y, align: 'center', weight: 400, colour: greys.soft };
    }),
  );
  const tallest = fits ? Math.max(...lines.map((own) => own.length)) : 1;
  return { words, height: tickRow + (tallest - 1) * lineHeight, isWhole: fits };
}
