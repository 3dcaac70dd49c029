/** Picks the same lines several times from a table, once per value of a column. */
import { problem } from '../../base/problem.ts';
import type { Column } from '../../tables/table.ts';
import { checkMeasure, checkUnique, measureIn, nameOf, pointNames, warnOfMany } from '../check.ts';
import { valuesIn } from '../grid.ts';
import type { ChartSource } from '../kind.ts';
import { checkAxis, type LineColumns, linesOf } from '../line/read-line.ts';
import { rules } from '../messages.ts';
import type { SmallMultiplesChart } from './panels.ts';

/** More panels than this are not compared at a glance. */
const mostPanels = 12;

/**
 * Picks small charts from a table.
 *
 * Shape: one panel per value of `by`, in the order of the table; in each the same lines over the same x.
 * Errors: `chart-axis`, `chart-number`, `chart-unit`, `chart-repeated`, `chart-panels`, at `x`, `y`, `data` and `by`; all
 * are collected, then undefined. `chart-series` warns at `series`.
 */
export function readPanels(
  { table, placeOf, report }: ChartSource,
  columns: LineColumns,
  by: Column,
): SmallMultiplesChart | undefined {
  const { x, y, series } = columns;
  const values = valuesIn(by);
  const { length: count } = values;
  const isFew = count <= mostPanels;
  if (!isFew) report(problem(rules, 'chart-panels', placeOf(['by']), String(count), { count, most: mostPanels }));
  const sound = [
    isFew,
    checkAxis(x, (key) => placeOf([key]), report),
    checkMeasure(y, placeOf(['y']), report),
    checkUnique(pointNames([by, x, ...(series ? [series] : [])]), placeOf(['data']), report),
  ];
  if (sound.includes(false)) return undefined;
  const rows = [...Array(table.length).keys()];
  const panels = values.map((value) => ({
    name: nameOf(by, value),
    series: linesOf(
      columns,
      rows.filter((row) => by.values[row] === value),
    ),
  }));
  warnOfMany(panels[0]?.series.length ?? 0, placeOf(['series']), report);
  return { type: 'small-multiples', xType: x.type === 'year' ? 'year' : 'number', ...measureIn(y), panels };
}
