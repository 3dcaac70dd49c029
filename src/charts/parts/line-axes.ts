/** The axes of lines: of all their values and all their x, and what must be said of them. */
import { words } from '../../base/locale.ts';
import { greys, seriesColours } from '../colours.ts';
import type { Lines, Series } from '../lines.ts';
import { lineHeight, type Measure } from '../style.ts';
import type { Hairline } from './picture.ts';
import { knownPoints } from './segments.ts';
import { type Axis, plainAxis, type Scale, yearAxis } from './ticks.ts';

/** A colour for each line: the first ones their own, all others grey. */
export function lineColours(count: number, accent: string): string[] {
  const palette = seriesColours(accent);
  return Array.from({ length: count }, (_, at) => palette[at] ?? greys.faint);
}

/** All values of lines. */
export function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap(({ points }) => knownPoints(points).map(({ y }) => y));
}

/** The horizontal axis of lines, with as many marks as have room on that length and no more than `limit`. */
export function axisAlong(
  { series, xType }: Pick<Lines, 'series' | 'xType'>,
  length: number,
  measure: Measure,
  limit = Number.POSITIVE_INFINITY,
): Axis {
  const all = series.flatMap(({ points }) => points.map(({ x }) => x));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const most = (label: string): number => Math.min(limit, Math.floor(length / (measure(label, 400) + lineHeight)) + 1);
  return xType === 'year' ? yearAxis(first, last, most(String(last))) : plainAxis(first, last, most);
}

/** What is said of a vertical axis that leaves out zero; empty for all others. */
export function axisNote({ domain, ticks }: Axis): string {
  if (domain[0] > 0) return words.axisFrom(ticks[0]?.label ?? '');
  return domain[1] < 0 ? words.axisTo(ticks.at(-1)?.label ?? '') : '';
}

/** Zero, drawn darker than the grid, where values lie on both sides of it. */
export function zeroLine({ domain }: Axis, [x, x2]: readonly [number, number], atY: Scale): Hairline[] {
  return domain[0] < 0 && domain[1] > 0 ? [{ x, x2, y: atY(0), y2: atY(0), colour: greys.faint }] : [];
}
