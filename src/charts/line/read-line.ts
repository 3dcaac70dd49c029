/** Picks a line chart from a table. */
import { problem, type Report } from '../../base/problem.ts';
import type { Column, Table } from '../../tables/table.ts';
import { checkMeasure, checkUnique, namesIn, numberAt } from '../check.ts';
import { seriesInColour } from '../colours.ts';
import type { PlaceOf } from '../kind.ts';
import type { LineChart, Point } from '../lines.ts';
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
  const rows = [...Array(table.length).keys()];
  const nameAt = series ? namesIn(series) : rows.map(() => '');
  const points = rows.map((row) => [String(x.values[row]), nameAt[row]].filter(Boolean).join(', '));
  const sound = [
    checkAxis(x, placeOf, report),
    checkMeasure(y, placeOf('y'), report),
    checkUnique(points, placeOf('data'), report),
  ];
  if (sound.includes(false)) return undefined;
  const names = [...new Set(nameAt)];
  if (names.length > seriesInColour) {
    const counts = { count: names.length, most: seriesInColour };
    report(problem(rules, 'chart-series', placeOf('series'), String(names.length), counts));
  }
  const steps = [...new Set(rows.map((row) => numberAt(x, row) ?? 0))].sort((a, b) => a - b);
  return {
    type: 'line',
    xType: x.type === 'year' ? 'year' : 'number',
    unit: y.units.find(Boolean) ?? '',
    decimals: Math.max(...y.decimals),
    series: names.map((name) => ({
      name: names.length > 1 ? name : '',
      points: pointsOf(
        columns,
        steps,
        rows.filter((row) => nameAt[row] === name),
      ),
    })),
  };
}

function checkAxis(column: Column, placeOf: PlaceOf, report: Report): boolean {
  const sound = column.values.every((value) => typeof value === 'number');
  if (!sound) report(problem(rules, 'chart-axis', placeOf('x'), column.name, { column: column.name }));
  return sound;
}

function pointsOf({ x, y }: LineColumns, steps: readonly number[], rows: readonly number[]): Point[] {
  const rowAt = new Map(rows.map((row) => [x.values[row], row]));
  return steps.map((step) => {
    const row = rowAt.get(step);
    if (row === undefined) return { x: step, y: null, status: 'utfall' };
    return { x: step, y: numberAt(y, row), status: y.statuses[row] ?? 'utfall' };
  });
}
