/** What the readers of all chart types ask of a table. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { formatLabel } from '../tables/format.ts';
import type { Column } from '../tables/table.ts';
import { rules } from './messages.ts';

/** Whether a column holds something that can be drawn in one measure. Errors: `chart-number`, `chart-unit`. */
export function checkMeasure(column: Column, place: Place, report: Report): boolean {
  const isMeasure = column.type === 'integer' || column.type === 'number';
  const rows = [...column.values.keys()].filter((row) => isMeasure && column.values[row] !== null);
  if (rows.length === 0) report(problem(rules, 'chart-number', place, column.name, { column: column.name }));
  const units = [...new Set(rows.map((row) => column.units[row] ?? ''))];
  if (units.length > 1) report(problem(rules, 'chart-unit', place, column.name, { units }));
  return units.length === 1;
}

/** Whether no two points are the same; each is the words that readers know it by. Errors: `chart-repeated`, once. */
export function checkUnique(points: readonly string[], place: Place, report: Report): boolean {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const point of points) (seen.has(point) ? repeated : seen).add(point);
  const [point] = repeated;
  if (point === undefined) return true;
  report(problem(rules, 'chart-repeated', place, point, { point, more: repeated.size - 1 }));
  return false;
}

/** The number of a row; null where it is missing. Columns are checked before they are read. */
export function numberAt(column: Column, row: number): number | null {
  const value = column.values[row];
  return typeof value === 'number' ? value : null;
}

/** The names in a column as readers see them, one per row; a missing one is a dash. */
export function namesIn(column: Column): string[] {
  return column.values.map((value) => formatLabel(value ?? '–'));
}
