/** A table as it is printed: row by row, or as a cross table. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { findColumn, isMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import { sourceOf } from '../source.ts';
import type { Column, Table } from '../table.ts';
import { notesBelow } from './notes.ts';
import { printCross } from './print-cross.ts';
import { printLong } from './print-long.ts';
import type { PrintedCells, PrintedTable } from './printed.ts';

/**
 * How a table is laid out, by names of columns.
 *
 * With `columns` it is a cross table: a row per value of `rows`, a column per value of `columns`, `values` in the cells;
 * without them `rows` is the only other key column, `values` the only column of numbers. Without `columns` the table is
 * printed row by row, with all its columns, or `rows` as the only head and `values` as the only numbers.
 */
export interface Layout {
  readonly rows?: string | undefined;
  readonly columns?: string | undefined;
  readonly values?: string | undefined;
}

/**
 * Prints a table.
 *
 * Errors: `column-unknown`, `layout-column`, `layout-many`, `layout-unit`, each at the key of the layout; then undefined.
 */
export function printTable(
  table: Table,
  layout: Layout,
  placeOf: (key: keyof Layout) => Place,
  report: Report,
): PrintedTable | undefined {
  const named = (key: keyof Layout): Column | null | undefined => {
    const name = layout[key];
    return name === undefined ? null : findColumn(table, name, placeOf(key), report);
  };
  const [rows, columns, values] = [named('rows'), named('columns'), named('values')];
  if (rows === undefined || columns === undefined || values === undefined) return undefined;
  if (!columns) return complete(table, printLong(table, rows, values));

  const only = (key: keyof Layout, fitting: readonly Column[]): Column | undefined => {
    if (fitting.length === 1) return fitting[0];
    const names = fitting.map(({ name }) => name);
    report(problem(rules, 'layout-column', placeOf(key), '–', { key, fitting: names }));
    return undefined;
  };
  const heads = table.columns.filter(({ name }) => table.key.includes(name) && name !== columns.name);
  const cross = {
    rows: rows ?? only('rows', heads),
    columns,
    values: values ?? only('values', table.columns.filter(isMeasure)),
  };
  if (!cross.rows || !cross.values) return undefined;
  const printed = printCross(table, { rows: cross.rows, columns, values: cross.values }, placeOf('columns'), report);
  return printed && complete(table, printed);
}

function complete(table: Table, { vintages, ...printed }: PrintedCells): PrintedTable {
  return { ...printed, notes: notesBelow(table, vintages), source: sourceOf(table) };
}
