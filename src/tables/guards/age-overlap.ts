/** The guard `age-overlap`: age groups of a column that share ages. */
import { problem } from '../../base/problem.ts';
import { rowsOfGroups } from '../group.ts';
import { rules } from '../messages.ts';
import { type AgeColumn, type AgeGroup, ageColumns } from './ages.ts';
import type { Checked, Doubt, FindDoubts } from './doubt.ts';

/** A group, and those that it shares ages with. */
interface Overlap {
  readonly group: AgeGroup;
  readonly others: readonly AgeGroup[];
}

/** Doubts each group that shares ages with narrower ones of its column, or with as narrow ones of younger ages. */
export const findAgeOverlaps: FindDoubts = (checked) => ageColumns(checked).flatMap((ages) => doubtsOf(checked, ages));

function doubtsOf({ table }: Checked, { named, groups }: AgeColumn): Doubt[] {
  const overlaps = overlapsAmong(groups);
  if (overlaps.length === 0) return [];
  const { column, firsts } = named;
  const rows = rowsOfGroups(named);
  return overlaps.map(({ group: { text, number }, others }) => {
    const place = table.placeOf(firsts[number] ?? 0, column.name);
    const params = { others: others.map((other) => other.text), where: { [column.name]: text } };
    return { problem: problem(rules, 'age-overlap', place, text, params), rows: rows[number] };
  });
}

function overlapsAmong(groups: readonly AgeGroup[]): Overlap[] {
  const kept: AgeGroup[] = [];
  return groups
    .toSorted((a, b) => widthOf(a) - widthOf(b))
    .flatMap((group) => {
      const others = kept.filter(({ from, to }) => from <= group.to && group.from <= to);
      if (others.length > 0) return [{ group, others }];
      kept.push(group);
      return [];
    });
}

/** The open group is wider than any other. */
function widthOf({ from, to }: AgeGroup): number {
  return Math.min(to, 1000) - from;
}
