/** The sources that the report can cite: `content/references.yaml` as it is trusted after the border. */
import { z } from 'zod';
import { formatPlace, type Place, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { parseYaml, yamlFile } from '../base/yaml.ts';
import { type CslDate, type CslItem, cslItemSchema } from './csl.ts';
import { rules } from './source-messages.ts';

/** An item and where its parts stand. */
export interface BibliographyEntry {
  readonly item: CslItem;
  readonly placeOf: (key: keyof CslItem) => Place;
}

/** The items in the order of the file. */
export type Bibliography = readonly BibliographyEntry[];

const listSchema = z.array(cslItemSchema);

/**
 * Parses `references.yaml`: a list of items, or `references:` with such a list.
 *
 * Errors: those of `parseYaml` and `checkSchema`, then undefined; `source-duplicate` at the second of two equal ids,
 * `source-early` where an item was read before it was published.
 */
export function parseBibliography(source: Source, report: Report): Bibliography | undefined {
  const located = parseYaml(yamlFile(source), report);
  if (!located) return undefined;
  const isList = Array.isArray(located.value);
  const items = isList
    ? checkSchema(listSchema, located, report)
    : checkSchema(z.strictObject({ references: listSchema }), located, report)?.references;
  const above = isList ? [] : ['references'];
  const entries = items?.map((item, index) => {
    return { item, placeOf: (key: keyof CslItem) => located.placeOf([...above, index, key]) };
  });
  if (entries) reportDuplicates(entries, report);
  for (const entry of entries ?? []) reportEarly(entry, report);
  return entries;
}

function reportDuplicates(entries: Bibliography, report: Report): void {
  const places = new Map<string, Place>();
  for (const { item, placeOf } of entries) {
    const first = places.get(item.id);
    if (first) report(problem(rules, 'source-duplicate', placeOf('id'), item.id, { first: formatPlace(first) }));
    else places.set(item.id, placeOf('id'));
  }
}

/** Dates are compared as far as both are known: read in 2019 is not before November 2019. */
function reportEarly({ item, placeOf }: BibliographyEntry, report: Report): void {
  const issued = firstDay(item.issued);
  const accessed = firstDay(item.accessed);
  const at = accessed.findIndex((part, index) => part !== issued[index]);
  const [read, published] = [accessed[at], issued[at]];
  if (read === undefined || published === undefined || read > published) return;
  const params = { accessed: isoDate(accessed), issued: isoDate(issued) };
  report(problem(rules, 'source-early', placeOf('accessed'), params.accessed, params));
}

/** Year, month and day of a date's beginning; nothing where it is not known. */
function firstDay(date: CslDate | undefined): readonly number[] {
  return date && 'date-parts' in date ? (date['date-parts'][0] ?? []) : [];
}

function isoDate(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
