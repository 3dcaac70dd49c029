/** The chart type `stacked`: bars made of parts, by amount or by share. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { isMeasure } from '../../tables/find.ts';
import { columnOf } from '../../tables/table.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { isText, pickColumn, pickNames } from '../pick-column.ts';
import { computeShares } from './compute-shares.ts';
import { describeStacked } from './describe-stacked.ts';
import { layoutStacked } from './layout-stacked.ts';
import { checkStacked, readStacked } from './read-stacked.ts';
import type { StackedChart } from './stacks.ts';

const keys = {
  categories: text.optional(),
  values: text.optional(),
  series: text,
  share: z.enum(['yes', 'no']).optional(),
};

/** Bars made of parts, one per year or name. */
export const stacked: Kind<typeof keys, StackedChart> = {
  keys,
  read: readBlock,
  layOut: layoutStacked,
  describe: describeStacked,
};

function readBlock(source: ChartSource, block: z.infer<z.ZodObject<typeof keys>>): ReadChart<StackedChart> | undefined {
  const series = pickColumn(source, 'series', block.series, isText);
  const rows = pickNames(source, 'categories', block.categories, [block.series]);
  const values = pickColumn(source, 'values', block.values, isMeasure);
  if (!rows || !series || !values) return undefined;
  const columns = { rows, series, values };
  if (!checkStacked(source, columns)) return undefined;
  const isShare = block.share === 'yes';
  const shown = isShare ? computeShares(source.table, columns) : source.table;
  const drawn = columnOf(shown, values.name) ?? values;
  const chart = readStacked({ ...source, table: shown }, { ...columns, values: drawn }, isShare);
  return { chart, shown, layout: { rows: rows.name, columns: series.name, values: values.name } };
}
