/** A line cut into stretches of one status, without holes where the status changes. */
import { type Status, weakestStatus } from '../../base/status.ts';
import type { Point, Series } from '../lines.ts';

/** A point that has a value. */
export type Known = Point & { readonly y: number };

/** A stretch of a line that is drawn in one way. */
export interface Segment {
  readonly status: Status;
  readonly points: readonly Known[];
}

/** Where values of one status stand along the axis: the first and last x. */
export interface Zone {
  readonly status: Status;
  readonly first: number;
  readonly last: number;
}

/** The points of a line that have values. */
export function knownPoints(points: readonly Point[]): Known[] {
  return points.filter(isKnown);
}

/**
 * The stretches of a line, in order. A stretch begins where the one before ends, so that the line has no hole where the
 * status changes; missing values part the line.
 */
export function segmentsOf(points: readonly Point[]): Segment[] {
  const segments: { status: Status; points: Known[] }[] = [];
  let before: Known | undefined;
  for (const point of points) {
    if (!isKnown(point)) {
      before = undefined;
      continue;
    }
    const last = segments.at(-1);
    if (before && last && last.status === point.status && last.points.at(-1) === before) last.points.push(point);
    else if (before) segments.push({ status: point.status, points: [before, point] });
    before = point;
  }
  return segments;
}

/** The points to be marked: both ends, and what no stretch of its own shows, a status or value that stands alone. */
export function markedPoints(points: readonly Point[]): Known[] {
  const known = knownPoints(points);
  return known.filter((point, at) => {
    const index = points.indexOf(point);
    const alike = [points[index - 1], points[index + 1]].some(
      (next) => next?.y != null && next.status === point.status,
    );
    return at === 0 || at === known.length - 1 || !alike;
  });
}

/** The statuses along the axis, in order; where lines differ, the least sure one. */
export function zonesOf(series: readonly Series[]): Zone[] {
  const at = new Map<number, Status[]>();
  for (const { x, status } of series.flatMap(({ points }) => knownPoints(points))) {
    at.set(x, [...(at.get(x) ?? []), status]);
  }
  const zones: Zone[] = [];
  for (const [x, found] of [...at].sort(([a], [b]) => a - b)) {
    const status = weakestStatus(found);
    const last = zones.at(-1);
    if (last && last.status === status) zones.splice(-1, 1, { ...last, last: x });
    else zones.push({ status, first: x, last: x });
  }
  return zones;
}

function isKnown(point: Point): point is Known {
  return point.y !== null;
}
