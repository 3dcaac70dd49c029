/** The Swedish text that stands for a chart where it cannot be seen. */
import { type Chart, kindOf } from './kinds.ts';

/**
 * Describes a chart in a few sentences of Swedish, with its figures, units and statuses.
 *
 * Every number is the table's, or computed from its numbers in the way that the sentence says.
 */
export function describeChart(chart: Chart): string {
  return kindOf(chart).describe(chart);
}
