/**
 * The description of the data: `data/datapackage.json` as it is trusted after the border.
 *
 * A Data Package v2 with properties of our own: `unit` or `unitColumn` and `status` or `statusColumn` of a field,
 * `vintage` and `unpivot` of a resource. Source: https://datapackage.org/standard/data-package/.
 */
import { z } from 'zod';
import { identifier, text } from '../base/fields.ts';
import { parseJson } from '../base/json.ts';
import type { Located } from '../base/located.ts';
import type { Source } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import { checkSchema } from '../base/schema.ts';
import { type Status, statuses } from '../base/status.ts';

/** A status, for the rows that a condition holds for; without a condition, for every row. */
export interface StatusRule {
  readonly condition: { readonly column: string; readonly operator: string; readonly operand: string } | undefined;
  readonly status: Status;
}

const statusRule = z
  .string()
  .regex(new RegExp(`^(?:\\S+ (?:<=|<|=|>=|>) \\S.*: )?(?:${statuses.join('|')})$`), 'status-rule')
  .transform(parseStatusRule);

function parseStatusRule(rule: string): StatusRule {
  const [, column = '', operator = '', operand = '', status] = /^(?:(\S+) (\S+) (.+): )?(\S+)$/.exec(rule) ?? [];
  return { condition: column ? { column, operator, operand } : undefined, status: status as Status }; // checked above
}

// What a column measures and how certain it is: the same for a column of the file and one that unpivoting makes.
const meaning = {
  title: text.optional(),
  description: text.optional(),
  unit: text.optional(),
  /** The column that holds the unit of each row. */
  unitColumn: text.optional(),
  /** One status, or rules that are read in order; the first that fits a row holds. Without it all is `utfall`. */
  status: z.preprocess((rules) => (typeof rules === 'string' ? [rules] : rules), z.array(statusRule).min(1)).optional(),
  /** The column that holds the status of each row. */
  statusColumn: text.optional(),
};

const fieldType = z.enum(['string', 'integer', 'number', 'year', 'date']);

const fieldSchema = z
  .strictObject({
    name: text,
    type: fieldType,
    decimalChar: z.enum(['.', ',']).default('.'),
    groupChar: z.enum([' ', '\u00a0', '\u202f', '.', ',', "'", '’']).optional(),
    missingValues: z.array(z.string()).optional(),
    ...meaning,
  })
  .refine(({ decimalChar, groupChar }) => decimalChar !== groupChar, 'separators');

const unpivotSchema = z.strictObject({
  /** The columns that stay; each other column of the file becomes a row of its own for each of their rows. */
  keep: z.array(text).min(1, 'text'),
  /** The column that holds the former columns' names. */
  name: z.strictObject({ name: identifier, title: text.optional(), type: fieldType }),
  /** The column that holds their values; its type is theirs. */
  value: z.strictObject({ name: identifier, ...meaning }),
});

const sources = z.array(z.strictObject({ title: text, path: text.optional() })).min(1, 'text');
const licenses = z.array(z.strictObject({ name: text.optional(), path: text.optional(), title: text.optional() }));

const resourceSchema = z.strictObject({
  name: identifier,
  type: z.literal('table'),
  path: z.string().regex(/^(?!.*\.\.)[^/\\:]+(?:\/[^/\\:]+)*$/, 'path'),
  title: text,
  description: text.optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  dialect: z.strictObject({ delimiter: z.enum([',', ';', '\t']).default(',') }).prefault({}),
  schema: z.strictObject({
    fields: z.array(fieldSchema).min(1, 'text'),
    fieldsMatch: z.literal('exact').default('exact'),
    primaryKey: z.union([text.transform((name) => [name]), z.array(text).min(1)], 'text').default([]),
    missingValues: z.array(z.string()).default(['']),
  }),
  sources,
  licenses: licenses.optional(),
  /** The table's edition, for example `2019`. */
  vintage: text.default(''),
  unpivot: unpivotSchema.optional(),
});

const packageSchema = z.strictObject({
  $schema: text.optional(),
  name: identifier,
  title: text.optional(),
  description: text.optional(),
  version: text.optional(),
  licenses: licenses.optional(),
  resources: z.array(resourceSchema).min(1, 'text'),
});

/** A column as it is described; its place in the list is its place in the file. */
export type Field = z.infer<typeof fieldSchema>;

/** How a wide file is read as a long table. */
export type Unpivot = z.infer<typeof unpivotSchema>;

/** A file and what it holds; `path` counts from the folder `data`. */
export type Resource = z.infer<typeof resourceSchema>;

/** The checked description and where its parts stand. */
export interface DataPackage {
  readonly resources: readonly Resource[];
  readonly placeOf: Located['placeOf'];
}

/**
 * Parses `datapackage.json`.
 *
 * Errors: those of `parseJson` and `checkSchema`; then undefined. Whether the names of columns in it lead anywhere is
 * checked when the tables are loaded.
 */
export function parseDataPackage(source: Source, report: Report): DataPackage | undefined {
  const located = parseJson(source, report);
  const checked = located && checkSchema(packageSchema, located, report);
  return checked && { resources: checked.resources, placeOf: located.placeOf };
}
