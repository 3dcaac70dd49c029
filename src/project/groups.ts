/** How rows of a table are put together in groups, as it is written in blocks. */
import { z } from 'zod';
import { text } from '../base/fields.ts';
import { choice } from './where.ts';

/**
 * The form of `groups:`: column → name of the group → choice of its values.
 *
 * Example: `{ alder: { 0–19 år: 0-4..15-19, 20 år och äldre: [20-24..95-99, 100-w] } }`.
 */
export const groupsSchema = z.record(z.string(), z.record(text, choice));

/** A checked `groups:`. */
export type Groups = z.infer<typeof groupsSchema>;
