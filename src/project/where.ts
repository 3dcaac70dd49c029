/** Which rows of a table an author means, as it is written in key figures and blocks. */
import { z } from 'zod';

const single = z.union([z.string(), z.number()]);
const choice = z.union([single, z.array(single).min(1, 'choice')], 'choice');

/**
 * The form of `where:`: column → a value, a range `first..last`, or a list of these.
 *
 * Example: `{ alder: [0-4..15-19, 65-69..100-w], ar: 2028 }`.
 */
export const whereSchema = z.record(z.string(), choice);

/** A checked `where:`. */
export type Where = Readonly<Record<string, z.infer<typeof choice>>>;
