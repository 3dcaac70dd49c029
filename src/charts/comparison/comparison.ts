/** The chart type `comparison`: values against a goal or a mean. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { rowsSchema, wherePlace } from '../../project/where.ts';
import { findColumn, isMeasure } from '../../tables/find.ts';
import { takeRows } from '../../tables/rows.ts';
import { findRows } from '../../tables/select.ts';
import type { Table } from '../../tables/table.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { pickColumn, pickNames } from '../pick-column.ts';
import type { ComparisonChart } from './comparisons.ts';
import { describeComparison } from './describe-comparison.ts';
import { layoutComparison } from './layout-comparison.ts';
import { readComparison } from './read-comparison.ts';

const keys = {
  categories: text.optional(),
  values: text.optional(),
  /** The rows that the others are compared with, as in a `where:`. */
  goal: rowsSchema,
  sort: z.literal('value').optional(),
};

/** Bars, and what they are compared with as lines across them. */
export const comparison: Kind<typeof keys, ComparisonChart> = {
  keys,
  read: readBlock,
  layOut: layoutComparison,
  describe: describeComparison,
};

function readBlock(
  source: ChartSource,
  { goal, ...block }: z.infer<z.ZodObject<typeof keys>>,
): ReadChart<ComparisonChart> | undefined {
  const { table, placeOf, report } = source;
  const [goalName = ''] = Object.keys(goal);
  const goals = findRows(table, goal, wherePlace(placeOf, 'goal'), report);
  const others = goals && [...Array(table.length).keys()].filter((row) => !goals.includes(row));
  const named = others && pickNames({ ...source, table: withRows(table, others) }, 'categories', block.categories, []);
  const values = pickColumn(source, 'values', block.values, isMeasure);
  const rows = named && findColumn(table, named.name, placeOf(['categories']), report);
  const goalColumn = goals && findColumn(table, goalName, placeOf(['goal']), report);
  if (!rows || !values || !goalColumn) return undefined;
  const chart = readComparison(source, { rows, values, goal: goalColumn }, { goals, others }, block.sort);
  return chart && { chart, shown: table, layout: { rows: rows.name } };
}

function withRows(table: Table, rows: readonly number[]): Table {
  return { ...table, length: rows.length, columns: table.columns.map((column) => takeRows(column, rows)) };
}
