/** The order of a table's rows. */

import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { PrintedColumn } from './arrange.ts';
import type { Sorting } from './layout.ts';
import type { PrintedCell } from './printed.ts';

/** Swedish alphabetical order, numbers within texts by size: `5–9` before `10–14`. */
const collator = new Intl.Collator('sv', { numeric: true });

/**
 * The first `length` rows in the order that is asked for; as they are without it.
 *
 * Numbers by size, categories in their order, all else alphabetically; missing values last, equal ones as they were.
 * Errors: `sort-column` at the place where no printed column has that name; then undefined.
 */
export function orderRows(
  columns: readonly PrintedColumn[],
  length: number,
  sorting: Sorting | undefined,
  place: Place,
  report: Report,
): number[] | undefined {
  const rows = Array.from({ length }, (_, row) => row);
  if (!sorting) return rows;
  const column = columns.find(({ name }) => name === sorting.by);
  if (!column) {
    const known = [...new Set(columns.map(({ name }) => name))];
    report(problem(rules, 'sort-column', place, sorting.by, { known, meant: nearest(sorting.by, known) }));
    return undefined;
  }
  const direction = sorting.order === 'rising' ? 1 : -1;
  const keys = column.cells.map(sortKey);
  return rows.sort((one, other) => compare(keys[one] ?? null, keys[other] ?? null, direction));
}

/** What a cell is sorted by; null where its value is missing. */
export function sortKey({ order, value }: PrintedCell): string | number | null {
  return order ?? value;
}

function compare(one: string | number | null, other: string | number | null, direction: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
  return direction * collator.compare(String(one), String(other));
}
