/** The block `chart`. */
import { z } from 'zod';
import { boundText } from '../base/fields.ts';
import { capitalize, measureOf } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import type { Noun } from '../base/nouns.ts';
import { checkSchema } from '../base/schema.ts';
import { describeChart } from '../charts/describe.ts';
import { chartTypes, keysOf, readChart } from '../charts/kinds.ts';
import { layoutOf } from '../tables/print/layout.ts';
import { printTable } from '../tables/print/print.ts';
import { defineBlock, known } from './block.ts';
import { blockKeys } from './block-schema.ts';
import { checkChartAlt } from './chart-alt.ts';
import type { ChapterContext } from './context.ts';
import type { ChartNode } from './nodes.ts';
import { pickTable } from './pick.ts';
import { renderChartFigure } from './render-chart.ts';

/** The type is looked at first, because it decides which keys the block has. */
const typeSchema = z.looseObject({ type: z.enum(chartTypes) });

/** The block `chart`: a chart of a house type. */
export const chartBlock = defineBlock<ChartNode>({
  type: 'chartBlock',
  swedish: 'diagram',
  series: 'chart',
  read: readChartBlock,
  render: (node, { labels, pictures }) => renderChartFigure(node, known(labels, node.id), known(pictures, node.id)),
});

/** Reads a `chart` block. Errors: those of the schema, of `pickTable` and of the chart's type, `chart-alt`. */
function readChartBlock(located: Located, context: ChapterContext): ChartNode | undefined {
  const { placeOf } = located;
  const { report } = context;
  const type = checkSchema(typeSchema, located, report)?.type;
  if (!type) return undefined;
  const schema = z.strictObject({ ...blockKeys, alt: boundText.optional(), type: z.literal(type), ...keysOf(type) });
  const block = checkSchema(schema, located, report);
  const table = block && pickTable(block, located, context);
  const read = table && readChart(type, { table, placeOf, report }, block);
  const printed = read && printTable(read.shown, layoutOf(read.layout), placeOf, report);
  if (!printed) return undefined;
  const { id, title, note, alt, width } = block;
  checkChartAlt(alt, title, placeOf(['alt']), report);
  return {
    type: 'chartBlock',
    id,
    title,
    subtitle: read.subtitle ?? measureOf(printed.unit),
    note,
    wide: width === 'wide',
    table: printed,
    chart: read.chart,
    alt: alt ?? inNoun(describeChart(read.chart), context.data.nouns.chart),
  };
}

/** A description with the report's own noun for a chart. */
function inNoun(description: string, { word, definite }: Noun): string {
  return description.replace(/\bDiagrammet\b/g, capitalize(definite)).replace(/\bDiagram\b/g, capitalize(word));
}
