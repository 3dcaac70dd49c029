/** A free chart in the style of the house: the same font, sizes, greys, colours and forms of numbers as its other charts. */

import { statuses } from '../../base/status.ts';
import { isMeasure } from '../../tables/find.ts';
import { formatValue } from '../../tables/format.ts';
import { type Column, columnOf, type Table } from '../../tables/table.ts';
import { strokes } from '../style.ts';
import { statusColumn } from './columns.ts';
import { houseConfig } from './config.ts';
import type { Channel, Encoding } from './encoding.ts';
import type { Spec, View } from './spec.ts';

/** The size of a chart in CSS pixels at print size, and the report's accent colour. */
export interface Look {
  readonly width: number;
  readonly accent: string;
}

const usualHeight = 240;

const axes = ['x', 'y'];
const coloured = ['color', 'fill', 'stroke', 'shape', 'strokeDash', 'opacity'];

/** Channels whose values have an order: that of the table, unless the author sorts them. */
const ordered = [...axes, 'xOffset', 'yOffset', ...coloured];

/** The whole specification, with the table's rows: what Vega-Lite draws. */
export function wholeSpec(spec: Spec, table: Table, { width, accent }: Look): object {
  const { layer, height = usualHeight, resolve } = spec;
  return {
    data: { name: table.name, values: rowsOf(table) },
    width,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    padding: { left: 0, top: 4, right: 4, bottom: 4 },
    ...(resolve && { resolve }),
    ...wholeView(spec, table),
    ...(layer && { layer: layer.map((view) => wholeView(view, table)) }),
    config: houseConfig(accent),
  };
}

/** A row for each of the table's, with the statuses of its measures beside them. */
function rowsOf({ columns, length }: Table): object[] {
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      columns.flatMap((column) => [
        [column.name, column.values[row] ?? null],
        ...(isMeasure(column) ? [[statusColumn(column.name), column.statuses[row] ?? '']] : []),
      ]),
    ),
  );
}

function wholeView({ mark, encoding, transform }: View, table: Table): object {
  return {
    ...(mark && { mark }),
    ...(transform && { transform }),
    ...(encoding && { encoding: wholeEncoding(encoding, table) }),
  };
}

/** A column of the table tells its type and the order of its values, where the author does not. */
function wholeEncoding(encoding: Encoding, table: Table): object {
  const channels = Object.entries(encoding).map(([name, channel]) => {
    if (!channel?.field) return [name, channel];
    const column = columnOf(table, channel.field);
    const reads = channel.aggregate ?? channel.bin ?? channel.timeUnit;
    const type = channel.type ?? (column && reads === undefined && !name.endsWith('2') ? typeOf(column) : undefined);
    const isDiscrete = type === 'nominal' || type === 'ordinal';
    return [
      name,
      {
        ...(axes.includes(name) && { title: titleOf(column, table) }),
        ...(isDiscrete && ordered.includes(name) && { sort: null }),
        ...(name === 'strokeDash' && statusScale(channel.field, table)),
        ...channel,
        ...(type && { type }),
        ...(column && isDiscrete && guidesOf(name, channel, column)),
      },
    ];
  });
  return Object.fromEntries(channels);
}

/** The values of a column are printed in axis and legend as in tables; Vega knows them as the file has them. */
function guidesOf(name: string, { axis, legend }: Channel, column: Column): object {
  const printed = column.values.flatMap((value) => (value === null ? [] : [[value, formatValue(column, value)]]));
  const labelExpr = `(${JSON.stringify(Object.fromEntries(printed))})[datum.value] || datum.label`;
  if (axes.includes(name)) return axis === null ? {} : { axis: { labelExpr, ...axis } };
  return coloured.includes(name) && legend !== null ? { legend: { labelExpr, ...legend } } : {};
}

/** The strokes of the house for the statuses of a measure, from the surest to the least sure. */
function statusScale(field: string, { columns }: Table): object {
  const measure = columns.find((column) => isMeasure(column) && statusColumn(column.name) === field);
  if (!measure) return {};
  const present = statuses.filter((status) => measure.statuses.includes(status));
  const dashes = present.map((status) => dashOf(strokes[status].dash));
  return { scale: { domain: present, range: dashes }, sort: present, legend: { symbolSize: 500 } };
}

/** Vega's legends have no round ends, so round dots become square ones. */
function dashOf(dash: readonly number[]): readonly number[] {
  return dash.length > 0 ? dash.map((length) => length || 2) : [1, 0];
}

/** Below the chart's title stands what is measured, so an axis tells it only where there are several measures. */
function titleOf(column: Column | undefined, { columns }: Table): string | null {
  return column && isMeasure(column) && columns.filter(isMeasure).length > 1 ? column.title : null;
}

function typeOf({ type }: Column): string {
  if (type === 'integer' || type === 'number') return 'quantitative';
  if (type === 'year') return 'ordinal';
  return type === 'string' ? 'nominal' : 'temporal';
}
