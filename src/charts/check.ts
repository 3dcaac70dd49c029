/** What the readers of all chart types ask of a table. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { formatValue } from '../tables/format.ts';
import type { Column, Value } from '../tables/table.ts';
import { seriesInColour } from './colours.ts';
import { rules } from './messages.ts';

/** What all values of a chart have: their unit, and as many decimals as the table has. */
export interface Measured {
  readonly unit: string;
  readonly decimals: number;
}

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

/** What readers know each row by: its names in several columns. */
export function pointNames(columns: readonly Column[]): string[] {
  const names = columns.map(namesIn);
  return (names[0] ?? []).map((_, row) => names.map((list) => list[row]).join(', '));
}

/** Warns of more series than have a colour of their own: `chart-series`. */
export function warnOfMany(count: number, place: Place, report: Report): void {
  if (count <= seriesInColour) return;
  report(problem(rules, 'chart-series', place, String(count), { count, most: seriesInColour }));
}

/** The unit and the most decimals of a column that has been checked. */
export function measureIn({ values, units, decimals }: Column): Measured {
  return { unit: units.find((_, row) => values[row] !== null) ?? units[0] ?? '', decimals: Math.max(...decimals) };
}

/** The number of a row; null where it is missing. Columns are checked before they are read. */
export function numberAt(column: Column, row: number): number | null {
  const value = column.values[row];
  return typeof value === 'number' ? value : null;
}

/** A value of a column of names as readers see it; a missing one is a dash. */
export function nameOf(column: Column, value: Value): string {
  return value === null ? '–' : formatValue(column, value);
}

/** The names in a column as readers see them, one per row. */
export function namesIn(column: Column): string[] {
  return column.values.map((value) => nameOf(column, value));
}
