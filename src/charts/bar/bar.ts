/** The chart type `bar`: horizontal bars, one row per name, alone or several beside each other. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { choice } from '../../project/where.ts';
import { isMeasure } from '../../tables/find.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { isText, pickColumn, pickNames } from '../pick-column.ts';
import type { BarChart } from './bars.ts';
import { describeBars } from './describe-bars.ts';
import { layoutBars } from './layout-bars.ts';
import { readBars } from './read-bars.ts';

const keys = {
  categories: text.optional(),
  values: text.optional(),
  series: text.optional(),
  highlight: choice.optional(),
  sort: z.literal('value').optional(),
};

/** Horizontal bars with their values at the ends. */
export const bar: Kind<typeof keys, BarChart> = {
  keys,
  read: readBlock,
  layOut: layoutBars,
  describe: describeBars,
};

function readBlock(source: ChartSource, block: z.infer<z.ZodObject<typeof keys>>): ReadChart<BarChart> | undefined {
  const series = block.series === undefined ? null : pickColumn(source, 'series', block.series, isText);
  const rows = pickNames(source, 'categories', block.categories, [block.series]);
  const values = pickColumn(source, 'values', block.values, isMeasure);
  if (!rows || series === undefined || !values) return undefined;
  const chart = readBars(source, { rows, series, values }, block);
  const layout = { rows: rows.name, columns: series?.name, values: values.name };
  return chart && { chart, shown: source.table, layout };
}
