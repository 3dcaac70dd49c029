/** How rows of a table are put together in groups, as it is written in blocks. */
import { z } from 'zod';
import { text } from '../base/fields.ts';
import { choice } from './where.ts';

/** The ages or values of one group: one, a range, or a list of these. */
type Choice = z.infer<typeof choice>;

/** Name of the group → its ages: `{ Förskola: 1–5, Förskoleklass: 6, Äldreomsorg: 80– }`. */
export type AgeGroups = Readonly<Record<string, Choice>>;

/** Column → name of the group → its values: `{ alder: { 0–19 år: 0-4..15-19, 20 år och äldre: [20-24..95-99, 100-w] } }`. */
export type ValueGroups = Readonly<Record<string, Readonly<Record<string, Choice>>>>;

/** Groups as a block has them. */
export type Groups = AgeGroups | ValueGroups;

type Written = Readonly<Record<string, Choice | Readonly<Record<string, Choice>>>>;

/** The form of `groups:`, either of ages or of the values of named columns. */
export const groupsSchema = z
  .record(text, z.union([choice, z.record(text, choice)], 'group'))
  .refine((groups) => Object.keys(groups).length > 0 && (isAgeGroups(groups) || isValueGroups(groups)), 'groups')
  .transform((groups) => groups as Groups); // refined so

/** Whether the groups are of ages, whose column need not be named. */
export function isAgeGroups(groups: Written): groups is AgeGroups {
  return Object.values(groups).every((one) => typeof one !== 'object' || Array.isArray(one));
}

function isValueGroups(groups: Written): groups is ValueGroups {
  return Object.values(groups).every((one) => typeof one === 'object' && !Array.isArray(one));
}
