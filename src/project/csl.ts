/**
 * The form of a bibliographic item in CSL-YAML, as Zotero and Pandoc write it.
 *
 * Source: CSL 1.0.2, https://docs.citationstyles.org/en/stable/specification.html, appendices III (types) and IV
 * (variables); dates also in the short forms of Pandoc (`2019-11`, `2018/2019`, `- year: 2019`).
 */
import { z } from 'zod';
import { text, webAddress } from '../base/fields.ts';

/** The most common first, as a message shows the first of them. */
const types = `report webpage book chapter article-journal article-newspaper legislation document thesis dataset
  article article-magazine bill broadcast classic collection entry entry-dictionary entry-encyclopedia event figure
  graphic hearing interview legal_case manuscript map motion_picture musical_score pamphlet paper-conference patent
  performance periodical personal_communication post post-weblog regulation review review-book software song speech
  standard treaty`.split(/\s+/);

const nameVariables = `author chair collection-editor compiler composer container-author contributor curator director
  editor editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator translator`.split(/\s+/);

const dateVariables = ['available-date', 'event-date', 'original-date', 'submitted'];

const textVariables = `abstract annote archive archive_collection archive_location archive-place authority call-number
  chapter-number citation-key citation-label citation-number collection-number collection-title container-title
  container-title-short dimensions division edition event event-place event-title genre ISBN ISSN issue jurisdiction
  keyword language medium note number number-of-pages number-of-volumes original-publisher original-publisher-place
  original-title page page-first part part-title PMCID PMID printing publisher publisher-place references
  reviewed-genre reviewed-title scale section source status supplement title-short version volume volume-title
  volume-title-short`.split(/\s+/);

const nameSchema = z
  .strictObject({
    family: text.optional(),
    given: text.optional(),
    /** The whole name of an organisation. */
    literal: text.optional(),
    suffix: text.optional(),
    'dropping-particle': text.optional(),
    'non-dropping-particle': text.optional(),
  })
  .refine(({ family, literal }) => (family === undefined) !== (literal === undefined), 'csl-name');

const names = z.array(nameSchema, 'csl-names').min(1, 'csl-names');

const wholeNumber = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);

const day = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.source;
const writtenDate = z
  .string()
  .regex(new RegExp(`^${day}(?:/${day})?$`))
  .transform((dates) => dates.split('/').map((date) => date.split('-').map(Number)));

const listedDate = z
  .array(z.strictObject({ year: wholeNumber, month: wholeNumber.optional(), day: wholeNumber.optional() }))
  .transform((dates) => dates.map(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined)));

const dateParts = z
  .union([
    z.int().transform((year) => [[year]]),
    writtenDate,
    listedDate,
    z.strictObject({ 'date-parts': z.array(z.array(wholeNumber)) }).transform((date) => date['date-parts']),
  ])
  .refine((dates) => dates.length > 0 && dates.length < 3 && dates.every(isDate))
  .refine(([first, last]) => !last || first?.length === last.length)
  .transform((dates) => ({ 'date-parts': dates }));

const date = z.union([dateParts, z.strictObject({ literal: text })], 'csl-date');

/** The variables that are only handed on to the style; typed as none, because nothing here reads them. */
const handedOn = {
  ...formOf(nameVariables, names),
  ...formOf(dateVariables, date),
  ...formOf(textVariables, z.union([text, z.number()], 'text')),
} as Record<never, never>; // see above

/** A bibliographic item; `id` is the key that citations use. */
export const cslItemSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_:./+-]*$/, 'source-key'),
  type: z.enum(types),
  title: text,
  issued: date.optional(),
  accessed: date.optional(),
  URL: webAddress.optional(),
  DOI: z
    .string()
    .regex(/^10\.\S+$/, 'doi')
    .optional(),
  /** CSL's own place for what it has no variable for. */
  custom: z.looseObject({ 'further-reading': z.boolean().optional() }).optional(),
  ...handedOn,
});

/** The checked value of {@link cslItemSchema}. */
export type CslItem = z.infer<typeof cslItemSchema>;

/** A date or two, each year, month and day as far as they are known; or words in its place. */
export type CslDate = z.infer<typeof date>;

function formOf(variables: readonly string[], schema: z.ZodType): Record<string, z.ZodType> {
  return Object.fromEntries(variables.map((variable) => [variable, schema.optional()]));
}

/** Whether year, month and day, as far as they are given, are a day of the calendar. */
function isDate(parts: readonly number[]): boolean {
  const [year, month = 1, day = 1] = parts;
  if (year === undefined || parts.length > 3) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
