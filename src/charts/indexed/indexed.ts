/** The chart type `index`: lines that are all 100 in a base year. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { words } from '../../base/locale.ts';
import { isMeasure } from '../../tables/find.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { layoutLines } from '../parts/layout-lines.ts';
import { isText, isYear, pickColumn } from '../pick-column.ts';
import { describeIndex } from './describe-index.ts';
import type { IndexChart } from './index-chart.ts';
import { readIndex } from './read-index.ts';

const keys = { x: text.optional(), y: text.optional(), series: text.optional(), base: z.number().optional() };

/** Lines that show growth since a base year. */
export const indexed: Kind<typeof keys, IndexChart> = {
  keys,
  read: readBlock,
  layOut: (chart, look) => layoutLines(chart, look, { x: chart.base, y: 100, name: words.indexBase(chart.base) }),
  describe: describeIndex,
};

function readBlock(source: ChartSource, block: z.infer<z.ZodObject<typeof keys>>): ReadChart<IndexChart> | undefined {
  const x = pickColumn(source, 'x', block.x, isYear);
  const y = pickColumn(source, 'y', block.y, isMeasure);
  const series = block.series === undefined ? null : pickColumn(source, 'series', block.series, isText);
  return x && y && series !== undefined ? readIndex(source, { x, y, series }, block.base) : undefined;
}
