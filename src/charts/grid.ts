/** Values by row and series, as most kinds of bars read them from a table. */
import type { Status } from '../base/status.ts';
import { orderedValues } from '../tables/rows.ts';
import type { Column, Table, Value } from '../tables/table.ts';
import { checkMeasure, checkUnique, nameOf, numberAt, pointNames } from './check.ts';
import type { ChartSource } from './kind.ts';

/** A value and how certain it is; null is missing. */
export interface Cell {
  readonly value: number | null;
  readonly status: Status;
}

/** A cell with the name that readers know it by. */
export interface Named extends Cell {
  readonly name: string;
}

/** A name with one cell per series. */
export interface GridRow {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** Rows of cells. `series` has one name per cell, the empty one where there is no column of series. */
export interface Grid {
  readonly series: readonly string[];
  readonly rows: readonly GridRow[];
}

/** The columns of a table that make a grid. */
export interface GridColumns {
  readonly rows: Column;
  readonly series: Column | null;
  readonly values: Column;
}

/** A cell without a value. */
export const missingCell: Cell = { value: null, status: 'utfall' };

/** Reads a grid from a table in which no two rows stand for the same cell; rows and series in their columns' own order. */
export function readGrid(table: Table, { rows, series, values }: GridColumns): Grid {
  const rowsOf = Map.groupBy(Array(table.length).keys(), (row) => rows.values[row] ?? null);
  const seriesValues: readonly Value[] = series ? valuesIn(series) : [null];
  return {
    series: seriesValues.map((value) => (series ? nameOf(series, value) : '')),
    rows: valuesIn(rows).map((value) => {
      const own = rowsOf.get(value) ?? [];
      const cells = seriesValues.map((wanted) => {
        const row = own.find((candidate) => !series || series.values[candidate] === wanted);
        return row === undefined ? missingCell : cellAt(values, row);
      });
      return { name: nameOf(rows, value), cells };
    }),
  };
}

/** Whether the cells of a grid can be drawn. Errors: those of `checkMeasure` at the key of the values, `checkUnique`. */
export function checkGrid(
  { rows, series, values }: GridColumns,
  key: string,
  { placeOf, report }: ChartSource,
): boolean {
  const points = pointNames(series ? [rows, series] : [rows]);
  const isMeasure = checkMeasure(values, placeOf([key]), report);
  return checkUnique(points, placeOf(['data']), report) && isMeasure;
}

/** Things from the highest of their values to the lowest; last those without one. */
export function sortByValue<T>(things: readonly T[], value: (thing: T) => number | null): T[] {
  const known = things.filter((thing) => value(thing) !== null);
  const others = things.filter((thing) => value(thing) === null);
  return [...known.sort((a, b) => (value(b) ?? 0) - (value(a) ?? 0)), ...others];
}

/** The cell of a column in a row of the table. */
export function cellAt(values: Column, row: number): Cell {
  return { value: numberAt(values, row), status: values.statuses[row] ?? 'utfall' };
}

/** The values of a column, each once and in order, last the missing one if there is any. */
export function valuesIn(column: Column): Value[] {
  const known = orderedValues(column);
  return column.values.includes(null) ? [...known, null] : known;
}

/** The status that all values of a chart have; null where they differ. */
export function sharedStatus(cells: readonly Cell[]): Status | null {
  const found = new Set(cells.filter(({ value }) => value !== null).map(({ status }) => status));
  return found.size > 1 ? null : ([...found][0] ?? 'utfall');
}
