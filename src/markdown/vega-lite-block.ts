/** The block `vega-lite`: a chart that its author specified, for what the house types do not show. */
import { z } from 'zod';
import { boundText, text } from '../base/fields.ts';
import { measureOf } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import { checkSchema } from '../base/schema.ts';
import { readFree } from '../charts/free/read.ts';
import { expandMarks, specKeys } from '../charts/free/spec.ts';
import { printTable } from '../tables/print/print.ts';
import { defineBlock, known } from './block.ts';
import { blockKeys } from './block-schema.ts';
import { checkChartAlt } from './chart-alt.ts';
import type { ChapterContext } from './context.ts';
import type { FreeChartNode } from './nodes.ts';
import { pickTable } from './pick.ts';
import { renderChartFigure } from './render-chart.ts';

const vegaLiteSchema = z.strictObject({
  ...blockKeys,
  alt: boundText,
  data: z.strictObject({ name: text }, 'chart-data'),
  ...specKeys,
});

/** The block `vega-lite`. */
export const vegaLiteBlock = defineBlock<FreeChartNode>({
  type: 'freeChart',
  swedish: 'vegalite',
  series: 'chart',
  read: readVegaLiteBlock,
  render: (node, { labels, pictures }) => renderChartFigure(node, known(labels, node.id), known(pictures, node.id)),
});

/** Reads a `vega-lite` block. Errors: those of the schema, of `pickTable` and `readFree`, and `chart-alt`; then undefined. */
function readVegaLiteBlock(located: Located, context: ChapterContext): FreeChartNode | undefined {
  const { placeOf } = located;
  const { report } = context;
  const block = checkSchema(vegaLiteSchema, { value: expandMarks(located.value), placeOf }, report);
  if (!block) return undefined;
  const { id, title, note, alt, width, data, ...spec } = block;
  checkChartAlt(alt, title, placeOf(['alt']), report);
  const named: Located = {
    ...located,
    placeOf: (path, part) => placeOf(path[0] === 'data' ? ['data', 'name'] : path, part),
  };
  const picked = pickTable({ ...block, data: data.name }, named, context);
  const chart = picked && readFree(spec, picked, placeOf, report);
  const table = chart && printTable(picked, {}, placeOf, report);
  if (!table) return undefined;
  const wide = width === 'wide';
  return { type: 'freeChart', id, title, subtitle: measureOf(table.unit), note, wide, table, chart, alt };
}
