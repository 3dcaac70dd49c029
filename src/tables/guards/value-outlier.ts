/** The guard `value-outlier`: a number of another order than its neighbours in time. */
import { formatNumber } from '../../base/number.ts';
import { problem } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { Column } from '../table.ts';
import { type Checked, type Doubt, type FindDoubts, keyOf } from './doubt.ts';
import { formatPeriod, type Timeline } from './timeline.ts';

/** So many times the size of a neighbour: less than the thousand between tkr and mnkr, as the neighbours differ too. */
const limit = 300;

/** A row that is of another order than the row beside it. */
type Odd = readonly [row: number, neighbour: number];

/**
 * Doubts numbers that are at least 300 times as large, or as small, as the number one step before or after in their
 * series, in the same unit; zeros are compared with nothing. Of two such neighbours the odd one differs from both of
 * its own neighbours; else it is the first of a series, where the second agrees with the third; else the later.
 */
export const findOutliers: FindDoubts = (checked) => {
  const { timeline, measures } = checked;
  if (!timeline) return [];
  return measures.flatMap((column) =>
    timeline.series.flatMap((rows) =>
      findOdd(rows, column, timeline).map((odd) => doubtOf(checked, timeline, column, odd)),
    ),
  );
};

function findOdd(rows: Int32Array, column: Column, timeline: Timeline): Odd[] {
  const odd: Odd[] = [];
  let before: number | undefined;
  for (let at = 0; at + 1 < rows.length; at++) {
    const here = ratioAt(rows, at, column, timeline);
    if (here !== undefined && here >= limit) {
      const one = rows[at] ?? 0;
      const next = rows[at + 1] ?? 0;
      const after = ratioAt(rows, at + 1, column, timeline);
      const agrees = after !== undefined && after < limit;
      odd.push(before === undefined && agrees ? [one, next] : [next, one]);
      if (after !== undefined && after >= limit) at++; // the odd one differs from the number after it too
    }
    before = here;
  }
  return odd;
}

/** How many times as large the larger of a number and the next is; undefined for what cannot be compared. */
function ratioAt(
  rows: Int32Array,
  at: number,
  { values, units }: Column,
  { periods, step }: Timeline,
): number | undefined {
  const one = rows[at] ?? 0;
  const next = rows[at + 1];
  if (next === undefined) return undefined;
  const a = values[one];
  const b = values[next];
  if (typeof a !== 'number' || typeof b !== 'number' || a === 0 || b === 0) return undefined;
  if (units[one] !== units[next] || (periods[next] ?? 0) - (periods[one] ?? 0) !== step) return undefined;
  return Math.max(Math.abs(a / b), Math.abs(b / a));
}

function doubtOf(checked: Checked, timeline: Timeline, column: Column, [row, neighbour]: Odd): Doubt {
  const { name, values, texts } = column;
  const [value, other] = [Number(values[row]), Number(values[neighbour])];
  const params = {
    times: formatNumber(Math.max(Math.abs(value / other), Math.abs(other / value)), { decimals: 0 }),
    larger: Math.abs(value) > Math.abs(other),
    neighbour: texts[neighbour] || String(other),
    period: formatPeriod(timeline, timeline.periods[neighbour] ?? 0),
    where: keyOf(checked, row),
  };
  const place = checked.table.placeOf(row, name);
  return { problem: problem(rules, 'value-outlier', place, texts[row] || String(value), params), rows: [row] };
}
