/** A picture before it is drawn: words, lines and boxes at their places. Lengths are CSS pixels at print size. */

import type { Weight } from '../../base/metrics.ts';
import type { Status } from '../../base/status.ts';
import type { shapes } from '../style.ts';

/** The plot and the margins around it. Places count from the plot's upper left corner, to the right and downwards. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** A line of text; `y` is its middle. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
  readonly weight: Weight;
  readonly colour: string;
}

/** A straight hairline. */
export interface Hairline {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly colour: string;
}

/** A rectangle, filled, outlined or both; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
}

/** A place in the picture. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A stretch of a line, drawn with the stroke of its status. */
export interface Stretch {
  readonly status: Status;
  readonly colour: string;
  readonly spots: readonly Spot[];
}

/** A small filled shape around a place. */
export interface Marker extends Spot {
  readonly colour: string;
  readonly shape: (typeof shapes)[number];
}

/** What a picture is made of, from back to front. */
export interface Parts {
  readonly grid: readonly Hairline[];
  readonly boxes: readonly Box[];
  readonly hairlines: readonly Hairline[];
  readonly stretches: readonly Stretch[];
  readonly markers: readonly Marker[];
  readonly words: readonly Words[];
}

/** A picture of a chart. */
export interface Picture {
  readonly frame: Frame;
  readonly parts: Parts;
}

/** From the plot to the labels of its axes. */
export const tickGap = 6;

/** Several groups of parts as one. */
export function joinParts(groups: readonly Partial<Parts>[]): Parts {
  return {
    grid: groups.flatMap(({ grid = [] }) => grid),
    boxes: groups.flatMap(({ boxes = [] }) => boxes),
    hairlines: groups.flatMap(({ hairlines = [] }) => hairlines),
    stretches: groups.flatMap(({ stretches = [] }) => stretches),
    markers: groups.flatMap(({ markers = [] }) => markers),
    words: groups.flatMap(({ words = [] }) => words),
  };
}

/** The parts moved to the right and downwards. */
export function moveParts(parts: Parts, right: number, down: number): Parts {
  const move = <T extends Spot>(part: T): T => ({ ...part, x: part.x + right, y: part.y + down });
  const moveLine = (line: Hairline): Hairline => ({ ...move(line), x2: line.x2 + right, y2: line.y2 + down });
  return {
    grid: parts.grid.map(moveLine),
    boxes: parts.boxes.map(move),
    hairlines: parts.hairlines.map(moveLine),
    stretches: parts.stretches.map((stretch) => ({ ...stretch, spots: stretch.spots.map(move) })),
    markers: parts.markers.map(move),
    words: parts.words.map(move),
  };
}
