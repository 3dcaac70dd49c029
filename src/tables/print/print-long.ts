/** A table printed row by row, one printed column per column. */
import { words } from '../../base/locale.ts';
import { isMeasure } from '../find.ts';
import { formatUnit } from '../format.ts';
import type { Column, Table } from '../table.ts';
import { cellPrinter, legendOf, textCell } from './print-cell.ts';
import type { PrintedCell, PrintedCells } from './printed.ts';

/** One column of the printed table. */
interface Printed {
  readonly title: string;
  readonly align: 'text' | 'number';
  readonly isHead: boolean;
  readonly cell: (row: number) => PrintedCell;
}

/** The columns that are printed; the heads come first. */
interface Chosen {
  readonly heads: readonly Column[];
  readonly shown: readonly Column[];
}

/**
 * Prints a table row by row: all columns, or only `rows` as the head and only `values` as numbers where these are given.
 *
 * Units: one that all numbers have is the table's; else each column tells its own in its head, and one that mixes units
 * has them in a column beside it, unless a column of the table already holds them.
 */
export function printLong(table: Table, rows: Column | null, values: Column | null): PrintedCells {
  const chosen = chooseColumns(table, rows, values);
  const units = new Set(chosen.shown.filter(isMeasure).flatMap((column) => column.units));
  const unit = units.size === 1 ? ([...units][0] ?? '') : '';
  const printed = chosen.shown.flatMap((column) => printColumn(column, table, chosen, units.size > 1));
  const cells = Array.from({ length: table.length }, (_, row) => printed.map(({ cell }) => cell(row)));
  return {
    head: [printed.map(({ title }) => ({ text: title, span: 1 }))],
    rows: cells,
    align: printed.map(({ align }) => align),
    rowHeads: printed.filter(({ isHead }) => isHead).length,
    unit,
    legend: legendOf(cells),
    vintages: untoldVintages(chosen.shown),
  };
}

/** Beside a key column as `rows` stand the others of the key that tell its rows apart. */
function chooseColumns(table: Table, rows: Column | null, values: Column | null): Chosen {
  const key = table.columns.filter(({ name }) => table.key.includes(name));
  const telling = key.filter((column) => column !== rows && new Set(column.values).size > 1);
  const heads = rows ? [rows, ...(key.includes(rows) ? telling : [])] : key;
  const others = table.columns.filter((column) => !heads.includes(column) && !key.includes(column));
  return { heads, shown: [...heads, ...(values ? [values] : others)] };
}

function printColumn(column: Column, table: Table, { heads, shown }: Chosen, unitsDiffer: boolean): Printed[] {
  const { title, units, statuses } = column;
  const isHead = heads.includes(column);
  const isKey = table.key.includes(column.name);
  if (!isMeasure(column)) return [{ title, align: 'text', isHead, cell: cellPrinter(column, isKey, false) }];
  const stands = (list: readonly string[]): boolean => standsIn(shown, list);
  const cell = cellPrinter(column, isKey, !stands(statuses));
  const own = new Set(units);
  const [unit = ''] = own;
  const inHead = unitsDiffer && own.size === 1 && unit !== '';
  const numbers: Printed = { title: inHead ? `${title} (${formatUnit(unit)})` : title, align: 'number', isHead, cell };
  if (own.size <= 1 || stands(units)) return [numbers];
  const unitCell = (row: number): PrintedCell => textCell(formatUnit(units[row] ?? ''));
  return [numbers, { title: words.unit, align: 'text', isHead: false, cell: unitCell }];
}

/** Whether one of the columns holds these texts, row by row. */
function standsIn(columns: readonly Column[], list: readonly string[]): boolean {
  return columns.some(({ values }) => values.every((value, row) => String(value ?? '') === list[row]));
}

/** The editions of the numbers, apart from those that a printed column tells. */
function untoldVintages(shown: readonly Column[]): string[] {
  const untold = shown.filter((column) => isMeasure(column) && !standsIn(shown, column.vintages));
  return [...new Set(untold.flatMap(({ vintages }) => vintages))];
}
