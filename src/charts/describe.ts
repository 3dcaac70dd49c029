/** The Swedish text that stands for a chart where it cannot be seen. */
import type { Chart } from './chart.ts';
import { describeAges } from './describe-ages.ts';
import { describeLine } from './describe-line.ts';

/**
 * Describes a chart in a few sentences of Swedish, with its figures, units and statuses.
 *
 * A line: start, direction, end, highest and lowest value. An age profile: the groups that grow and shrink most and the
 * largest group of each year. Every number is the table's, or a difference of two of them.
 */
export function describeChart(chart: Chart): string {
  return chart.type === 'line' ? describeLine(chart) : describeAges(chart);
}
