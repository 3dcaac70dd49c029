/** The guard `age-gap`: ages that are missing between the groups of a column. */
import { problem } from '../../base/problem.ts';
import { rowsOfGroups } from '../group.ts';
import { rules } from '../messages.ts';
import { type AgeColumn, type AgeGroup, ageColumns } from './ages.ts';
import type { Checked, Doubt, FindDoubts } from './doubt.ts';

/** Doubts each place between two groups of a column where an age belongs to none. */
export const findAgeGaps: FindDoubts = (checked) => ageColumns(checked).flatMap((ages) => doubtsOf(checked, ages));

function doubtsOf({ table }: Checked, { named, groups }: AgeColumn): Doubt[] {
  const gaps = gapsBetween(groups);
  if (gaps.length === 0) return [];
  const { column, firsts } = named;
  const rows = rowsOfGroups(named);
  return gaps.map(([before, after]) => {
    const missing = [...new Set([before.to + 1, after.from - 1])].join('–');
    const texts = [before.text, after.text];
    const place = table.placeOf(firsts[after.number] ?? 0, column.name);
    const params = { missing, where: { [column.name]: texts } };
    return {
      problem: problem(rules, 'age-gap', place, texts.join(', '), params),
      rows: [before, after].flatMap(({ number }) => rows[number] ?? []),
    };
  });
}

/** The groups before and after each gap, from the youngest. */
function gapsBetween(groups: readonly AgeGroup[]): (readonly [before: AgeGroup, after: AgeGroup])[] {
  const gaps: (readonly [AgeGroup, AgeGroup])[] = [];
  let [before] = groups;
  for (const group of groups) {
    if (before && group.from > before.to + 1) gaps.push([before, group]);
    if (before && group.to > before.to) before = group;
  }
  return gaps;
}
