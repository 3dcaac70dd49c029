/** A line chart as a Vega-Lite specification. */
import type { LineChart } from '../lines.ts';
import { axis, boxLayer, hairlineLayer, specOf, wordsLayer } from '../parts/picture.ts';
import { markedPoints, segmentsOf } from '../parts/segments.ts';
import { type Look, shapes, strokes } from '../style.ts';
import type { Layer, Spec } from '../vega.ts';
import { type LineLayout, layoutLine } from './layout-line.ts';

/** The area of a marker, in square pixels. */
const markerSize = 36;

/** Writes the specification of a line chart: grid, plates, borders, lines, markers, words, from back to front. */
export function pictureOfLine(chart: LineChart, look: Look): Spec {
  const layout = layoutLine(chart, look);
  const { frame, parts } = layout;
  return specOf(frame, [
    boxLayer(parts.boxes),
    hairlineLayer(parts.hairlines),
    ...lineLayers(chart, layout),
    markerLayer(chart, layout),
    wordsLayer(parts.words),
  ]);
}

/** One layer per status, because the stroke belongs to the layer. */
function lineLayers({ series }: LineChart, layout: LineLayout): Layer[] {
  const segments = series.flatMap(({ points }, at) =>
    segmentsOf(points).map(({ status, points }, index) => ({
      status,
      points,
      colour: layout.colours[at],
      key: `${at}-${index}`,
    })),
  );
  return [...new Set(segments.map(({ status }) => status))].map((status) => {
    const { width, dash } = strokes[status];
    const own = segments.filter((segment) => segment.status === status);
    const values = own.flatMap(({ points, colour, key }) => points.map(({ x, y }) => ({ x, y, colour, key })));
    return {
      data: { values },
      mark: {
        type: 'line',
        strokeWidth: width,
        strokeDash: [...dash],
        strokeCap: dash.length > 0 ? 'round' : 'butt',
        strokeJoin: 'round',
      },
      encoding: {
        ...position(layout),
        detail: { field: 'key', type: 'nominal' },
        stroke: { field: 'colour', type: 'nominal', scale: null },
      },
    };
  });
}

function markerLayer({ series }: LineChart, layout: LineLayout): Layer {
  const values = series.flatMap(({ points }, at) =>
    markedPoints(points).map(({ x, y }) => ({ x, y, colour: layout.colours[at], shape: shapes[at] ?? 'circle' })),
  );
  return {
    data: { values },
    mark: { type: 'point', filled: true, size: markerSize, opacity: 1 },
    encoding: {
      ...position(layout),
      fill: { field: 'colour', type: 'nominal', scale: null },
      shape: { field: 'shape', type: 'nominal', scale: null },
    },
  };
}

function position({ x, y }: LineLayout) {
  const fixed = { nice: false, zero: false };
  const type = 'quantitative' as const;
  return {
    x: { field: 'x', type, scale: { ...fixed, domain: [...x.domain], range: [...x.range] }, axis: axis(x, false) },
    y: { field: 'y', type, scale: { ...fixed, domain: [...y.domain] }, axis: axis(y, true) },
  };
}
