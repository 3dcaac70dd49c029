/** The report's own settings: `content/report.yaml` as it is trusted after the border. */
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import type { Path } from '../base/located.ts';
import { nounOf, usualNouns } from '../base/nouns.ts';
import { type Place, placeAt, type Source } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { parseYaml, yamlFile } from '../base/yaml.ts';
import { methodSchema } from './method.ts';

/** The colour of a report that names none: a deep lake blue. */
export const usualAccent = '#0b4f6c';

const date = z.iso.date('date');

/** A noun: its word alone where the definite form is known, else both forms. */
const noun = z.union([text, z.tuple([text, text])], 'noun').transform((written, context) => {
  const found = typeof written === 'string' ? nounOf(written) : nounOf(...written);
  if (!found) context.addIssue({ code: 'custom', message: 'noun' });
  return found ?? z.NEVER;
});

/** What the parts of the report are called, where it is not the usual. */
const nouns = z
  .strictObject({
    chapter: noun.default(usualNouns.chapter),
    section: noun.default(usualNouns.section),
    appendix: noun.default(usualNouns.appendix),
    table: noun.default(usualNouns.table),
    chart: noun.default(usualNouns.chart),
    figure: noun.default(usualNouns.figure),
    medskick: noun.default(usualNouns.medskick),
  })
  .prefault({});

const reportSchema = z.strictObject({
  title: text,
  theme: text.optional(),
  municipality: text,
  publisher: text,
  contact: text.optional(),
  date,
  period: text,
  /** The oldest edition that data can be from, as a year; without it the year of `date` less two. */
  oldestVintage: z.int().optional(),
  version: text,
  /** The stem of the tables' short keys, for example `VBG-OA2022`. */
  key: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'key'),
  language: z.literal('sv'),
  /** What readers must know before they read, printed on the cover and in the colophon. */
  notice: text.optional(),
  /** The reference number (diarienummer). */
  reference: text.optional(),
  decision: z.strictObject({ body: text, date }).optional(),
  brand: z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i, 'colour') }).default({ accent: usualAccent }),
  /** The list of references; `grouped` parts printed from electronic sources. */
  references: z.strictObject({ grouped: z.boolean() }).default({ grouped: false }),
  /** How the report was made, for the block `method`. */
  method: methodSchema.optional(),
  words: nouns,
  /** Whether references to tables, charts and figures tell their pages in print. */
  pageReferences: z.boolean().default(true),
  /** Whether tables, charts and figures are listed after the contents; without it each kind is if there are many. */
  lists: z.boolean().optional(),
  /** Where readers of the HTML can ask where a number comes from: in drafts, also in the final report, or never. */
  trace: z.enum(['draft', 'always', 'never']).default('draft'),
  /** How readers tell of lacks in accessibility, and where they complain of them. */
  accessibility: z.strictObject({ contact: text.optional(), complaint: text.optional() }).default({}),
  /** How many percent of the numbers in the text must be bound in a final report. */
  boundNumbers: z.number().min(0).max(100).optional(),
  /** The manifests of earlier reports, from this report's folder; what they had can still be cited. */
  earlier: z.array(text).default([]),
  /** Why tables and charts of earlier reports are gone, by id. */
  withdrawn: z.record(identifier, text).default({}),
  /** The chapters' files in the order of the report; without it they stand in the order of their names. */
  chapters: z
    .array(z.string().regex(/^[^/\\:]+\.md$/, 'chapter-file'))
    .min(1, 'chapter-file')
    .refine((names) => new Set(names).size === names.length, 'unique')
    .optional(),
});

/** The report's settings; dates are `YYYY-MM-DD`. */
export type ReportSettings = z.infer<typeof reportSchema>;

/** The place of a setting in `report.yaml`, or of what stands below it. */
export function placeOfSetting(source: Source, setting: keyof ReportSettings, ...below: Path): Place {
  return parseYaml(yamlFile(source), () => {})?.placeOf([setting, ...below]) ?? placeAt(source, 1, 1);
}

/**
 * Parses `report.yaml`.
 *
 * Errors: those of `parseYaml` and `checkSchema`; then undefined.
 */
export function parseReport(source: Source, report: Report): ReportSettings | undefined {
  const located = parseYaml(yamlFile(source), report);
  return located && checkSchema(reportSchema, located, report);
}
