/** Parts of a picture whose places are known beforehand, and the layers that draw them. */
import { greys } from '../colours.ts';
import type { Weight } from '../metrics.ts';
import { labelSize } from '../style.ts';
import type { Layer, Spec } from '../vega.ts';
import type { Axis } from './ticks.ts';

/** The plot and the margins around it. Lengths are CSS pixels; places count from the plot's upper left corner, downwards. */
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

/** A filled or outlined rectangle; `x` and `y` are its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly stroke: string;
}

/** What a layout places besides lines, bars and axes. */
export interface Parts {
  readonly words: readonly Words[];
  readonly hairlines: readonly Hairline[];
  readonly boxes: readonly Box[];
}

/** From the plot to the labels of its axes. */
export const tickGap = 6;

/** The stroke of outlined boxes and bars. */
export const outlineWidth = 0.75;

/** A place that is given in pixels, not in the units of an axis. */
const pixels = <Name extends string>(field: Name) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const place = { x: pixels('x'), y: pixels('y') };
const corner = { ...place, x2: { field: 'x2' }, y2: { field: 'y2' } };

/** A property of a mark that each of its items has for itself. */
const own = <Name extends string>(field: Name) => ({ expr: `datum.${field}` });

/** The layer that writes words. */
export function wordsLayer(words: readonly Words[]): Layer {
  const type = { align: own('align'), fontWeight: own('weight'), fontSize: labelSize, baseline: 'middle' } as const;
  return {
    data: { values: [...words] },
    mark: { type: 'text', ...type, text: own('text'), color: own('colour') },
    encoding: place,
  };
}

/** The layer that draws hairlines. */
export function hairlineLayer(lines: readonly Hairline[]): Layer {
  return {
    data: { values: [...lines] },
    mark: { type: 'rule', color: own('colour'), strokeWidth: 0.5 },
    encoding: corner,
  };
}

/** The layer that draws boxes. */
export function boxLayer(boxes: readonly Box[]): Layer {
  return {
    data: { values: boxes.map((box) => ({ ...box, x2: box.x + box.width, y2: box.y + box.height })) },
    mark: { type: 'rect', fill: own('fill'), stroke: own('stroke'), strokeWidth: outlineWidth },
    encoding: corner,
  };
}

/** An axis with labels at its ticks and, where asked for, hairlines across the plot. */
export function axis({ ticks }: Axis, grid: boolean) {
  const labels = Object.fromEntries(ticks.map(({ value, label }) => [value, label]));
  return {
    values: ticks.map(({ value }) => value),
    labelExpr: `(${JSON.stringify(labels)})[datum.value]`,
    grid,
    title: null,
  };
}

/** A specification of layers, from back to front, in a frame; everything outside the plot is kept as it stands. */
export function specOf({ width, height, margin }: Frame, layers: Layer[]): Spec {
  const labels = {
    labelFontSize: labelSize,
    labelColor: greys.soft,
    labelLimit: 0,
    labelOverlap: false,
    labelFlush: false,
  } as const;
  const lines = {
    domain: false,
    ticks: false,
    gridColor: greys.hairline,
    gridWidth: 0.5,
    labelPadding: tickGap,
    tickRound: false,
    translate: 0,
  };
  return {
    ...{ width, height, padding: margin, autosize: 'none', layer: layers },
    config: { aria: false, view: { stroke: null }, axis: { ...labels, ...lines } },
  };
}
