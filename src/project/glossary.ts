/** The terms that the report explains: `content/glossary.yaml` as it is trusted after the border. */
import { z } from 'zod';
import { plainText, text } from '../base/fields.ts';
import { formatPlace, type Place, type Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { parseYaml, yamlFile } from '../base/yaml.ts';
import { rules } from './source-messages.ts';

/** A term. `forms` are all its forms, the term itself first; `id` is ASCII and its own. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly explanation: string;
  readonly forms: readonly string[];
  readonly place: Place;
}

/** The terms in the order of the file. */
export type Glossary = readonly Term[];

const glossarySchema = z.array(
  z.strictObject({
    term: text,
    explanation: plainText,
    /** Other forms to be recognised: plural, definite, genitive. */
    forms: z.array(text).default([]),
  }),
);

/**
 * Parses `glossary.yaml`.
 *
 * Errors: those of `parseYaml` and `checkSchema`, then undefined; `term-duplicate` at the second of two equal forms.
 */
export function parseGlossary(source: Source, report: Report): Glossary | undefined {
  const located = parseYaml(yamlFile(source), report);
  const entries = located && checkSchema(glossarySchema, located, report);
  if (!entries) return undefined;
  const places = new Map<string, Place>();
  for (const [index, { term, forms }] of entries.entries()) {
    const written = [[term, ['term']] as const, ...forms.map((form, at) => [form, ['forms', at]] as const)];
    for (const [form, path] of written) {
      const place = located.placeOf([index, ...path]);
      const first = places.get(form.toLocaleLowerCase('sv'));
      if (first) report(problem(rules, 'term-duplicate', place, form, { first: formatPlace(first) }));
      else places.set(form.toLocaleLowerCase('sv'), place);
    }
  }
  const ids = idsOf(entries.map(({ term }) => term));
  return entries.map(({ term, explanation, forms }, index) => {
    const place = located.placeOf([index, 'term']);
    return { id: ids[index] ?? '', term, explanation, forms: [term, ...forms], place };
  });
}

/** An id for each term, made from its letters; those that would be equal are counted. */
function idsOf(terms: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return terms.map((term) => {
    const plain = term.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
    const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count > 1 ? `${id}-${count}` : id;
  });
}
