/** The description of an age profile. */
import { enumerate } from '../../base/locale.ts';
import { formatNumber, NBSP } from '../../base/number.ts';
import { quantity } from '../phrase.ts';
import type { AgeProfileChart, ProfileYear } from './ages.ts';

/** So many groups are named among those that grow, and among those that shrink. */
const most = 3;

interface Change {
  readonly group: string;
  readonly change: number;
}

/** Describes an age profile: the groups that grow and shrink most, and the largest group of each year. */
export function describeAges(chart: AgeProfileChart): string {
  const changes = chart.rows
    .flatMap(({ group, earlier, later }): Change[] =>
      earlier === null || later === null ? [] : [{ group, change: later - earlier }],
    )
    .sort((a, b) => b.change - a.change);
  const growing = changes.filter(({ change }) => change > 0).slice(0, most);
  const shrinking = changes
    .filter(({ change }) => change < 0)
    .slice(-most)
    .reverse();
  const largest = [largestIn(chart, 'earlier'), largestIn(chart, 'later')].filter(Boolean);
  const years = `${yearOf(chart.earlier)} och ${yearOf(chart.later)}`;
  return [
    `Diagram med staplar för ${chart.rows.length} åldersgrupper åren ${years}.`,
    growing.length > 0 ? `Mest ökar ${listOf(growing, chart)}.` : 'Ingen grupp ökar.',
    shrinking.length > 0 ? `Mest minskar ${listOf(shrinking, chart)}.` : 'Ingen grupp minskar.',
    largest.length > 0 ? `Störst är ${enumerate(largest)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function yearOf({ year, status }: ProfileYear): string {
  return status === 'utfall' ? `${year}` : `${year} (${status})`;
}

/** Names groups with their changes; the unit stands after the first. */
function listOf(changes: readonly Change[], { decimals, unit }: AgeProfileChart): string {
  return enumerate(
    changes.map(({ group, change }, at) => {
      const size = formatNumber(change, { decimals, sign: true });
      return `${group} (${size}${at === 0 && unit ? NBSP + unit : ''})`;
    }),
  );
}

/** `50–54 med 2 730 personer år 2019`; empty where the year has no values. */
function largestIn(chart: AgeProfileChart, year: 'earlier' | 'later'): string {
  const [first] = chart.rows.toSorted((a, b) => (b[year] ?? -1) - (a[year] ?? -1));
  const value = first?.[year];
  return first && typeof value === 'number'
    ? `${first.group} med ${quantity(value, chart)} år ${chart[year].year}`
    : '';
}
