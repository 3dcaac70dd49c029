/** The cells of a cross table: which row of the table each one comes from. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { formatValue } from '../format.ts';
import { rules } from '../messages.ts';
import { orderedValues } from '../rows.ts';
import type { Column, Table } from '../table.ts';
import { textCell } from './print-cell.ts';
import type { PrintedCell } from './printed.ts';
import type { Parts } from './quantity.ts';

/** The heads of the rows and columns of a cross table, and the row of the table for each cell that has one. */
export interface Grid {
  readonly rows: readonly PrintedCell[];
  readonly columns: readonly PrintedCell[];
  /** The parts of the cells in these rows and columns. */
  readonly partsOf: (rows: readonly number[], columns: readonly number[]) => Parts;
}

/**
 * Lays a table out by the values of two of its columns.
 *
 * Errors: `layout-many` at the place where two rows belong to the same cell; then undefined.
 */
export function layOut(
  table: Table,
  { rows, columns }: { readonly rows: Column; readonly columns: Column },
  place: Place,
  report: Report,
): Grid | undefined {
  const heads = { rows: headCells(rows), columns: headCells(columns) };
  const rowOf = new Map(heads.rows.map(({ value }, index) => [value, index]));
  const columnOf = new Map(heads.columns.map(({ value }, index) => [value, index]));
  const cells = heads.rows.map(() => new Array<number | undefined>(heads.columns.length));
  for (let index = 0; index < table.length; index++) {
    const row = rowOf.get(rows.values[index] ?? null) ?? 0;
    const column = columnOf.get(columns.values[index] ?? null) ?? 0;
    const line = cells[row] ?? [];
    if (line[column] !== undefined) {
      const missing = table.key.filter((name) => name !== rows.name && name !== columns.name);
      const at = { row: heads.rows[row]?.text ?? '', column: heads.columns[column]?.text ?? '' };
      report(problem(rules, 'layout-many', place, columns.name, { ...at, missing }));
      return undefined;
    }
    line[column] = index;
  }
  return { ...heads, partsOf: (rows, columns) => rows.flatMap((row) => columns.map((column) => cells[row]?.[column])) };
}

/** A head for each value of a column, last for the rows that have none. */
function headCells(column: Column): PrintedCell[] {
  const values = orderedValues(column).map((value, at) => ({
    ...textCell(formatValue(column, value)),
    value,
    ...(column.categories && { order: at }),
  }));
  return column.values.includes(null) ? [...values, textCell('')] : values;
}
