/** The guard `age-width`: age groups of unequal width in one column. */
import { problem } from '../../base/problem.ts';
import { rowsOfGroups } from '../group.ts';
import { rules } from '../messages.ts';
import { type AgeColumn, type AgeGroup, ageColumns } from './ages.ts';
import type { Checked, Doubt, FindDoubts } from './doubt.ts';

/** Doubts the groups of a column that are not as wide as most of it; the open one has no width. */
export const findUnequalAges: FindDoubts = (checked) => ageColumns(checked).flatMap((ages) => doubtsOf(checked, ages));

function doubtsOf({ table }: Checked, { named, groups }: AgeColumn): Doubt[] {
  const { column, firsts } = named;
  const closed = groups.filter(({ to }) => Number.isFinite(to));
  const byWidth = [...Map.groupBy(closed, widthOf)].sort(([, a], [, b]) => b.length - a.length);
  const usual = byWidth[0]?.[0] ?? 0;
  const odd = closed.filter((group) => widthOf(group) !== usual);
  const [first] = odd;
  if (!first) return [];
  const texts = odd.map(({ text }) => text);
  const place = table.placeOf(firsts[first.number] ?? 0, column.name);
  const params = { usual, where: { [column.name]: texts } };
  const rows = rowsOfGroups(named);
  return [
    {
      problem: problem(rules, 'age-width', place, texts.join(', '), params),
      rows: odd.flatMap(({ number }) => rows[number] ?? []),
    },
  ];
}

function widthOf({ from, to }: AgeGroup): number {
  return to - from + 1;
}
