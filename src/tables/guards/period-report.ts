/** The guard `period-report`: a table that does not cover the period of the report. */
import { problem } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { FindDoubts } from './doubt.ts';
import { yearsOf } from './timeline.ts';

/**
 * Doubts a table of at least two years that begins after the report's period or ends before it.
 *
 * The period is a year or two (`2022–2024`); one of another form is not compared with anything.
 */
export const findPeriodOutside: FindDoubts = ({ table, timeline }, { settings }) => {
  const asked = parseYears(settings.period);
  if (!timeline || !asked) return [];
  const [first, last] = yearsOf(timeline);
  const late = first > asked.first;
  if (first === last || (!late && last >= asked.last)) return [];
  const place = table.placeOf(timeline.ends[last < asked.last ? 1 : 0], timeline.column.name);
  return [{ problem: problem(rules, 'period-report', place, `${first}–${last}`, { period: settings.period }) }];
};

function parseYears(period: string): { readonly first: number; readonly last: number } | undefined {
  const [, first, last = first] = /^(\d{4})(?:\s*[–-]\s*(\d{4}))?$/.exec(period.trim()) ?? [];
  return first === undefined ? undefined : { first: Number(first), last: Number(last) };
}
