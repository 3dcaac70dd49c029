/** A column as `data/datapackage.json` describes it. Source: Table Schema v2, Field. */
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import { statusRules, vintageRules } from './row-rule.ts';

// What a column measures, how certain it is and from which edition: the same for a column of the file and one that
// unpivoting makes.
const meaning = {
  title: text.optional(),
  description: text.optional(),
  unit: text.optional(),
  /** The column that holds the unit of each row. */
  unitColumn: text.optional(),
  /** Without it all is `utfall`. */
  status: statusRules.optional(),
  /** The column that holds the status of each row. */
  statusColumn: text.optional(),
  /** Without it the edition is the resource's. */
  vintage: vintageRules.optional(),
  /** The column that holds the edition of each row. */
  vintageColumn: text.optional(),
  /** The column that holds the source's own words, where it knows a value only about: `knappt 11 000`. */
  wordingColumn: text.optional(),
};

const fieldType = z.enum(['string', 'integer', 'number', 'year', 'yearmonth', 'date']);

/** Texts that stand for a missing value; what each means can be told to other readers. */
export const missingValues = z.array(
  z
    .union([z.string(), z.strictObject({ value: z.string(), label: text.optional() })], 'missing-value')
    .transform((one) => (typeof one === 'object' ? one.value : one)),
);

const category = z.union([z.string(), z.int()]);
const categories = z
  .array(
    z
      .union([category, z.strictObject({ value: category, label: text.optional() })], 'category')
      .transform((one) => (typeof one === 'object' ? one : { value: one, label: undefined })),
  )
  .min(1);

const bound = z.union([z.number(), z.string()], 'bound');

const constraints = z.strictObject({
  required: z.boolean().default(false),
  unique: z.boolean().default(false),
  minimum: bound.optional(),
  maximum: bound.optional(),
  /** The values that a cell can have, as the file writes them or as numbers. */
  enum: z.array(category).min(1).optional(),
});

/** The form of a field. */
export const fieldSchema = z
  .strictObject({
    name: text,
    type: fieldType,
    decimalChar: z.enum(['.', ',']).default('.'),
    /** Any of the spaces stands for all of them, and either apostrophe for both: they look alike in a spreadsheet. */
    groupChar: z.enum([' ', '\u00a0', '\u202f', '.', ',', "'", '’']).optional(),
    /** False where cells carry the unit: `34 %`, `12,5 mnkr`. */
    bareNumber: z.boolean().default(true),
    missingValues: missingValues.optional(),
    categories: categories.optional(),
    /** The order of `categories` is that of printed rows and of ranges in any case; here it is told to other readers. */
    categoriesOrdered: z.boolean().optional(),
    constraints: constraints.prefault({}),
    /** The form of the standard, which is the only one that is read. */
    format: z.literal('default').optional(),
    example: z.unknown().optional(),
    rdfType: text.optional(),
    ...meaning,
  })
  .refine(({ decimalChar, groupChar }) => decimalChar !== groupChar, 'separators')
  .refine(({ bareNumber, unit }) => bareNumber || unit !== undefined, { path: ['unit'], message: 'cell-unit' });

/** The form of a wide file's reading as a long table. */
export const unpivotSchema = z.strictObject({
  /** The columns that stay; each other column of the file becomes a row of its own for each of their rows. */
  keep: z.array(text).min(1, 'text'),
  /** The column that holds the former columns' names. */
  name: z.strictObject({ name: identifier, title: text.optional(), type: fieldType }),
  /** The column that holds their values; its type is theirs. */
  value: z.strictObject({ name: identifier, ...meaning }),
});

/** A column as it is described; its place in the list is its place in the file. */
export type Field = z.infer<typeof fieldSchema>;

/** How a wide file is read as a long table. */
export type Unpivot = z.infer<typeof unpivotSchema>;

/** What a description says of a column's unit, status and edition. */
export type Meaning = Pick<
  Unpivot['value'],
  'unit' | 'unitColumn' | 'status' | 'statusColumn' | 'vintage' | 'vintageColumn' | 'wordingColumn'
>;
