/**
 * The key figures: `data/nyckeltal.yaml` as it is trusted after the border.
 *
 * Each has an id, a `title`, one operation on a column, and `where:` for the rows that it looks at (without it all):
 *
 * ```yaml
 * aldre_2028:                       # sum: adds up; value: takes the one row that fits
 *   title: Invånare 80 år och äldre 2028
 *   sum: folkmangd.antal
 *   where: { alder: 80-84..100-w, ar: 2028 }
 * fler_barn:                        # change: from one sum to another; percent-change: in percent of the first
 *   title: Fler barn 5–14 år, 2021–2023
 *   change: folkmangd.antal
 *   where: { alder: [5-9, 10-14] }
 *   from: { ar: 2021 }
 *   to: { ar: 2023 }
 * andel_aldre:                      # share: how many percent the sum `of` is of the sum of all rows
 *   title: Andel 80 år och äldre 2028
 *   share: folkmangd.antal
 *   where: { ar: 2028 }
 *   of: { alder: 80-84..100-w }
 * forsorjningskvot:                 # ratio: the sum `of` divided by the sum `to`, `times` as many (without it 1)
 *   title: Yngre och äldre per 100 i åldern 20–64, 2028
 *   ratio: folkmangd.antal
 *   where: { ar: 2028 }
 *   of: { alder: [0-4..15-19, 65-69..100-w] }
 *   to: { alder: 20-24..60-64 }
 *   times: 100
 * flest_vuxna:                      # maximum, minimum, mean: of the rows or, `by` columns, of one sum per group
 *   title: Flest invånare 20–64 år
 *   maximum: folkmangd.antal
 *   where: { alder: 20-24..60-64 }
 *   by: ar
 * plats_2027:                       # rank: the place of the row, or group, that `of` picks; 1 is the highest or,
 *   title: 2027 bland åren          # with `order: lowest`, the lowest
 *   rank: folkmangd.antal
 *   by: ar
 *   of: { ar: 2027 }
 * antal_projekt:                    # count: rows, or groups, that have a value; `unit` says what is counted
 *   title: Påbörjade projekt
 *   count: projekt.namn
 *   unit: projekt
 * ```
 *
 * What is not exact has `decimals:`, without which percent-change and share have 1, ratio 2, and mean one more than the
 * column.
 */
import { z } from 'zod';
import { columnNames, identifierForm, text } from '../base/fields.ts';
import type { Located } from '../base/located.ts';
import { nearest } from '../base/nearest.ts';
import type { Source } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { parseYaml, yamlFile } from '../base/yaml.ts';
import { rules } from './messages.ts';
import { whereSchema } from './where.ts';

const cell = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*\.[^.\s]+$/, 'cell')
  .transform((name) => {
    const [table = '', column = ''] = name.split('.');
    return { table, column };
  });
const common = { title: text, where: whereSchema.default({}) };
const steps = { from: whereSchema, to: whereSchema };
const by = columnNames.default([]);
const decimals = z.int().min(0).max(6);

/** What is written for each operation; the key of its name holds the column. */
const forms = {
  value: z.strictObject({ value: cell, ...common }),
  sum: z.strictObject({ sum: cell, ...common }),
  change: z.strictObject({ change: cell, ...common, ...steps }),
  'percent-change': z.strictObject({ 'percent-change': cell, ...common, ...steps, decimals: decimals.default(1) }),
  share: z.strictObject({ share: cell, ...common, of: whereSchema, decimals: decimals.default(1) }),
  ratio: z.strictObject({
    ratio: cell,
    ...common,
    of: whereSchema,
    to: whereSchema,
    times: z.int().positive().default(1),
    decimals: decimals.default(2),
  }),
  mean: z.strictObject({ mean: cell, ...common, by, decimals: decimals.optional() }),
  maximum: z.strictObject({ maximum: cell, ...common, by }),
  minimum: z.strictObject({ minimum: cell, ...common, by }),
  rank: z.strictObject({
    rank: cell,
    ...common,
    by,
    of: whereSchema,
    order: z.enum(['highest', 'lowest']).default('highest'),
  }),
  count: z.strictObject({ count: cell, ...common, by, unit: text.default('') }),
};

type Forms = typeof forms;

/** The name of an operation. */
export type Operation = keyof Forms;

/** What a key figure computes, of which column: the checked form of one of these operations. */
export type Computation<O extends Operation = Operation> = {
  [K in O]: Omit<z.infer<Forms[K]>, K> & { readonly operation: K; readonly column: z.infer<typeof cell> };
}[O];

/** A key figure as it is written, and where its parts stand. */
export interface KeyFigure {
  readonly id: string;
  readonly computation: Computation;
  readonly placeOf: Located['placeOf'];
}

/** The key figures in the order of the file; one that is faulty is null. */
export type KeyFigureList = ReadonlyMap<string, KeyFigure | null>;

const operations = Object.keys(forms) as Operation[]; // the keys of a constant

const listSchema = z.record(z.string(), z.unknown());
const entrySchema = z.record(z.string().regex(identifierForm), z.looseObject({}), 'identifier');

/**
 * Parses `nyckeltal.yaml`.
 *
 * Errors: those of `parseYaml` and `checkSchema`; `figure-operation` where a figure has none or several; undefined where
 * the list itself cannot be read.
 */
export function parseKeyFigures(source: Source, report: Report): KeyFigureList | undefined {
  const located = parseYaml(yamlFile(source), report);
  const list = located && checkSchema(listSchema, located, report);
  return list && new Map(Object.entries(list).map(([id, value]) => [id, parseKeyFigure(id, value, located, report)]));
}

function parseKeyFigure(id: string, value: unknown, { placeOf }: Located, report: Report): KeyFigure | null {
  const entry = checkSchema(entrySchema, { value: { [id]: value }, placeOf }, report)?.[id];
  if (!entry) return null;
  const placeWithin: Located['placeOf'] = (path, part) => placeOf([id, ...path], part);
  const operation = findOperation(entry, placeWithin, report);
  const computation = operation && readForm(operation, { value, placeOf: placeWithin }, report);
  return computation ? { id, computation, placeOf: placeWithin } : null;
}

/** The only operation of a figure. Errors: `figure-operation`, at the key that is one too many or misspelt; then undefined. */
function findOperation(figure: object, placeOf: Located['placeOf'], report: Report): Operation | undefined {
  const found = operations.filter((operation) => Object.hasOwn(figure, operation));
  const [first, second] = found;
  if (first && !second) return first;
  const odd = second ?? Object.keys(figure).find((key) => nearest(key, operations));
  const place = placeOf(odd === undefined ? [] : [odd], 'key');
  const meant = odd && nearest(odd, operations);
  report(problem(rules, 'figure-operation', place, odd ?? '–', { found, known: operations, meant }));
  return undefined;
}

function readForm<O extends Operation>(operation: O, figure: Located, report: Report): Computation<O> | undefined {
  const form: z.ZodType<object> = forms[operation];
  const read = checkSchema(form, figure, report);
  const column: unknown = read && Reflect.get(read, operation);
  return read && ({ ...read, operation, column } as Computation<O>); // the form of O, checked just before
}
