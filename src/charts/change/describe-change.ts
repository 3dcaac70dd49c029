/** The description of a chart of changes. */
import { describeChanges, describeMissing, describeStatus } from '../describe-values.ts';
import { sharedStatus } from '../grid.ts';
import type { ChangeChart } from './changes.ts';

/** Describes changes: those that grow and shrink most, their status, and what is missing. */
export function describeChange(chart: ChangeChart): string {
  const { span, rows } = chart;
  const between = span ? ` från ${span.from} till ${span.to}` : '';
  const missing = rows.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    `Diagram med ${rows.length === 1 ? 'en stapel' : `${rows.length} staplar`} som visar förändringen${between}.`,
    describeChanges(rows, chart, 'Ingen'),
    describeStatus(sharedStatus(rows)),
    describeMissing(missing),
  ]
    .filter(Boolean)
    .join(' ');
}
