/**
 * A table's file as `data/datapackage.json` describes it.
 *
 * A Data Resource v2 with properties of our own: `unpivot`, `vintage`, `unitRow`, `sums`, `footnotes`, `belongsWith` and
 * `accepted`. Source: https://datapackage.org/standard/data-resource/.
 */
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import { fieldSchema, missingValues, unpivotSchema } from './field.ts';
import { answerSchema } from './guards.ts';
import { vintageRules } from './row-rule.ts';
import { choice } from './where.ts';

/**
 * A row or a column of the file that holds sums: it is checked against its parts and, as a row, kept out of the table.
 *
 * `row` is what stands in the column `in` (without it the first of the key), `of` the values added up (without it all
 * others). `column` is a field, `of` the fields added up (without it all other columns of numbers). `tolerance` is how far
 * a sum can be from its parts, in their unit; its reason is printed.
 */
const sumSchema = z
  .strictObject({
    row: text.optional(),
    in: text.optional(),
    column: text.optional(),
    of: choice.optional(),
    tolerance: z.number().positive().optional(),
    reason: text.optional(),
  })
  .refine(({ row, column }) => (row === undefined) !== (column === undefined), 'sum')
  .refine(({ tolerance, reason }) => tolerance === undefined || reason !== undefined, {
    path: ['reason'],
    message: 'reason',
  });

const dialectSchema = z.strictObject({
  delimiter: z.enum([',', ';', '\t']).default(','),
  /** The row of the headings, from 1; titles above it are passed over. */
  headerRows: z.tuple([z.int().positive()], 'header-rows').default([1]),
  // The rest of the standard's defaults can be written out.
  header: z.literal(true).optional(),
  quoteChar: z.literal('"').optional(),
  doubleQuote: z.literal(true).optional(),
  skipInitialSpace: z.literal(false).optional(),
  lineTerminator: z.enum(['\r\n', '\n', '\r']).optional(),
});

const encoding = z.preprocess(
  (name) => (typeof name === 'string' ? name.toLowerCase() : name),
  z.enum(['utf-8', 'utf-16', 'windows-1252']).default('utf-8'),
);

/** Whom a source line names. */
export const sourcesSchema = z
  .array(z.strictObject({ title: text, path: text.optional(), email: text.optional(), version: text.optional() }))
  .min(1, 'text');

/** Under which terms data are published. */
export const licensesSchema = z.array(
  z.strictObject({ name: text.optional(), path: text.optional(), title: text.optional() }),
);

/** The form of a resource. */
export const resourceSchema = z.strictObject({
  name: identifier,
  type: z.literal('table'),
  /** A CSV file, or a query: a file whose name ends with `.sql`. */
  path: z.string().regex(/^(?!.*\.\.)[^/\\:]+(?:\/[^/\\:]+)*$/, 'path'),
  title: text,
  description: text.optional(),
  homepage: text.optional(),
  format: text.optional(),
  mediatype: text.optional(),
  encoding,
  dialect: dialectSchema.prefault({}),
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1, 'text'),
    fieldsMatch: z.literal('exact').default('exact'),
    primaryKey: z.union([text.transform((name) => [name]), z.array(text).min(1)], 'text').default([]),
    missingValues: missingValues.default(['']),
  }),
  sources: sourcesSchema.optional(),
  licenses: licensesSchema.optional(),
  /** The table's edition, for example `2019`. */
  vintage: vintageRules.optional(),
  unpivot: unpivotSchema.optional(),
  /** True where the row below the headings tells the unit of each column. */
  unitRow: z.boolean().default(false),
  sums: z.array(sumSchema).default([]),
  /** How the lines below the table begin that are no rows of it; they are printed as notes. */
  footnotes: z.array(text).default([]),
  /** Tables that cover the same period. */
  belongsWith: z.array(identifier).default([]),
  accepted: z.array(answerSchema).default([]),
});

/** A file and what it holds; `path` counts from the folder `data`. */
export type Resource = z.infer<typeof resourceSchema>;

/** A row or column of sums. */
export type DeclaredSum = z.infer<typeof sumSchema>;

/** Whether a resource is a query rather than a file of data. */
export function isQuery({ path }: { readonly path: string }): boolean {
  return path.endsWith('.sql');
}
