/** The guard `period-short`: a table that begins after, or ends before, one that it belongs with. */
import { problem } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { Checked, FindDoubts } from './doubt.ts';
import { yearsOf } from './timeline.ts';

/**
 * Doubts a table that covers fewer years at either end than one that it belongs with, whichever of them says so.
 *
 * A table without periods is compared with nothing.
 */
export const findShortPeriods: FindDoubts = (checked, { tables }) => {
  const { table, timeline } = checked;
  if (!timeline) return [];
  const [first, last] = yearsOf(timeline);
  return [...tables.values()].flatMap((sibling) => {
    if (!sibling.timeline || !belong(checked, sibling)) return [];
    const [from, to] = yearsOf(sibling.timeline);
    if (first <= from && last >= to) return [];
    const place = table.placeOf(timeline.ends[last < to ? 1 : 0], timeline.column.name);
    const params = { sibling: sibling.table.name, period: `${from}–${to}` };
    return [{ problem: problem(rules, 'period-short', place, `${first}–${last}`, params) }];
  });
};

function belong(one: Checked, other: Checked): boolean {
  const names = (from: Checked, to: Checked): boolean => from.resource.belongsWith.includes(to.table.name);
  return one !== other && (names(one, other) || names(other, one));
}
