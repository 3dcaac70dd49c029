/** Bars made of parts before they are drawn. */
import { roundTo } from '../../base/number.ts';
import { type Status, weakestStatus } from '../../base/status.ts';
import type { Measured } from '../check.ts';
import type { Cell, Grid, GridRow } from '../grid.ts';

/** A chart of the type `stacked`. Its series are the parts of each bar, the first at the foot. */
export interface StackedChart extends Grid, Measured {
  readonly type: 'stacked';
  /** Whether the parts are shares of their bar, in percent. */
  readonly share: boolean;
  /** Whether the bars are years in rising order. */
  readonly overYears: boolean;
}

/** A part of a bar: its place among the parts, and from where to where it reaches. */
export interface Part {
  readonly place: number;
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** The parts of a bar upon each other; a missing one takes no room. */
export function partsOf({ cells }: GridRow): Part[] {
  let edge = 0;
  return cells.map((cell, place) => {
    const from = edge;
    edge += cell.value ?? 0;
    return { place, cell, from, to: edge };
  });
}

/** What the parts of a bar add up to; null where one is missing. */
export function totalOf({ cells }: GridRow, decimals: number): number | null {
  const known = cells.flatMap(({ value }) => value ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  return known.length === cells.length ? roundTo(sum, decimals) : null;
}

/** How certain a bar is: as its least sure part. */
export function statusOf({ cells }: GridRow): Status {
  return weakestStatus(cells.filter(({ value }) => value !== null).map(({ status }) => status));
}
