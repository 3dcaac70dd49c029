/** The smallest parts of a free chart's specification: texts, numbers and names that reach no code and have an end. */
import { z } from 'zod';

/** A column of the table, or one that the chart computes. Other signs would have a meaning in Vega's paths. */
export const field = z.string('field').regex(/^[\p{L}_][\p{L}\p{N}_ -]{0,99}$/u, 'field');

/** A text that is shown as it stands. */
export const shownText = z.string('shown-text').max(200, 'shown-text');

/** A colour. */
export const colour = z.string('colour').regex(/^#[0-9a-f]{6}$/i, 'colour');

/** A length, share or angle. */
export const size = z.number('size').min(-2000, 'size').max(2000, 'size');

/** How many of something there may be. */
export const count = z.int('count').min(1, 'count').max(200, 'count');

/** A value of a table. */
export const value = z.union([z.number(), shownText, z.boolean(), z.null()], 'chart-value');

/** A list of values, not longer than can be read. */
export const values = z.array(value).max(200, 'chart-values');

/** A pair of numbers. */
export const extent = z.tuple([z.number(), z.number()], 'extent');

/** How numbers and dates are written, in the forms of d3. A width could ask for a text of any length. */
export const format = z
  .string('number-format')
  .regex(/^(?:[-+ (]?,?(?:\.\d{1,2})?~?[defgprs%]?|(?:%-?[a-zA-Z]|[ ./:-]){1,30})$/, 'number-format');

/** What can be done to several values of a column; not the intervals that Vega finds by chance. */
export const operation = z.enum([
  'count',
  'valid',
  'missing',
  'distinct',
  'sum',
  'product',
  'mean',
  'average',
  'median',
  'min',
  'max',
  'q1',
  'q3',
  'stdev',
  'stdevp',
  'stderr',
  'variance',
  'variancep',
]);

/** Parts of dates. */
export const timeUnit = z.enum([
  'year',
  'quarter',
  'month',
  'week',
  'date',
  'day',
  'yearquarter',
  'yearmonth',
  'yearmonthdate',
  'yearweek',
  'monthdate',
]);

/** Classes of numbers. */
export const bin = z.union(
  [
    z.boolean(),
    z.strictObject({
      maxbins: count.optional(),
      step: z.number().positive().optional(),
      extent: extent.optional(),
      nice: z.boolean().optional(),
    }),
  ],
  'bin',
);

/** Which rows: a column and one test of it. */
export const predicate = z
  .strictObject(
    {
      field,
      equal: value.optional(),
      oneOf: values.optional(),
      lt: z.number().optional(),
      lte: z.number().optional(),
      gt: z.number().optional(),
      gte: z.number().optional(),
      range: extent.optional(),
      valid: z.boolean().optional(),
    },
    'predicate',
  )
  .refine((tests) => Object.keys(tests).length === 2, 'predicate');
