/** The rows of a table as series: one for each combination of the rest of the key, by period. */
import { combineGroups, type Groups, groupValues } from '../group.ts';
import type { Column, Value } from '../table.ts';

/** Series over time. A period is a year, or a month counted from the year 0. */
export interface Timeline {
  /** Of the type `year` or `yearmonth`. */
  readonly column: Column;
  /** Its values by number, the period of each number, and the numbers from the first period to the last. */
  readonly dates: Groups;
  readonly distinct: readonly number[];
  readonly order: readonly number[];
  /** The period of each row. */
  readonly periods: Int32Array;
  /** The first row of the first and of the last period. */
  readonly ends: readonly [first: number, last: number];
  /** The rows of each series of at least two periods, by period. */
  readonly series: readonly Int32Array[];
  /** How many combinations there are, also of a single period. */
  readonly count: number;
  /** The smallest distance between neighbours in a series; 0 where there is no series. */
  readonly step: number;
}

/** Makes the timeline of a table that has rows, from its column of periods and the rest of its key. */
export function makeTimeline(column: Column, rest: readonly Groups[], length: number): Timeline {
  const dates = groupValues(column.values, length);
  const distinct = dates.firsts.map((row) => periodOf(column.values[row] ?? null));
  const periods = new Int32Array(length);
  for (let row = 0; row < length; row++) periods[row] = distinct[dates.numbers[row] ?? 0] ?? 0;
  const order = [...distinct.keys()].sort((a, b) => (distinct[a] ?? 0) - (distinct[b] ?? 0));
  const ends = [dates.firsts[order[0] ?? 0] ?? 0, dates.firsts[order.at(-1) ?? 0] ?? 0] as const;
  const groups = combineGroups(rest, length);
  const series = splitSeries(sortRows(sortRows(undefined, dates, order), groups, [...groups.firsts.keys()]), groups);
  const count = groups.firsts.length;
  return { column, dates, distinct, order, periods, ends, series, count, step: smallestStep(series, periods) };
}

/** A period as the file writes it. */
export function formatPeriod({ column }: Timeline, period: number): string {
  return column.type === 'year'
    ? String(period)
    : `${String(Math.floor(period / 12)).padStart(4, '0')}-${String((period % 12) + 1).padStart(2, '0')}`;
}

/** The years that a timeline covers, from its first to its last. */
export function yearsOf({ column, periods, ends }: Timeline): readonly [first: number, last: number] {
  const [first, last] = ends.map((row) => Math.floor((periods[row] ?? 0) / (column.type === 'year' ? 1 : 12)));
  return [first ?? 0, last ?? 0];
}

function periodOf(value: Value): number {
  const [year, month = 1] = String(value).split('-').map(Number);
  return typeof value === 'number' ? value : (year ?? 0) * 12 + month - 1;
}

/**
 * Sorts rows, without a list all of them as they stand, by the place of their number in an order; equal ones stay as they
 * were. Counting, not comparing.
 */
function sortRows(rows: Int32Array | undefined, { numbers }: Groups, order: readonly number[]): Int32Array {
  const next = new Int32Array(order.length);
  const { length } = numbers;
  for (let row = 0; row < length; row++) {
    const number = numbers[row] ?? 0;
    next[number] = (next[number] ?? 0) + 1;
  }
  let start = 0;
  for (const number of order) {
    const count = next[number] ?? 0;
    next[number] = start;
    start += count;
  }
  const sorted = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const row = rows ? (rows[at] ?? 0) : at;
    const number = numbers[row] ?? 0;
    const to = next[number] ?? 0;
    sorted[to] = row;
    next[number] = to + 1;
  }
  return sorted;
}

/** Splits sorted rows where their number changes; a single row is no series. */
function splitSeries(rows: Int32Array, { numbers }: Groups): Int32Array[] {
  const series: Int32Array[] = [];
  let start = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (at < rows.length && numbers[rows[at] ?? 0] === numbers[rows[start] ?? 0]) continue;
    if (at - start > 1) series.push(rows.subarray(start, at));
    start = at;
  }
  return series;
}

function smallestStep(series: Timeline['series'], periods: Int32Array): number {
  let step = 0;
  for (const rows of series) {
    for (let at = 1; at < rows.length; at++) {
      const distance = (periods[rows[at] ?? 0] ?? 0) - (periods[rows[at - 1] ?? 0] ?? 0);
      if (step === 0 || distance < step) step = distance;
    }
  }
  return step;
}
