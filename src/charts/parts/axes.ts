/** Axes as parts of a picture: labels in the margin, and hairlines across the plot. */
import { greys } from '../colours.ts';
import { lineHeight } from '../style.ts';
import { type Parts, tickGap } from './picture.ts';
import type { Axis, Scale } from './ticks.ts';

/** The height of the row of labels under a plot. */
export const tickRow = 20;

/** The middle of the labels under a plot, from its foot. */
const tickMiddle = tickGap + lineHeight / 2 - 1;

/** A vertical axis: labels to the left of the plot, hairlines from the x `from` to the x `to`. */
export function verticalAxis({ ticks }: Axis, at: Scale, [from, to]: readonly [number, number]): Partial<Parts> {
  const places = ticks.map(({ value, label }) => ({ label, y: at(value) }));
  return {
    grid: places.map(({ y }) => ({ x: from, x2: to, y, y2: y, colour: greys.hairline })),
    words: places.map(({ label, y }) => {
      return { text: label, x: -tickGap, y, align: 'right', weight: 400, colour: greys.soft };
    }),
  };
}

/** The labels of a horizontal axis under a plot of that height. */
export function labelsBelow({ ticks }: Axis, at: Scale, height: number): Partial<Parts> {
  const y = height + tickMiddle;
  return {
    words: ticks.map(({ value, label }) => {
      return { text: label, x: at(value), y, align: 'center', weight: 400, colour: greys.soft };
    }),
  };
}

/** A horizontal axis: labels under a plot of that height, hairlines through it. */
export function horizontalAxis(axis: Axis, at: Scale, height: number): Partial<Parts> {
  const grid = axis.ticks.map(({ value }) => ({
    x: at(value),
    x2: at(value),
    y: 0,
    y2: height,
    colour: greys.hairline,
  }));
  return { grid, ...labelsBelow(axis, at, height) };
}
