/** Which rows of a table an author means, as it is written in key figures, blocks and descriptions. */
import { z } from 'zod';

const single = z.union([z.string(), z.number()]);

/** A value, a range `first..last`, or a list of these. */
export const choice = z.union([single, z.array(single).min(1, 'choice')], 'choice');

/**
 * The form of `where:`: column → choice.
 *
 * Example: `{ alder: [0-4..15-19, 65-69..100-w], ar: 2028 }`.
 */
export const whereSchema = z.record(z.string(), choice);

/** A checked `where:`. */
export type Where = Readonly<Record<string, z.infer<typeof choice>>>;
