/** A citation as authors write it, `[@skr-2019, s. 7; @digg]`, taken apart into cites with their places. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { rules } from './messages.ts';

/** Where in a source: pages or a chapter, for example `3–5`. */
export interface Locator {
  readonly label: 'page' | 'chapter';
  readonly value: string;
}

/** One source that a citation names, and where its key stands. */
export interface Cite {
  readonly key: string;
  readonly locator: Locator | undefined;
  readonly place: Place;
}

/** A citation: as it is written, and taken apart. */
export interface Citation {
  readonly value: string;
  readonly cites: readonly Cite[];
}

/** The place of a stretch of a citation; offset and length in UTF-16 code units. */
export type PlaceOf = (offset: number, length: number) => Place;

const citeForm = /^(\s*@)([\p{L}\p{N}_][\p{L}\p{N}_:./+-]*)\s*(?:,\s*(.*?))?\s*$/u;

const labels = { 's.': 'page', 'kap.': 'chapter' } as const;
const numbers = /\d+|[ivxlc]+/.source;
const range = `(?:${numbers})(?:\\s*[-–]\\s*(?:${numbers}))?`;
const locatorForm = new RegExp(`^(s\\.|kap\\.)\\s*(${range}(?:\\s*(?:,|och)\\s*${range})*)$`);

/**
 * Takes a citation apart; `text` is all of it, in one line.
 *
 * Errors: `citation-form`, `citation-locator`, each at its part; all are collected; then undefined.
 */
export function parseCitation(text: string, placeOf: PlaceOf, report: Report): Cite[] | undefined {
  const cites: Cite[] = [];
  let offset = 1;
  const parts = text.slice(1, -1).split(';');
  for (const part of parts) {
    const cite = parseCite(part, (within, length) => placeOf(offset + within, length), report);
    if (cite) cites.push(cite);
    offset += part.length + 1;
  }
  return cites.length === parts.length ? cites : undefined;
}

function parseCite(text: string, placeOf: PlaceOf, report: Report): Cite | undefined {
  const [, before = '', key = '', where] = citeForm.exec(text) ?? [];
  if (key === '') {
    report(problem(rules, 'citation-form', placeOf(0, text.length), text.trim(), {}));
    return undefined;
  }
  const locator = where === undefined ? undefined : parseLocator(where);
  if (where !== undefined && !locator) {
    report(problem(rules, 'citation-locator', placeOf(text.lastIndexOf(where), where.length), where, {}));
    return undefined;
  }
  return { key, locator, place: placeOf(before.length - 1, key.length + 1) };
}

function parseLocator(text: string): Locator | undefined {
  const [, word, value] = locatorForm.exec(text) ?? [];
  return word && value ? { label: labels[word as keyof typeof labels], value } : undefined; // the form has only these
}
