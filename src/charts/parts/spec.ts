/** A picture as a Vega-Lite specification: one layer for each sort of part, all at places that are known. */
import { statuses } from '../../base/status.ts';
import { labelSize, strokes } from '../style.ts';
import type { Layer, Spec } from '../vega.ts';
import type { Box, Hairline, Marker, Picture, Stretch, Words } from './picture.ts';

/** The stroke of outlined boxes. */
const outlineWidth = 0.75;

/** The area of a marker, in square pixels. */
const markerSize = 36;

const pixels = <Name extends string>(field: Name) =>
  ({ field, type: 'quantitative', scale: null, axis: null }) as const;
const place = { x: pixels('x'), y: pixels('y') };
const corner = { ...place, x2: { field: 'x2' }, y2: { field: 'y2' } };

/** A property of a mark that each of its items has for itself. */
const own = <Name extends string>(field: Name) => ({ expr: `datum.${field}` });

/** Writes the specification of a picture. What stands outside the plot, in the margins, is kept as it stands. */
export function specOf({ frame: { width, height, margin }, parts }: Picture): Spec {
  return {
    ...{ width, height, padding: margin, autosize: 'none' },
    layer: [
      hairlineLayer(parts.grid),
      boxLayer(parts.boxes),
      hairlineLayer(parts.hairlines),
      ...stretchLayers(parts.stretches),
      markerLayer(parts.markers),
      wordsLayer(parts.words),
    ],
    config: { aria: false, view: { stroke: null } },
  };
}

function hairlineLayer(lines: readonly Hairline[]): Layer {
  return {
    data: { values: [...lines] },
    mark: { type: 'rule', color: own('colour'), strokeWidth: 0.5 },
    encoding: corner,
  };
}

function boxLayer(boxes: readonly Box[]): Layer {
  return {
    data: { values: boxes.map((box) => ({ ...box, x2: box.x + box.width, y2: box.y + box.height })) },
    mark: { type: 'rect', fill: own('fill'), stroke: own('stroke'), strokeWidth: outlineWidth },
    encoding: corner,
  };
}

/** One layer per status, because the stroke belongs to the layer. */
function stretchLayers(stretches: readonly Stretch[]): Layer[] {
  return statuses.flatMap((status): Layer[] => {
    const values = stretches.flatMap((stretch, key) =>
      stretch.status === status ? stretch.spots.map(({ x, y }) => ({ x, y, key, colour: stretch.colour })) : [],
    );
    if (values.length === 0) return [];
    const { width, dash } = strokes[status];
    const strokeCap = dash.length > 0 ? 'round' : 'butt';
    return [
      {
        data: { values },
        mark: { type: 'line', strokeWidth: width, strokeDash: [...dash], strokeCap, strokeJoin: 'round' },
        encoding: {
          ...place,
          detail: { field: 'key', type: 'nominal' },
          stroke: { field: 'colour', type: 'nominal', scale: null },
        },
      },
    ];
  });
}

function markerLayer(markers: readonly Marker[]): Layer {
  return {
    data: { values: [...markers] },
    mark: { type: 'point', filled: true, size: markerSize, opacity: 1 },
    encoding: {
      ...place,
      fill: { field: 'colour', type: 'nominal', scale: null },
      shape: { field: 'shape', type: 'nominal', scale: null },
    },
  };
}

function wordsLayer(words: readonly Words[]): Layer {
  const type = { align: own('align'), fontWeight: own('weight'), fontSize: labelSize, baseline: 'middle' } as const;
  return {
    data: { values: [...words] },
    mark: { type: 'text', ...type, text: own('text'), color: own('colour') },
    encoding: place,
  };
}
