/** Picks changes from a table that holds them, or computes them between two points of a table. */
import { enumerate, measureOf, words } from '../../base/locale.ts';
import { problem } from '../../base/problem.ts';
import { type Where, wherePlace } from '../../project/where.ts';
import { formatLabel } from '../../tables/format.ts';
import { takeRows } from '../../tables/rows.ts';
import { findRows } from '../../tables/select.ts';
import type { Table } from '../../tables/table.ts';
import { checkMeasure, checkUnique, measureIn, namesIn } from '../check.ts';
import { checkGrid, missingCell, readGrid, sortByValue } from '../grid.ts';
import type { ChartSource, ReadChart } from '../kind.ts';
import { rules } from '../messages.ts';
import type { ChangeChart, Span } from './changes.ts';
import { type ChangeColumns, computeChange } from './compute-change.ts';

/** What a block of changes asks for beside its columns. */
export interface ChangeOptions {
  readonly from?: Where | undefined;
  readonly to?: Where | undefined;
  readonly sort?: 'value' | undefined;
}

/**
 * Picks changes from a table, or, with `from` and `to`, computes them.
 *
 * Shape: one row per name, in the order of the table, or from the greatest gain to the greatest loss.
 * Errors: those of `checkGrid`; `chart-pair` and those of `findRows` at `from` and `to`; all are collected, then undefined.
 */
export function readChanges(
  source: ChartSource,
  columns: ChangeColumns,
  { from, to, sort }: ChangeOptions,
): ReadChart<ChangeChart> | undefined {
  const { rows, values } = columns;
  if (from && to) return readBetween(source, columns, { from, to }, sort);
  if (from || to) {
    const [one, other] = from ? (['from', 'to'] as const) : (['to', 'from'] as const);
    source.report(problem(rules, 'chart-pair', source.placeOf([one], 'key'), one, { one, other }));
    return undefined;
  }
  if (!checkGrid({ rows, series: null, values }, 'values', source)) return undefined;
  const chart = chartOf(source.table, columns, null, sort);
  return { chart, shown: source.table, layout: { rows: rows.name, values: values.name } };
}

function readBetween(
  source: ChartSource,
  columns: ChangeColumns,
  ends: { readonly from: Where; readonly to: Where },
  sort: ChangeOptions['sort'],
): ReadChart<ChangeChart> | undefined {
  const { table, placeOf, report } = source;
  const { rows, values } = columns;
  const rowsAt = (key: 'from' | 'to'): number[] | undefined => {
    const found = findRows(table, ends[key], wherePlace(placeOf, key), report);
    const names = found && namesIn(takeRows(rows, found));
    return names && checkUnique(names, placeOf([key]), report) ? found : undefined;
  };
  const [from, to] = [rowsAt('from'), rowsAt('to')];
  if (!from || !to) return undefined;
  if (!checkMeasure(takeRows(values, [...from, ...to]), placeOf(['values']), report)) return undefined;
  const span = { from: pointName(ends.from), to: pointName(ends.to) };
  const shown = computeChange(table, columns, { from, to }, span);
  const [names, , , change] = shown.columns;
  if (!names || !change) return undefined;
  const subtitle = words.changeBetween(span.from, span.to, measureOf(measureIn(change).unit));
  return {
    chart: chartOf(shown, { rows: names, values: change }, span, sort),
    shown,
    layout: { rows: names.name },
    subtitle,
  };
}

function chartOf(
  table: Table,
  { rows, values }: ChangeColumns,
  span: Span | null,
  sort: ChangeOptions['sort'],
): ChangeChart {
  const grid = readGrid(table, { rows, series: null, values });
  const named = grid.rows.map(({ name, cells: [cell = missingCell] }) => ({ name, ...cell }));
  return { type: 'change', ...measureIn(values), span, rows: sort ? sortByValue(named, ({ value }) => value) : named };
}

/** What readers know a point by: its values, `2019`. */
function pointName(where: Where): string {
  return Object.values(where)
    .map((choice) => enumerate([choice].flat().map(formatLabel)))
    .join(', ');
}
