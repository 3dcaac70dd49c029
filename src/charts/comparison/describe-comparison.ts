/** The description of a comparison. */
import { capitalize, enumerate } from '../../base/locale.ts';
import { roundTo } from '../../base/number.ts';
import { describeExtremes, describeMissing, describeStatus, listValues } from '../describe-values.ts';
import { sharedStatus } from '../grid.ts';
import { accordingTo, quantity } from '../phrase.ts';
import type { Compared, ComparisonChart } from './comparisons.ts';

/** So many values are told one by one. */
const mostTold = 8;

/** Describes a comparison: the goals, and how far each value is from its goal or from the only one. */
export function describeComparison(chart: ComparisonChart): string {
  const { rows, goals, goalName } = chart;
  const bars = rows.length === 1 ? 'en stapel' : `${rows.length} staplar`;
  const against = goalName || listValues(goals, chart);
  const shared = sharedStatus(rows);
  const missing = rows.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    `Diagram med ${bars} jämfört med ${against}.`,
    ...(rows.length > mostTold ? summarize(chart) : rows.flatMap((row) => compare(row, chart, shared === null))),
    describeStatus(shared),
    describeMissing(missing),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Of many values: how many are higher and lower than what they are compared with, and the highest and the lowest. */
function summarize(chart: ComparisonChart): string[] {
  const differences = chart.rows.flatMap((row) => differenceOf(row, chart) ?? []);
  const higher = differences.filter((difference) => difference > 0).length;
  const lower = differences.filter((difference) => difference < 0).length;
  const counts = [
    { count: higher, word: 'högre' },
    { count: lower, word: 'lägre' },
    { count: differences.length - higher - lower, word: 'lika' },
  ].filter(({ count }) => count > 0);
  const told = counts.map(({ count, word }, at) => (at === 0 ? `${count} är ${word}` : `${count} ${word}`));
  return [...(told.length > 0 ? [`${enumerate(told)}.`] : []), `${capitalize(describeExtremes(chart.rows, chart))}.`];
}

/** How much a value is above its goal, or above the only one there is. */
function differenceOf({ value, goal }: Compared, { goals, decimals }: ComparisonChart): number | null {
  const reference = (goal ?? (goals.length === 1 ? goals[0] : undefined))?.value;
  return value === null || reference == null ? null : roundTo(value - reference, decimals);
}

/** A value and, where there is one goal to compare it with, how much higher or lower it is. */
function compare(row: Compared, chart: ComparisonChart, hasStatus: boolean): string[] {
  const { name, value, status, goal } = row;
  if (value === null) return [];
  const shown = `${name}: ${quantity(value, chart)}${hasStatus ? accordingTo(status) : ''}`;
  const difference = differenceOf(row, chart);
  if (difference === null) return [`${shown}.`];
  const against = goal?.value == null ? '' : ` mot ${quantity(goal.value, chart)}${accordingTo(goal.status)}`;
  if (difference === 0) return [`${shown}${against}, lika mycket.`];
  const unit = chart.unit === 'procent' ? 'procentenheter' : chart.unit;
  const size = quantity(Math.abs(difference), { unit, decimals: chart.decimals });
  return [`${shown}${against}, ${size} ${difference > 0 ? 'högre' : 'lägre'}.`];
}
