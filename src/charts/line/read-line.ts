/** Picks a line chart from a table. */
import { problem, type Report } from '../../base/problem.ts';
import type { Column, Table } from '../../tables/table.ts';
import { checkMeasure, checkUnique, measureIn, namesIn, numberAt, pointNames, warnOfMany } from '../check.ts';
import type { PlaceOf } from '../kind.ts';
import type { LineChart, Point, Series } from '../lines.ts';
import { rules } from '../messages.ts';

/** The columns of a table that a line chart shows. Without a series column there is one line. */
export interface LineColumns {
  readonly x: Column;
  readonly y: Column;
  readonly series: Column | null;
}

/**
 * Picks a line chart from a table.
 *
 * Shape: one series per value of the series column, in order of first appearance; one point per x of the table, null
 * where the series has no row or no value there.
 * Units: those of the y column; nothing is converted.
 * Errors: `chart-axis`, `chart-number`, `chart-unit`, `chart-repeated`, at the keys `x`, `y` and `data`; all are
 * collected, then undefined. `chart-series` warns at `series`.
 */
export function readLine(table: Table, columns: LineColumns, placeOf: PlaceOf, report: Report): LineChart | undefined {
  const { x, y, series } = columns;
  const sound = [
    checkAxis(x, placeOf, report),
    checkMeasure(y, placeOf('y'), report),
    checkUnique(pointNames(series ? [x, series] : [x]), placeOf('data'), report),
  ];
  if (sound.includes(false)) return undefined;
  const lines = linesOf(columns, [...Array(table.length).keys()]);
  warnOfMany(lines.length, placeOf('series'), report);
  return { type: 'line', xType: x.type === 'year' ? 'year' : 'number', ...measureIn(y), series: lines };
}

/** Whether a column can be the horizontal axis. Errors: `chart-axis` at `x`. */
export function checkAxis(column: Column, placeOf: PlaceOf, report: Report): boolean {
  const sound = column.values.every((value) => typeof value === 'number');
  if (!sound) report(problem(rules, 'chart-axis', placeOf('x'), column.name, { column: column.name }));
  return sound;
}

/**
 * The lines that some rows of checked columns make: one per name and one point per x, of all the names and x that the
 * columns have.
 */
export function linesOf(columns: LineColumns, rows: readonly number[]): Series[] {
  const { x, series } = columns;
  const nameAt = series ? namesIn(series) : x.values.map(() => '');
  const names = [...new Set(nameAt)];
  const steps = [...new Set(x.values.map((_, row) => numberAt(x, row) ?? 0))].sort((a, b) => a - b);
  return names.map((name) => {
    const own = rows.filter((row) => nameAt[row] === name);
    return { name: names.length > 1 ? name : '', points: pointsOf(columns, steps, own) };
  });
}

function pointsOf({ x, y }: LineColumns, steps: readonly number[], rows: readonly number[]): Point[] {
  const rowAt = new Map(rows.map((row) => [x.values[row], row]));
  return steps.map((step) => {
    const row = rowAt.get(step);
    if (row === undefined) return { x: step, y: null, status: 'utfall' };
    return { x: step, y: numberAt(y, row), status: y.statuses[row] ?? 'utfall' };
  });
}
