/** Groups of ages that share some of them. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { AgeGroup } from './read-groups.ts';
import { formatSpans, overlap, without } from './spans.ts';

/**
 * Whether groups share ages only where one of them is named as overlapping.
 *
 * Errors: `group-overlap` at the later of two groups. `placeOf` leads from the block.
 */
export function checkOverlaps(
  groups: readonly AgeGroup[],
  allowed: readonly string[],
  placeOf: Located['placeOf'],
  report: Report,
): boolean {
  const faulty = pairsOf(groups).filter((pair) => pair.every(({ name }) => !allowed.includes(name)));
  for (const [before, group] of faulty) {
    const shared = without(group.spans, without(group.spans, before.spans));
    const params = { groups: [before.name, group.name] as const, mayOverlap: true };
    report(problem(rules, 'group-overlap', placeOf(['groups', group.name]), formatSpans(shared), params));
  }
  return faulty.length === 0;
}

/**
 * Whether each name of overlapping groups is that of one.
 *
 * Errors: `group-apart` at the name. `placeOf` leads from the block.
 */
export function checkOverlapping(
  groups: readonly AgeGroup[],
  allowed: readonly string[],
  placeOf: Located['placeOf'],
  report: Report,
): boolean {
  const known = [...new Set(pairsOf(groups).flatMap((pair) => pair.map(({ name }) => name)))];
  const apart = allowed.filter((name) => !known.includes(name));
  for (const name of apart) {
    const place = placeOf(['overlapping', allowed.indexOf(name)]);
    report(problem(rules, 'group-apart', place, name, { known }));
  }
  return apart.length === 0;
}

/** The groups that share ages, two by two, the earlier first. */
function pairsOf(groups: readonly AgeGroup[]): (readonly [AgeGroup, AgeGroup])[] {
  return groups.flatMap((group, at) =>
    groups.slice(0, at).flatMap((before) => (sharesAges(before, group) ? [[before, group] as const] : [])),
  );
}

function sharesAges(one: AgeGroup, other: AgeGroup): boolean {
  return one.spans.some((span) => other.spans.some((own) => overlap(span, own)));
}
