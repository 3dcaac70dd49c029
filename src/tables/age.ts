/** Age groups as tables write them, and which of them an age that is asked for spans. */
import type { Column } from './table.ts';

/** An age group: its ages in whole years, both included. The open one goes on to infinity. */
export interface Age {
  readonly from: number;
  readonly to: number;
  /** As the file writes it. */
  readonly text: string;
}

/** Nobody is older; other things than ages that are grouped alike, such as sizes, have larger numbers. */
const oldest = 130;

/** Parses `5-9`, `5–9`, `100-w`, `100+`, `85-` or a single year, with or without `år`. Undefined where it is none of these. */
export function parseAge(text: string): Age | undefined {
  const form = /^(\d{1,3})(?:\s?[-–]\s?(?<to>\d{1,3})|(?<open>\s?[-–]\s?w?|\+))?(?:\s?år)?$/i.exec(text.trim());
  const from = Number(form?.[1]);
  const to = form?.groups?.open === undefined ? Number(form?.groups?.to ?? from) : Number.POSITIVE_INFINITY;
  return form && from <= to && from <= oldest && (to <= oldest || to === Number.POSITIVE_INFINITY)
    ? { from, to, text }
    : undefined;
}

/**
 * Whether a column holds ages: at least four of five of its distinct values are written as such. Bare numbers alone are
 * ages only where the column's name or title says so.
 */
export function holdsAges({ name, title }: Pick<Column, 'name' | 'title'>, values: readonly string[]): boolean {
  const ages = values.flatMap((value) => parseAge(value) ?? []);
  if (ages.length === 0 || ages.length < 0.8 * values.length) return false;
  return /ålder|alder|\bage/i.test(`${name} ${title}`) || ages.some(({ from, to }) => from < to);
}

/** The age groups that an age spans, as a range `5-9..10-14`, and whether it takes all of each. */
export interface Spanned {
  readonly groups: string;
  readonly whole: boolean;
}

/** What an age of several years spans of the names of a column's values. Undefined where it or they are no age groups. */
export function spanAges(asked: string, names: readonly string[]): Spanned | undefined {
  const age = parseAge(asked);
  if (!age || age.from === age.to) return undefined;
  const groups = names
    .flatMap((name) => parseAge(name) ?? [])
    .filter(({ from, to }) => from <= age.to && to >= age.from);
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return undefined;
  return {
    groups: first === last ? first.text : `${first.text}..${last.text}`,
    whole: groups.every(({ from, to }) => from >= age.from && to <= age.to) && coversEnds(age, groups),
  };
}

function coversEnds({ from, to }: Age, groups: readonly Age[]): boolean {
  return groups.some((group) => group.from === from) && groups.some((group) => group.to === to);
}
