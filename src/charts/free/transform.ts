/** What a free chart may reckon before it draws: fixed operations, no expressions. */
import { z } from 'zod';
import { bin, count, extent, field, operation, predicate, size, timeUnit, value, values } from './terms.ts';

const fields = z.array(field).max(50, 'chart-values');
const made = z.strictObject({ op: operation, field: field.optional(), as: field });
const order = z.strictObject({ field, order: z.enum(['ascending', 'descending']).optional() });
const ranking = [
  'row_number',
  'rank',
  'dense_rank',
  'percent_rank',
  'cume_dist',
  'lag',
  'lead',
  'first_value',
  'last_value',
] as const;
const windowed = made.extend({ op: z.enum([...operation.options, ...ranking]), param: count.optional() });

/** The key by which each kind of transform is known. */
const kinds = [
  'filter',
  'aggregate',
  'joinaggregate',
  'window',
  'fold',
  'stack',
  'bin',
  'timeUnit',
  'regression',
  'loess',
  'density',
  'quantile',
  'impute',
] as const;

/** One step. Keys that its kind does not have are left to Vega-Lite, which passes them over. */
export const transformSchema = z
  .strictObject({
    filter: predicate.optional(),
    aggregate: z.array(made).max(50, 'chart-values').optional(),
    joinaggregate: z.array(made).max(50, 'chart-values').optional(),
    window: z.array(windowed).max(50, 'chart-values').optional(),
    fold: fields.optional(),
    stack: field.optional(),
    bin: bin.optional(),
    timeUnit: timeUnit.optional(),
    regression: field.optional(),
    loess: field.optional(),
    density: field.optional(),
    quantile: field.optional(),
    impute: field.optional(),
    as: z.union([field, fields], 'field').optional(),
    bandwidth: size.optional(),
    cumulative: z.boolean().optional(),
    counts: z.boolean().optional(),
    extent: extent.optional(),
    field: field.optional(),
    frame: z.array(z.int().nullable()).length(2, 'extent').optional(),
    groupby: fields.optional(),
    ignorePeers: z.boolean().optional(),
    key: field.optional(),
    keyvals: values.optional(),
    method: z.enum(['linear', 'log', 'exp', 'pow', 'quad', 'poly', 'value', 'mean', 'median', 'max', 'min']).optional(),
    offset: z.enum(['zero', 'center', 'normalize']).optional(),
    on: field.optional(),
    order: z.int('order').min(1, 'order').max(10, 'order').optional(),
    probs: z.array(z.number()).max(200, 'chart-values').optional(),
    sort: z.array(order).max(10, 'chart-values').optional(),
    steps: count.optional(),
    value: value.optional(),
  })
  .refine((step) => kinds.filter((kind) => step[kind] !== undefined).length === 1, 'transform');

/** A checked step. */
export type Transform = z.infer<typeof transformSchema>;

/** What Vega-Lite calls the columns that a step makes, where the step does not say. */
const usualNames: Partial<Record<(typeof kinds)[number], readonly string[]>> = {
  fold: ['key', 'value'],
  density: ['value', 'density'],
  quantile: ['prob', 'value'],
};

/** The columns that a step makes. */
export function madeBy(step: Transform): readonly string[] {
  const named = [step.as ?? []].flat();
  const listed = [...(step.aggregate ?? []), ...(step.joinaggregate ?? []), ...(step.window ?? [])].map(({ as }) => as);
  const usual = kinds.flatMap((kind) => (step[kind] === undefined ? [] : (usualNames[kind] ?? [])));
  return [...named, ...listed, ...usual];
}
