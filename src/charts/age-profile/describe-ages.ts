/** The description of an age profile. */
import { enumerate } from '../../base/locale.ts';
import { describeChanges } from '../describe-values.ts';
import type { Named } from '../grid.ts';
import { quantity } from '../phrase.ts';
import type { AgeProfileChart, ProfileYear } from './ages.ts';

/** Describes an age profile: the groups that grow and shrink most, and the largest group of each year. */
export function describeAges(chart: AgeProfileChart): string {
  const changes = chart.rows.map(({ group, earlier, later }): Named => {
    const value = earlier === null || later === null ? null : later - earlier;
    return { name: group, value, status: 'utfall' };
  });
  const largest = [largestIn(chart, 'earlier'), largestIn(chart, 'later')].filter(Boolean);
  const years = `${yearOf(chart.earlier)} och ${yearOf(chart.later)}`;
  return [
    `Diagram med staplar för ${chart.rows.length} åldersgrupper åren ${years}.`,
    describeChanges(changes, chart, 'Ingen grupp'),
    largest.length > 0 ? `Störst är ${enumerate(largest)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function yearOf({ year, status }: ProfileYear): string {
  return status === 'utfall' ? `${year}` : `${year} (${status})`;
}

/** `50–54 med 2 730 personer år 2019`; empty where the year has no values. */
function largestIn(chart: AgeProfileChart, year: 'earlier' | 'later'): string {
  const [first] = chart.rows.toSorted((a, b) => (b[year] ?? -1) - (a[year] ?? -1));
  const value = first?.[year];
  return first && typeof value === 'number'
    ? `${first.group} med ${quantity(value, chart)} år ${chart[year].year}`
    : '';
}
