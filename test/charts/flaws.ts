/** What is wrong with a picture to the eye: words that meet, leave it, are cut by an edge, or cannot be read. */

import { textWidth } from '../../src/base/metrics.ts';
import { contrast } from '../../src/charts/colours.ts';
import type { Chart } from '../../src/charts/kinds.ts';
import { kindOf } from '../../src/charts/kinds.ts';
import type { Box, Picture, Words } from '../../src/charts/parts/picture.ts';
import { labelSize } from '../../src/charts/style.ts';

/** The widths that charts are drawn at: the text column, and both columns. */
export const widths = [446, 627] as const;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Set extends Edges {
  readonly words: Words;
}

/** A hundredth of what is seen in print. */
const slack = 0.1;

/** Lays a chart out at both widths; everything that is wrong with either picture. */
export function flawsOf(chart: Chart, accent = '#0b4f6c'): string[] {
  return widths.flatMap((width) =>
    pictureFlaws(layOut(chart, width, accent), width).map((flaw) => `${width}: ${flaw}`),
  );
}

/** A chart's picture. */
export function layOut(chart: Chart, width: number, accent = '#0b4f6c'): Picture {
  const measure = (text: string, weight: 400 | 600): number => textWidth(text, labelSize, weight);
  return kindOf(chart).layOut(chart, { width, accent, measure });
}

/** The words of a chart's picture with plain spaces, in the order in which they are drawn. */
export function textsOf(chart: Chart, width = 446): string[] {
  return layOut(chart, width).parts.words.map(({ text }) => text.replaceAll('\u00a0', ' '));
}

function pictureFlaws({ frame, parts }: Picture, width: number): string[] {
  const { margin } = frame;
  const words = parts.words.map(edgesOf);
  const total = margin.left + frame.width + margin.right;
  const room = {
    ...{ left: -margin.left, right: frame.width + margin.right },
    ...{ top: -margin.top, bottom: frame.height + margin.bottom },
  };
  const numbers = [...parts.boxes, ...parts.words, ...parts.hairlines, ...parts.markers].flatMap(({ x, y }) => [x, y]);
  return [
    ...(Math.abs(total - width) > slack ? [`is ${total} wide`] : []),
    ...(numbers.every(Number.isFinite) ? [] : ['has a place that is no number']),
    ...words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => meets(one, other))
        .map((other) => `${one.words.text} × ${other.words.text}`),
    ),
    ...words.filter((one) => !isWithin(one, room)).map(({ words: { text } }) => `${text} leaves the picture`),
    ...words.flatMap((one) => groundFlaws(one, parts.boxes)),
    ...parts.boxes
      .filter((box) => box.fill !== '#ffffff' && !isWithin(edgesOfBox(box), room))
      .map(() => 'a box leaves the picture'),
  ];
}

/** Words stand on the last box below them: within it altogether, and in a colour that is read there. */
function groundFlaws(one: Set, boxes: readonly Box[]): string[] {
  const { text, colour } = one.words;
  const covering = boxes.findLastIndex((box) => isWithin(one, edgesOfBox(box)));
  const crossing = boxes.slice(covering + 1).filter((box) => box.fill !== 'transparent' && meets(one, edgesOfBox(box)));
  const fill = boxes[covering]?.fill ?? '#ffffff';
  const ratio = contrast(colour, fill.startsWith('#') ? fill : '#ffffff');
  return [
    ...(crossing.length > 0 ? [`${text} is cut by a box`] : []),
    ...(ratio < 4.5 ? [`${text} has a contrast of ${ratio.toFixed(2)}`] : []),
  ];
}

function edgesOf(words: Words): Set {
  const width = textWidth(words.text, labelSize, words.weight);
  const left = words.align === 'right' ? words.x - width : words.align === 'center' ? words.x - width / 2 : words.x;
  const middle = words.y + 3;
  return { words, left, right: left + width, top: middle - 0.68 * labelSize, bottom: middle + 0.22 * labelSize };
}

function edgesOfBox({ x, y, width, height }: Box): Edges {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

function meets(one: Edges, other: Edges): boolean {
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}

function isWithin(one: Edges, room: Edges): boolean {
  return (
    one.left >= room.left - slack &&
    one.right <= room.right + slack &&
    one.top >= room.top - slack &&
    one.bottom <= room.bottom + slack
  );
}
