/** The description of a line chart. */
import { enumerate } from '../../base/locale.ts';
import type { Lines, Series } from '../lines.ts';
import { type Known, knownPoints } from '../parts/segments.ts';
import { accordingTo, quantity } from '../phrase.ts';

/** Changes below this share of the start are no direction. */
const still = 0.005;

/** Describes a line chart: per line where it starts, how it goes under each status, its highest and lowest value. */
export function describeLine(chart: Lines): string {
  const { series } = chart;
  const opening = series.length > 1 ? `Diagram med ${series.length} kurvor.` : 'Diagram med en kurva.';
  return [opening, ...series.flatMap((one) => describeSeries(chart, one))].join(' ');
}

/** Sentences about one line: its way, its highest and lowest value, and what is missing. */
export function describeSeries(chart: Lines, series: Series): string[] {
  const known = knownPoints(series.points);
  const path = describePath(chart, series);
  if (known.length < 2 || known.every(({ y }) => y === known[0]?.y)) return [path];
  const at = (point: Known): string => `${whereOf(chart, point)}${accordingTo(point.status)}`;
  const highest = known.reduce((best, point) => (point.y > best.y ? point : best));
  const lowest = known.reduce((best, point) => (point.y < best.y ? point : best));
  const gaps = series.points.filter(({ y }) => y === null).map((point) => whereOf(chart, point));
  return [
    path,
    `Högst är ${quantity(highest.y, chart)} ${at(highest)}, lägst ${quantity(lowest.y, chart)} ${at(lowest)}.`,
    ...(gaps.length > 0 ? [`Värden saknas för ${enumerate(gaps)}.`] : []),
  ];
}

/** A sentence about the way of one line: where it starts, how it goes under each status, where it ends. */
export function describePath(chart: Lines, { name, points }: Series): string {
  const known = knownPoints(points);
  const [start] = known;
  const curve = name ? `Kurvan för ${name}` : 'Kurvan';
  if (!start) return `${curve} saknar värden.`;
  const at = `${whereOf(chart, start)}${accordingTo(start.status)}`;
  if (known.length === 1) return `${curve} har ett enda värde, ${quantity(start.y, chart)} ${at}.`;
  if (known.every(({ y }) => y === start.y)) return `${curve} ligger hela tiden på ${quantity(start.y, chart)}.`;
  const legs = legsOf(known).map((to, index, ends) => leg(chart, ends[index - 1] ?? start, to, index));
  return `${curve} ${enumerate(legs)}.`;
}

/** The last point of each status in turn: where the parts of the way end. The first point alone is no way. */
function legsOf(known: readonly Known[]): Known[] {
  return known.filter((point, at) => at > 0 && known[at + 1]?.status !== point.status);
}

/** `stiger från … till …`; after the first part of the way `sjunker sedan till …`. */
function leg(chart: Lines, from: Known, to: Known, index: number): string {
  const change = to.y - from.y;
  const isStill = Math.abs(change) <= Math.abs(from.y) * still;
  const verb = isStill ? 'ligger' : change > 0 ? 'stiger' : 'sjunker';
  const goes = `${verb}${index > 0 ? ' sedan' : ''}${isStill ? ' i stort sett still,' : ''}`;
  const end = `${quantity(to.y, chart)} ${whereOf(chart, to)}${accordingTo(to.status)}`;
  if (index > 0) return `${goes} ${isStill ? 'med' : 'till'} ${end}`;
  const source = from.status === to.status ? '' : accordingTo(from.status);
  return `${goes} från ${quantity(from.y, chart)} ${whereOf(chart, from)}${source} till ${end}`;
}

function whereOf({ xType }: Lines, { x }: { readonly x: number }): string {
  return xType === 'year' ? `år ${x}` : `vid ${String(x).replace('.', ',')}`;
}
