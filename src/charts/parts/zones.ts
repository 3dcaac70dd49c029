/** The words above a line chart that say where outcome ends and forecast begins, and the hairlines between them. */
import { greys } from '../colours.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Frame, Parts, Words } from './picture.ts';
import type { Zone } from './segments.ts';
import { spread } from './spread.ts';

/** The height of the band that the words stand in. */
export const bandHeight = 17;

/** Between a word and its border. */
const gap = 4;

/** Whether the names of zones have room beside each other on that width. */
export function zonesFit(zones: readonly Zone[], width: number, measure: Measure): boolean {
  return zones.reduce((sum, { status }) => sum + measure(status, 400) + 2 * gap, 0) <= width;
}

/**
 * Places the names of statuses around their borders, each on its own side, and moves them apart where they would meet.
 *
 * Shape: one word per zone, one hairline between each two. A border stands at the last point of the surer status, where
 * the line changes its look. `at` gives the place of an x in the plot.
 */
export function layoutZones(
  zones: readonly Zone[],
  at: (x: number) => number,
  { height, width, margin }: Frame,
  measure: Measure,
): Partial<Parts> {
  const borders = zones.slice(0, -1).map(({ last }) => at(last));
  const labels = zones.map(({ status, first }, index) => {
    const size = measure(status, 400) + 2 * gap;
    const [before, after] = [borders[index - 1], borders[index]];
    const start = before ?? (after === undefined ? at(first) - gap : after - size);
    return { wanted: start + size / 2, size };
  });
  const middles = spread(labels, -margin.left - gap, width + margin.right + gap);
  const y = -bandHeight + lineHeight / 2 - 2;
  const words = zones.map(
    ({ status }, index): Words => ({
      ...{ text: status, x: middles[index] ?? 0, y },
      ...{ align: 'center', weight: 400, colour: greys.faint },
    }),
  );
  const crosses = (border: number): boolean =>
    labels.some(({ size }, index) => Math.abs((middles[index] ?? 0) - border) < size / 2 - gap + 1);
  const hairlines = borders.map((x) => {
    return { x, x2: x, y: crosses(x) ? 0 : -bandHeight, y2: height, colour: greys.faint };
  });
  return { words, hairlines };
}
