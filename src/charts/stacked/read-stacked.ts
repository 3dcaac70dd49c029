/** Picks bars made of parts from a table. */
import { problem } from '../../base/problem.ts';
import { measureIn, pointNames, warnOfMany } from '../check.ts';
import { checkGrid, type GridColumns, readGrid } from '../grid.ts';
import type { ChartSource } from '../kind.ts';
import { rules } from '../messages.ts';
import type { StackedChart } from './stacks.ts';

/** Whether the columns can be stacked. Errors: those of `checkGrid`; `chart-negative` at `values`, once. */
export function checkStacked(source: ChartSource, columns: GridColumns): boolean {
  const { rows, series, values } = columns;
  const isGrid = checkGrid(columns, 'values', source);
  const negative = values.values.findIndex((value) => typeof value === 'number' && value < 0);
  if (negative < 0) return isGrid;
  const point = pointNames(series ? [rows, series] : [rows])[negative] ?? '';
  const found = String(values.values[negative]);
  source.report(problem(rules, 'chart-negative', source.placeOf(['values']), found, { point }));
  return false;
}

/**
 * Picks bars made of parts from a table that has been checked.
 *
 * Shape: one bar per name, one part per series, both in the order of the table.
 * Errors: `chart-series` warns at `series`.
 */
export function readStacked(source: ChartSource, columns: GridColumns, share: boolean): StackedChart {
  const grid = readGrid(source.table, columns);
  warnOfMany(grid.series.length, source.placeOf(['series']), source.report);
  return { type: 'stacked', ...measureIn(columns.values), ...grid, share, overYears: columns.rows.type === 'year' };
}
