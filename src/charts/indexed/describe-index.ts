/** The description of a chart of index numbers. */
import { describeSeries } from '../line/describe-line.ts';
import type { IndexChart } from './index-chart.ts';

/** Describes lines from 100: the base, and of each line what `describeLine` tells. */
export function describeIndex(chart: IndexChart): string {
  const { series, base, xType } = chart;
  const lines = series.length > 1 ? `${series.length} kurvor` : 'en kurva';
  const at = xType === 'year' ? `år ${base}` : `vid ${String(base).replace('.', ',')}`;
  return [
    `Diagram med ${lines} av indextal, där värdet ${at} är 100.`,
    ...series.flatMap((one) => describeSeries(chart, one)),
  ].join(' ');
}
