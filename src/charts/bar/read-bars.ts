/** Picks bars from a table. */
import { problem } from '../../base/problem.ts';
import type { Where } from '../../project/where.ts';
import { pickValues } from '../../tables/select.ts';
import { measureIn, nameOf } from '../check.ts';
import { checkGrid, type GridColumns, readGrid, sortByValue } from '../grid.ts';
import type { ChartSource } from '../kind.ts';
import { rules } from '../messages.ts';
import type { BarChart } from './bars.ts';

/** What a block of bars asks for beside its columns. */
export interface BarOptions {
  /** Values of the column of names, as in a `where:`. */
  readonly highlight?: Where[string] | undefined;
  readonly sort?: 'value' | undefined;
}

/** More bars than this in one row cannot be told apart. */
const mostBars = 4;

/**
 * Picks bars from a table.
 *
 * Shape: one row per name, in the order of the table, or from the highest value of the first series to the lowest.
 * Errors: those of `checkGrid`; `chart-many` at `series`; `chart-conflict`, `where-value`, `where-age`, `where-range` at `highlight`;
 * all are collected, then undefined.
 */
export function readBars(source: ChartSource, columns: GridColumns, options: BarOptions): BarChart | undefined {
  const isGrid = checkGrid(columns, 'values', source);
  const grid = readGrid(source.table, columns);
  const { length: count } = grid.series;
  const isFew = count <= mostBars;
  if (!isFew) {
    source.report(problem(rules, 'chart-many', source.placeOf(['series']), String(count), { count, most: mostBars }));
  }
  const highlight = readHighlight(source, columns, options);
  if (!isGrid || !isFew || !highlight) return undefined;
  const rows = options.sort ? sortByValue(grid.rows, ({ cells }) => cells[0]?.value ?? null) : grid.rows;
  return { type: 'bar', ...measureIn(columns.values), series: count > 1 ? grid.series : [''], rows, highlight };
}

function readHighlight(
  { placeOf, report }: ChartSource,
  { rows, series }: GridColumns,
  { highlight }: BarOptions,
): string[] | undefined {
  if (highlight === undefined) return [];
  const place = placeOf(['highlight']);
  if (series) report(problem(rules, 'chart-conflict', place, 'highlight', { one: 'highlight', other: 'series' }));
  const parts = Array.isArray(highlight) ? highlight : [highlight];
  const picked = pickValues(rows, parts.map(String), (item) => placeOf(['highlight', item]), report);
  return picked && !series ? [...picked].map((value) => nameOf(rows, value)) : undefined;
}
