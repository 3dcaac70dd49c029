/** The chart type `small-multiples`: the same lines several times, on common scales. */
import type { z } from 'zod';
import { text } from '../../base/fields.ts';
import { isMeasure } from '../../tables/find.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { isText, isYear, pickColumn } from '../pick-column.ts';
import { describePanels } from './describe-panels.ts';
import { layoutPanels } from './layout-panels.ts';
import type { SmallMultiplesChart } from './panels.ts';
import { readPanels } from './read-panels.ts';

const keys = { x: text.optional(), y: text.optional(), series: text.optional(), by: text };

/** One small chart of lines per value of `by`. */
export const smallMultiples: Kind<typeof keys, SmallMultiplesChart> = {
  keys,
  read: readBlock,
  layOut: layoutPanels,
  describe: describePanels,
};

function readBlock(
  source: ChartSource,
  block: z.infer<z.ZodObject<typeof keys>>,
): ReadChart<SmallMultiplesChart> | undefined {
  const x = pickColumn(source, 'x', block.x, isYear);
  const y = pickColumn(source, 'y', block.y, isMeasure);
  const series = block.series === undefined ? null : pickColumn(source, 'series', block.series, isText);
  const by = pickColumn(source, 'by', block.by, isText);
  if (!x || !y || !by || series === undefined) return undefined;
  const chart = readPanels(source, { x, y, series }, by);
  const layout = { rows: x.name, columns: series ? undefined : by.name, values: y.name };
  return chart && { chart, shown: source.table, layout };
}
