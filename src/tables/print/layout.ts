/** How a table is laid out: what its author asks for, as it is written in a `table` block. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { words } from '../../base/locale.ts';

/** A column that is shown. */
export interface ColumnChoice {
  readonly name: string;
  /** The head in the printed table; without it the column's title. */
  readonly title?: string | undefined;
  /** Digits after the comma; without it those of the data. */
  readonly decimals?: number | undefined;
  /** Instead of the values their shares of the sum of their printed column or row, in percent. */
  readonly share?: 'column' | 'row' | undefined;
  /** A column of numbers that sums leave out. */
  readonly total?: 'none' | undefined;
}

/** Columns beside each other under a common head. */
export interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly ColumnChoice[];
}

/** The heads of the row and the column of sums that are asked for. */
export interface Totals {
  readonly row?: string | undefined;
  readonly column?: string | undefined;
}

/** In which order rows stand: by a printed column, by its name or, in a cross table, its head. */
export interface Sorting {
  readonly by: string;
  readonly order: 'rising' | 'falling';
}

/**
 * The layout of a table.
 *
 * With the name of a column as `columns` it is a cross table: a row per value of `rows`, a column per value of `columns`,
 * `values` in the cells; without them `rows` is the only other key column, `values` the only column of numbers. With a
 * list as `columns` the table is printed row by row with these columns. Without `columns` it has all its columns, or
 * `rows` as the only head and `values` as the only numbers.
 */
export interface Layout {
  readonly rows?: ColumnChoice | undefined;
  readonly columns?: string | readonly (ColumnChoice | ColumnGroup)[] | undefined;
  readonly values?: readonly ColumnChoice[] | undefined;
  readonly total?: Totals | undefined;
  readonly sort?: Sorting | undefined;
}

/** The layout that names nothing but columns, as charts ask for the tables of their numbers. */
export function layoutOf(names: { [K in 'rows' | 'columns' | 'values']?: string | undefined }): Layout {
  const { rows, columns, values } = names;
  return { rows: rows ? { name: rows } : undefined, columns, values: values ? [{ name: values }] : undefined };
}

const named = text.transform((name): ColumnChoice => ({ name }));
const head = z.union([named, z.strictObject({ name: text, title: text.optional() })], 'head');

function choiceWith(shares: readonly ('column' | 'row')[]) {
  return z.strictObject({
    name: text,
    title: text.optional(),
    decimals: z.int().min(0).max(6).optional(),
    share: z.enum(shares).optional(),
    total: z.literal('none').optional(),
  });
}

const column = choiceWith(['column']);
const group = z.strictObject({ title: text, columns: z.array(z.union([named, column])).min(1, 'columns') });

/** Whether each column is there once; its values and their shares are two. */
function areUnique(items: readonly (ColumnChoice | ColumnGroup)[]): boolean {
  const choices = items.flatMap((item) => ('columns' in item ? item.columns : item));
  return new Set(choices.map(({ name, share }) => `${name} ${share}`)).size === choices.length;
}

function oneOrMany(choice: z.ZodType<ColumnChoice>) {
  const list = z.union([choice.transform((one) => [one]), z.array(choice).min(1, 'values')], 'values');
  return list.refine(areUnique, 'unique').optional();
}

const sort = z
  .strictObject({
    by: z.union([text, z.number()], 'text').transform(String),
    order: z.enum(['rising', 'falling']).default('rising'),
  })
  .optional();

const rowTotal = z
  .union([z.literal('row').transform(() => ({ row: words.total })), z.strictObject({ row: text })], 'total-row')
  .optional();

const crossTotals: Readonly<Record<'row' | 'column' | 'both', Totals>> = {
  row: { row: words.total },
  column: { column: words.total },
  both: { row: words.total, column: words.total },
};
const ownTotals = z
  .strictObject({ row: text.optional(), column: text.optional() })
  .refine(({ row, column }) => row !== undefined || column !== undefined, 'total');
const crossTotal = z
  .union([z.enum(['row', 'column', 'both']).transform((which) => crossTotals[which]), ownTotals], 'total')
  .optional();

/** The keys of each form that a layout can have. */
const forms = {
  plain: {
    rows: head.optional(),
    columns: text.optional(),
    values: oneOrMany(z.union([named, column])),
    total: rowTotal,
    sort,
  },
  list: {
    columns: z
      .array(z.union([named, column, group], 'column'))
      .min(1, 'columns')
      .refine(areUnique, 'unique'),
    total: rowTotal,
    sort,
  },
  cross: {
    rows: head.optional(),
    columns: text,
    values: oneOrMany(z.union([named, choiceWith(['column', 'row'])])),
    total: crossTotal,
    sort,
  },
};

/** The keys that a layout can have beside the `columns` that are written. */
export function layoutKeys(columns: unknown): (typeof forms)[keyof typeof forms] {
  if (columns === undefined) return forms.plain;
  return Array.isArray(columns) ? forms.list : forms.cross;
}
