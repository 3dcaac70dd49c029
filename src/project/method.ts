/** How the report was made: the key `method` of `report.yaml`. */
import { z } from 'zod';
import { text } from '../base/fields.ts';

const functions = z.union([text.transform((name) => [name]), z.array(text).min(1, 'functions')], 'functions');
const day = z.union([z.iso.date(), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)], 'day');

/** Commission, contributors by förvaltning (functions, not names), and calendar. */
export const methodSchema = z.strictObject({
  commission: text,
  contributors: z.record(text, functions).refine((list) => Object.keys(list).length > 0, 'contributors'),
  calendar: z.array(z.strictObject({ date: day, what: text })).min(1, 'calendar'),
});

/** The checked value; dates are `YYYY-MM-DD` or `YYYY-MM`. */
export type Method = z.infer<typeof methodSchema>;
