/** What readers must know of groups of ages: which ages they are, which are left out, which are counted twice. */
import { words } from '../../base/locale.ts';
import { formatValue } from '../format.ts';
import { withDash } from '../merge.ts';
import type { Note } from '../table.ts';
import type { AgeColumn } from './age-column.ts';
import type { AgeGroup } from './read-groups.ts';
import { formatSpans, type Span, without } from './spans.ts';

/** The notes of groups; those that name their ages themselves are not told of again. */
export function notesOnGroups(
  groups: readonly AgeGroup[],
  { column, classes, others }: AgeColumn,
  overlapping: readonly string[],
): Note[] {
  const untold = groups.filter((group) => !namesItsAges(group));
  const left = without(
    classes,
    groups.flatMap(({ spans }) => spans),
  );
  const out = [...left.map(wordSpan), ...others.map((value) => formatValue(column, value))];
  return [
    ...(untold.length > 0 ? [words.ages.groups(untold.map(wordGroup).join(', '))] : []),
    ...(out.length > 0 ? [words.ages.leftOut(out.join(', '))] : []),
    ...(overlapping.length > 0 ? [words.ages.overlapping(overlapping.map(withDash))] : []),
  ].map((text) => ({ text }));
}

function namesItsAges({ name, spans }: AgeGroup): boolean {
  const numbers = new Set(name.match(/\d+/g)?.map(Number));
  return spans.every(({ from, to }) => numbers.has(from) && (to === Number.POSITIVE_INFINITY || numbers.has(to)));
}

function wordGroup({ name, spans }: AgeGroup): string {
  const [last, ...before] = without(spans, []).toReversed();
  const first = before.toReversed();
  return `${withDash(name)} ${first.length > 0 ? `${formatSpans(first)} och ` : ''}${last ? wordSpan(last) : ''}`;
}

function wordSpan({ from, to }: Span): string {
  return to === Number.POSITIVE_INFINITY ? words.ages.open(from) : words.ages.closed(formatSpans([{ from, to }]));
}
