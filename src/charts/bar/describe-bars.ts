/** The description of a chart of bars. */
import { capitalize } from '../../base/locale.ts';
import { describeExtremes, describeMissing, describeStatus, list, listValues } from '../describe-values.ts';
import { type Named, sharedStatus } from '../grid.ts';
import type { BarChart } from './bars.ts';

/** So many bars are told one by one. */
const mostTold = 5;

/** Describes bars: each of a few, of many the highest and the lowest; then their status, what is missing or stands out. */
export function describeBars(chart: BarChart): string {
  const { series, rows, highlight } = chart;
  const cells = rows.flatMap((row) => row.cells);
  const shared = sharedStatus(cells);
  const missing = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ value }, at) => (value === null ? [[name, series[at]].filter(Boolean).join(', ')] : [])),
  );
  return [
    ...(series.length > 1 ? describeSeries(chart) : [describeAlone(chart)]),
    describeStatus(shared),
    describeMissing(missing),
    highlight.length > 0 ? `Diagrammet lyfter fram ${list(highlight)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeAlone(chart: BarChart): string {
  const { length } = chart.rows;
  const opening = length === 1 ? 'Diagram med en stapel' : `Diagram med ${length} staplar`;
  const told = tell(chart, 0);
  return length > mostTold ? `${opening}. ${capitalize(told)}.` : `${opening}${told && `: ${told}`}.`;
}

function describeSeries(chart: BarChart): string[] {
  const { series, rows } = chart;
  const names = list(series);
  const opening = `Diagram med ${rows.length === 1 ? 'en rad' : `${rows.length} rader`} och staplar för ${names}.`;
  return [opening, ...series.map((name, at) => `${name}: ${tell(chart, at) || 'inga värden'}.`)];
}

function tell(chart: BarChart, series: number): string {
  const isShared = sharedStatus(chart.rows.flatMap(({ cells }) => cells)) !== null;
  const values = chart.rows.flatMap(({ name, cells }): Named[] => {
    const cell = cells[series];
    return cell ? [{ name, value: cell.value, status: isShared ? 'utfall' : cell.status }] : [];
  });
  const isEven = values.length > 1 && new Set(values.map(({ value }) => value)).size === 1;
  return values.length > mostTold || isEven ? describeExtremes(values, chart) : listValues(values, chart);
}
