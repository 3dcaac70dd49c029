/** Which rows of a table an author means, as it is written in key figures, blocks and descriptions. */
import { z } from 'zod';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';

const single = z.union([z.string(), z.number()]);

/** A value, a range `first..last`, or a list of these. */
export const choice = z.union([single, z.array(single).min(1, 'choice')], 'choice');

/**
 * The form of `where:`: column → choice.
 *
 * Example: `{ alder: [0-4..15-19, 65-69..100-w], ar: 2028 }`.
 */
export const whereSchema = z.record(z.string(), choice);

/** The form of a key that picks some rows: a `where:` with at least one column. */
export const rowsSchema = whereSchema.refine((where) => Object.keys(where).length > 0, 'rows');

/** A checked `where:`. */
export type Where = Readonly<Record<string, z.infer<typeof choice>>>;

/** Where an entry of a `where:` stands: its key (the column), or one item of its value, counted from 0. */
export type WherePlace = (column: string, part: 'key' | number) => Place;

/** The places of the `where:` that stands at this key; a value that is no list is its own only item. */
export function wherePlace(placeOf: Located['placeOf'], key: string): WherePlace {
  return (column, part) => (part === 'key' ? placeOf([key, column], 'key') : placeOf([key, column, part]));
}
