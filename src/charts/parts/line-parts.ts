/** Lines as parts of a picture: their stretches and markers. */
import type { Series } from '../lines.ts';
import { shapes } from '../style.ts';
import type { Parts, Spot } from './picture.ts';
import { markedPoints, segmentsOf } from './segments.ts';
import type { Scale } from './ticks.ts';

/** The lines of a chart, each in its colour. */
export function lineParts(
  series: readonly Series[],
  colours: readonly string[],
  at: { readonly x: Scale; readonly y: Scale },
): Partial<Parts> {
  const spot = ({ x, y }: Spot): Spot => ({ x: at.x(x), y: at.y(y) });
  const colour = (index: number): string => colours[index] ?? '';
  return {
    stretches: series.flatMap(({ points }, index) =>
      segmentsOf(points).map(({ status, points }) => ({ status, colour: colour(index), spots: points.map(spot) })),
    ),
    markers: series.flatMap(({ points }, index) =>
      markedPoints(points).map((point) => ({
        ...spot(point),
        colour: colour(index),
        shape: shapes[index] ?? 'circle',
      })),
    ),
  };
}
