/** The doubts that a description can answer: what the program asks about, and the author's reason. */
import { z } from 'zod';
import { text } from '../base/fields.ts';
import { whereSchema } from './where.ts';

/** The rules that can be answered; sums that differ are answered by their own `tolerance`. */
export const guards = [
  'sum-undeclared',
  'period-gap',
  'period-short',
  'period-report',
  'unit-mixed',
  'age-width',
  'age-gap',
  'age-overlap',
  'vintage-old',
  'count-small',
  'value-outlier',
  'series-frozen',
] as const;

/** One of {@link guards}. */
export type Guard = (typeof guards)[number];

/** The form of an answer: for the whole table, or only for the rows that `where` picks. The reason is printed. */
export const answerSchema = z.strictObject({
  rule: z.enum(guards),
  reason: text,
  where: whereSchema.optional(),
});

/** An author's answer to a doubt. */
export type Answer = z.infer<typeof answerSchema>;
