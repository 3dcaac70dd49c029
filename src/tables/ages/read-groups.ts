/** The groups of ages that an author writes, made of the age classes of the data. */
import type { Located } from '../../base/located.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { AgeGroups } from '../../project/groups.ts';
import { parseAge } from '../age.ts';
import { formatValue } from '../format.ts';
import { rules } from '../messages.ts';
import type { AgeColumn } from './age-column.ts';
import { type AgeClass, coverAges } from './cover.ts';
import { formatSpans, overlap, type Span, stretchOf } from './spans.ts';

/** A group of ages. */
export interface AgeGroup {
  readonly name: string;
  /** The ages as they are asked for. */
  readonly spans: readonly Span[];
  /** The classes that make them up, each once. */
  readonly classes: readonly AgeClass[];
}

/** Some of the ages of a group, and their classes. */
interface Part {
  readonly span: Span;
  readonly classes: readonly AgeClass[];
}

/**
 * Reads groups of ages.
 *
 * Errors: those of `readPart`, and `group-overlap` where a group has the same ages twice, each at the ages; all are
 * collected, and the group is left out. `placeOf` leads from the groups.
 */
export function readAgeGroups(
  groups: AgeGroups,
  column: AgeColumn,
  placeOf: Located['placeOf'],
  report: Report,
): AgeGroup[] {
  const read = Object.entries(groups).map(([name, choice]): AgeGroup | undefined => {
    const parts: Part[] = [];
    const asked = [choice].flat().map(String);
    for (const [at, text] of asked.entries()) {
      const place = placeOf([name, at]);
      const part = readPart(text, column, place, report);
      if (part && parts.some(({ span }) => overlap(span, part.span))) {
        report(problem(rules, 'group-overlap', place, text, { groups: [name, name] }));
      } else if (part) parts.push(part);
    }
    if (parts.length < asked.length) return undefined;
    return { name, spans: parts.map(({ span }) => span), classes: parts.flatMap(({ classes }) => classes) };
  });
  return read.filter((group) => group !== undefined);
}

/** Reads ages. Errors: `group-age`, `group-border`, `group-missing`, `group-twice` at the place; then undefined. */
function readPart(text: string, { column, classes }: AgeColumn, place: Place, report: Report): Part | undefined {
  const span = parseAge(text);
  if (!span) {
    report(problem(rules, 'group-age', place, text, {}));
    return undefined;
  }
  const cover = coverAges(span, classes);
  const { missing, parted, shared } = cover;
  const named = (list: readonly AgeClass[]): string[] => list.map(({ value }) => formatValue(column, value));
  const about = { column: column.title };
  if (parted.length > 0) {
    const whole = [cover.classes, [...cover.classes, ...parted]].flatMap((list) => stretchOf(list) ?? []);
    const ends = whole.map((one) => formatSpans([one]));
    report(problem(rules, 'group-border', place, text, { ...about, parted: named(parted), whole: ends }));
  }
  if (missing.length > 0) {
    const ages = { missing: formatSpans(missing), known: formatSpans(classes) };
    report(problem(rules, 'group-missing', place, text, { ...about, ...ages }));
  }
  if (shared.length > 0) {
    report(problem(rules, 'group-twice', place, text, { ...about, shared: named(shared) }));
  }
  return parted.length + missing.length + shared.length > 0 ? undefined : { span, classes: cover.classes };
}
