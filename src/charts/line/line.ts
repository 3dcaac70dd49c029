/** The chart type `line`: lines over years or numbers. */
import { text } from '../../base/fields.ts';
import { isMeasure } from '../../tables/find.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import type { LineChart } from '../lines.ts';
import { layoutLines } from '../parts/layout-lines.ts';
import { isText, isYear, pickColumn } from '../pick-column.ts';
import { describeLine } from './describe-line.ts';
import { readLine } from './read-line.ts';

const keys = { x: text.optional(), y: text.optional(), series: text.optional() };

type Block = Readonly<{ [Key in keyof typeof keys]?: string | undefined }>;

/** Lines over years or numbers, one per value of `series`. */
export const line: Kind<typeof keys, LineChart> = {
  keys,
  read: readBlock,
  layOut: (chart, look) => layoutLines(chart, look),
  describe: describeLine,
};

function readBlock(source: ChartSource, block: Block): ReadChart<LineChart> | undefined {
  const { table, placeOf, report } = source;
  const x = pickColumn(source, 'x', block.x, isYear);
  const y = pickColumn(source, 'y', block.y, isMeasure);
  const series = block.series === undefined ? null : pickColumn(source, 'series', block.series, isText);
  if (!x || !y || series === undefined) return undefined;
  const chart = readLine(table, { x, y, series }, (key) => placeOf([key]), report);
  return chart && { chart, shown: table, layout: { rows: x.name, columns: series?.name, values: y.name } };
}
