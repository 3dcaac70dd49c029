/** Groups of ages that share some of them. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { AgeGroup } from './read-groups.ts';
import { formatSpans, overlap, without } from './spans.ts';

/**
 * Whether groups share ages only where one of them is named as overlapping.
 *
 * Errors: `group-overlap` at the later of two groups; `group-apart` at a name that is none of an overlapping group.
 * `placeOf` leads from the block.
 */
export function checkOverlaps(
  groups: readonly AgeGroup[],
  allowed: readonly string[],
  placeOf: Located['placeOf'],
  report: Report,
): boolean {
  const pairs = groups.flatMap((group, at) =>
    groups.slice(0, at).flatMap((before) => (sharesAges(before, group) ? [[before, group] as const] : [])),
  );
  const faulty = pairs.filter((pair) => pair.every(({ name }) => !allowed.includes(name)));
  for (const [before, group] of faulty) {
    const shared = without(group.spans, without(group.spans, before.spans));
    const params = { groups: [before.name, group.name] as const, mayOverlap: true };
    report(problem(rules, 'group-overlap', placeOf(['groups', group.name]), formatSpans(shared), params));
  }
  const known = [...new Set(pairs.flat().map(({ name }) => name))];
  const apart = allowed.filter((name) => !known.includes(name));
  for (const name of apart) {
    const place = placeOf(['overlapping', allowed.indexOf(name)]);
    report(problem(rules, 'group-apart', place, name, { known }));
  }
  return faulty.length + apart.length === 0;
}

function sharesAges(one: AgeGroup, other: AgeGroup): boolean {
  return one.spans.some((span) => other.spans.some((own) => overlap(span, own)));
}
