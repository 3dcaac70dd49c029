/** The mark of the point that all lines of a chart share. */
import { greys } from '../colours.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Frame, Parts, Words } from './picture.ts';
import type { Scale } from './ticks.ts';

/** A point and the words for it. */
export interface Base {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Where the mark stands: in a frame whose bands above the plot are so high, the lowest of them with words of its own. */
export interface BaseRoom {
  readonly frame: Frame;
  readonly bands: number;
  readonly others: readonly Words[];
}

/** Between the word and the line below it, and from the line to words that it passes. */
const gap = 3;

/** A dot at the point, hairlines through it in both directions, and its word above in the topmost band. */
export function baseParts(
  { x, y, name }: Base,
  at: { readonly x: Scale; readonly y: Scale },
  [from, to]: readonly [number, number],
  { frame, bands, others }: BaseRoom,
  measure: Measure,
): Partial<Parts> {
  const [column, row] = [at.x(x), at.y(y)];
  const half = measure(name, 600) / 2;
  const middle = Math.max(half - frame.margin.left, Math.min(frame.width + frame.margin.right - half, column));
  const passes = others.some((word) => Math.abs(word.x - column) < measure(word.text, word.weight) / 2 + gap);
  const top = passes ? 0 : lineHeight + gap - bands;
  return {
    hairlines: [
      { x: column, x2: column, y: top, y2: frame.height, colour: greys.faint },
      { x: from, x2: to, y: row, y2: row, colour: greys.faint },
    ],
    markers: [{ x: column, y: row, colour: greys.ink, shape: 'circle' }],
    words: [{ text: name, x: middle, y: lineHeight / 2 - bands - 2, align: 'center', weight: 600, colour: greys.ink }],
  };
}
