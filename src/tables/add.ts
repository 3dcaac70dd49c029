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

/**
 * Adds up the values of a column of numbers in these rows, of which there is at least one.
 *
 * Units: that of the parts; decimals: the most of any part, exact to them; status: the least sure of the parts.
 * Errors: `sum-unit` at the place where units are mixed, or several shares would be added; then undefined.
 */
export function addUp(column: Column, rows: readonly number[], place: Place, report: Report): Sum | undefined {
  const units = [...new Set(rows.map((row) => column.units[row] ?? ''))];
  const [unit = ''] = units;
  if (units.length > 1 || (rows.length > 1 && isShare(unit))) {
    report(problem(rules, 'sum-unit', place, column.name, { column: column.title, units }));
    return undefined;
  }
  const decimals = rows.reduce((most, row) => Math.max(most, column.decimals[row] ?? 0), 0);
  const status = weakestStatus(rows.map((row) => column.statuses[row] ?? 'utfall'));
  return { value: total(column, rows, decimals), decimals, unit, status };
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
