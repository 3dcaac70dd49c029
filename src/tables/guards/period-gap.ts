/** The guard `period-gap`: periods that are missing in the middle of a series. */
import { problem } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import { type Checked, type Doubt, type FindDoubts, seriesOf } from './doubt.ts';
import { formatPeriod, type Timeline } from './timeline.ts';

/** A hole in one series: the rows before and after it. */
type Hole = readonly [before: number, after: number];

/**
 * Doubts each distance between neighbours in a series that is longer than the smallest of the table: every fifth year is
 * sound where all are. Where all series lack the same, that is one doubt.
 */
export const findPeriodGaps: FindDoubts = (checked) => {
  const { timeline } = checked;
  if (!timeline) return [];
  const { periods, series } = timeline;
  const alike = Map.groupBy(
    findHoles(timeline),
    ([before, after]) => (periods[before] ?? 0) * 1e6 + (periods[after] ?? 0),
  );
  return [...alike.values()].flatMap((holes) =>
    holes.length === series.length
      ? [doubtOf(checked, timeline, holes)]
      : holes.map((hole) => doubtOf(checked, timeline, [hole])),
  );
};

function findHoles({ periods, series, step }: Timeline): Hole[] {
  const holes: Hole[] = [];
  for (const rows of series) {
    for (let at = 1; at < rows.length; at++) {
      const before = rows[at - 1] ?? 0;
      const after = rows[at] ?? 0;
      if ((periods[after] ?? 0) - (periods[before] ?? 0) > step) holes.push([before, after]);
    }
  }
  return holes;
}

function doubtOf(checked: Checked, timeline: Timeline, holes: readonly Hole[]): Doubt {
  const { table } = checked;
  const { column, periods, series, step } = timeline;
  const [[before, after] = [0, 0]] = holes;
  const [from, to] = [periods[before] ?? 0, periods[after] ?? 0];
  const last = from + step * (Math.ceil((to - from) / step) - 1);
  const missing = [...new Set([from + step, last])].map((period) => formatPeriod(timeline, period)).join('–');
  const where = holes.length === series.length ? {} : seriesOf(checked, after);
  const params = { missing, series: Object.values(where).join(', '), where };
  const found = [from, to].map((period) => formatPeriod(timeline, period)).join(', ');
  const place = table.placeOf(after, column.name);
  return { problem: problem(rules, 'period-gap', place, found, params), rows: holes.flat() };
}
