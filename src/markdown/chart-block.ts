/** The block `chart`. */
import { z } from 'zod';
import { text } from '../base/fields.ts';
import { measureOf } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import { checkSchema } from '../base/schema.ts';
import { readAgeProfile } from '../charts/age-profile.ts';
import type { Chart } from '../charts/chart.ts';
import { describeChart } from '../charts/describe.ts';
import { readLine } from '../charts/line.ts';
import { isMeasure } from '../tables/find.ts';
import { type Layout, layoutOf } from '../tables/print/layout.ts';
import { printTable } from '../tables/print/print.ts';
import { selectRows } from '../tables/select.ts';
import type { Column, Table } from '../tables/table.ts';
import { defineBlock, known } from './block.ts';
import { blockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';
import type { ChartNode } from './nodes.ts';
import { pickColumn, pickTable } from './pick.ts';
import { renderChartFigure } from './render-chart.ts';

const common = { ...blockKeys, alt: text.optional() };

const chartSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('line'),
    x: text.optional(),
    y: text.optional(),
    series: text.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('age-profile'),
    years: z.tuple([z.int(), z.int()], 'years'),
    groups: text.optional(),
    year: text.optional(),
    values: text.optional(),
  }),
]);

/** The block `chart`: a chart of a house type. */
export const chartBlock = defineBlock<ChartNode>({
  type: 'chartBlock',
  swedish: 'diagram',
  series: 'chart',
  read: readChartBlock,
  render: (node, { labels, pictures }) => renderChartFigure(node, known(labels, node.id), known(pictures, node.id)),
});

type ChartBlock = z.infer<typeof chartSchema>;

/** A chart, the rows that it shows, and how the table beside it is laid out. */
interface Read {
  readonly chart: Chart;
  readonly shown: Table;
  readonly layout: Layout;
}

const isYear = (column: Column): boolean => column.type === 'year';
const isText = (column: Column): boolean => column.type === 'string';

/** Reads a `chart` block. Errors: those of the schema, of `pickTable` and of the chart's type; then undefined. */
function readChartBlock(located: Located, context: ChapterContext): ChartNode | undefined {
  const block = checkSchema(chartSchema, located, context.report);
  const picked = block && pickTable(block, located, context);
  const read = picked && readChart(block, picked, located, context);
  const table = read && printTable(read.shown, read.layout, located.placeOf, context.report);
  if (!table) return undefined;
  const { id, title, note, alt } = block;
  const wide = block.width === 'wide';
  const described = alt ?? describeChart(read.chart);
  return {
    type: 'chartBlock',
    id,
    title,
    subtitle: measureOf(table.unit),
    note,
    wide,
    table,
    chart: read.chart,
    alt: described,
  };
}

function readChart(block: ChartBlock, table: Table, located: Located, context: ChapterContext): Read | undefined {
  const column = (key: string, name: string | undefined, fits: (column: Column) => boolean) =>
    pickColumn(table, key, name, fits, located, context);
  const placeOf = (key: string) => located.placeOf([key]);
  if (block.type === 'line') {
    const x = column('x', block.x, isYear);
    const y = column('y', block.y, isMeasure);
    const series = block.series === undefined ? null : column('series', block.series, isText);
    if (!x || !y || series === undefined) return undefined;
    const chart = readLine(table, { x, y, series }, placeOf, context.report);
    return chart && { chart, shown: table, layout: layoutOf({ rows: x.name, columns: series?.name, values: y.name }) };
  }
  const group = column('groups', block.groups, isText);
  const year = column('year', block.year, isYear);
  const value = column('values', block.values, isMeasure);
  if (!group || !year || !value) return undefined;
  const chart = readAgeProfile(table, { group, year, value, years: block.years }, placeOf, context.report);
  const shown = chart && selectRows(table, { [year.name]: block.years }, () => placeOf('years'), context.report);
  return shown && { chart, shown, layout: layoutOf({ rows: group.name, columns: year.name, values: value.name }) };
}
