/** Several values of a column reckoned together as one. */

import { roundTo } from '../base/number.ts';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { type Status, weakestStatus } from '../base/status.ts';
import { rules } from './messages.ts';
import type { Column } from './table.ts';

/** What values add up to. Null where one of them is missing: it is not known then. */
export interface Sum {
  readonly value: number | null;
  readonly decimals: number;
  readonly unit: string;
  readonly status: Status;
}

/** Whether values of a unit are shares, which cannot be added up. */
export function isShare(unit: string): boolean {
  return unit === 'procent' || unit === 'procentenheter';
}

/** Whether values of a unit are shares or rates, which say nothing together for several groups of people. */
export function isRate(unit: string): boolean {
  return isShare(unit) || /^(?:promille|index)$|[‰/]|\sper\s/i.test(unit);
}

/** Whether the values in these rows add up to something: they have one unit, and are not several shares. */
export function canAdd({ units }: Column, rows: readonly number[]): boolean {
  const [unit = '', ...others] = new Set(rows.map((row) => units[row] ?? ''));
  return others.length === 0 && (rows.length <= 1 || !isShare(unit));
}

/**
 * Adds up the values of a column of numbers in these rows, of which there is at least one and which can be added.
 *
 * Units: that of the parts; decimals: the most of any part, exact to them; status: the least sure of the parts.
 */
export function add(column: Column, rows: readonly number[]): Sum {
  const decimals = rows.reduce((most, row) => Math.max(most, column.decimals[row] ?? 0), 0);
  const status = weakestStatus(rows.map((row) => column.statuses[row] ?? 'utfall'));
  const unit = column.units[rows[0] ?? -1] ?? '';
  return { value: total(column, rows, decimals), decimals, unit, status };
}

/** Adds up like {@link add}. Errors: `sum-unit` at the place where the values cannot be added; then undefined. */
export function addUp(column: Column, rows: readonly number[], place: Place, report: Report): Sum | undefined {
  if (canAdd(column, rows)) return add(column, rows);
  const units = [...new Set(rows.map((row) => column.units[row] ?? ''))];
  report(problem(rules, 'sum-unit', place, column.name, { column: column.title, units }));
  return undefined;
}

function total({ values }: Column, rows: readonly number[], decimals: number): number | null {
  let sum = 0;
  for (const row of rows) {
    const value = values[row];
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return roundTo(sum, decimals);
}
