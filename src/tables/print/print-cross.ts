/** A cross table: a row per value of one column, a column per value of another. */
import { capitalize, words } from '../../base/locale.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Status } from '../../base/status.ts';
import { isMeasure } from '../find.ts';
import { formatUnit, formatValue } from '../format.ts';
import { rules } from '../messages.ts';
import { orderedValues, takeRows } from '../rows.ts';
import type { Column, Table } from '../table.ts';
import { absentCell, cellPrinter, legendOf, textCell } from './print-cell.ts';
import type { PrintedCell, PrintedCells, PrintedHead } from './printed.ts';

/** The columns of a table that make a cross table. */
export interface Cross {
  readonly rows: Column;
  readonly columns: Column;
  readonly values: Column;
}

/** For each row and column of a cross table the row of the table that its cell comes from, if there is one. */
type Grid = readonly (readonly (number | undefined)[])[];

/**
 * Prints a cross table.
 *
 * Statuses: where each printed column has a single one, a head row above groups the columns by it (left out if all is
 * outcome); else they are marks. Units: one for all, or a column of units where each row has its own.
 * Errors: `layout-many`, `layout-unit` at the place; then undefined.
 */
export function printCross(table: Table, cross: Cross, place: Place, report: Report): PrintedCells | undefined {
  const rowHeads = headCells(cross.rows);
  const columnHeads = headCells(cross.columns);
  const grid = fillGrid(table, cross, rowHeads, columnHeads, place, report);
  const units = grid && rowUnits(grid, cross.values, rowHeads, place, report);
  if (!units) return undefined;
  const statuses = columnHeads.map((_, column) => statusesIn(grid, column, cross.values));
  const grouped = statuses.every(({ size }) => size <= 1);
  const unitsDiffer = new Set(units).size > 1;
  const printers = columnHeads.map((_, column) => columnPrinter(grid, column, cross.values, !grouped));
  const rows = rowHeads.map((head, row): PrintedCell[] => [
    head,
    ...(unitsDiffer ? [textCell(formatUnit(units[row] ?? ''))] : []),
    ...printers.map((print) => print(row)),
  ]);
  const titles = [cross.rows.title, ...(unitsDiffer ? [words.unit] : [])].map((text) => ({ text, span: 1 }));
  const numbers = isMeasure(cross.values) ? 'number' : 'text';
  return {
    head: [
      ...(grouped ? groupHead(titles, statuses) : []),
      [...titles, ...columnHeads.map(({ text }) => ({ text, span: 1 }))],
    ],
    rows,
    align: [...titles.map(() => 'text' as const), ...columnHeads.map(() => numbers)],
    rowHeads: titles.length,
    unit: unitsDiffer ? '' : (units[0] ?? ''),
    legend: legendOf(rows),
    vintages: [...new Set(cross.values.vintages)],
  };
}

/** A head for each value of a column, last for the rows that have none. */
function headCells(column: Column): PrintedCell[] {
  const values = orderedValues(column).map((value) => ({ ...textCell(formatValue(column, value)), value }));
  return column.values.includes(null) ? [...values, textCell('')] : values;
}

function fillGrid(
  table: Table,
  { rows, columns }: Cross,
  rowHeads: readonly PrintedCell[],
  columnHeads: readonly PrintedCell[],
  place: Place,
  report: Report,
): Grid | undefined {
  const rowOf = new Map(rowHeads.map(({ value }, index) => [value, index]));
  const columnOf = new Map(columnHeads.map(({ value }, index) => [value, index]));
  const grid = rowHeads.map(() => new Array<number | undefined>(columnHeads.length));
  for (let index = 0; index < table.length; index++) {
    const row = rowOf.get(rows.values[index] ?? null) ?? 0;
    const column = columnOf.get(columns.values[index] ?? null) ?? 0;
    const line = grid[row] ?? [];
    if (line[column] !== undefined) {
      const missing = table.key.filter((name) => name !== rows.name && name !== columns.name);
      const at = { row: rowHeads[row]?.text ?? '', column: columnHeads[column]?.text ?? '' };
      report(problem(rules, 'layout-many', place, columns.name, { ...at, missing }));
      return undefined;
    }
    line[column] = index;
  }
  return grid;
}

function rowUnits(
  grid: Grid,
  values: Column,
  rowHeads: readonly PrintedCell[],
  place: Place,
  report: Report,
): string[] | undefined {
  let mixed = false;
  const units = grid.map((line, row) => {
    const found = [...new Set(line.flatMap((index) => (index === undefined ? [] : (values.units[index] ?? ''))))];
    if (found.length > 1) {
      mixed = true;
      const name = rowHeads[row]?.text ?? '';
      report(problem(rules, 'layout-unit', place, name, { row: name, units: found }));
    }
    return found[0] ?? '';
  });
  return mixed ? undefined : units;
}

function statusesIn(grid: Grid, column: number, values: Column): Set<Status> {
  return new Set(grid.flatMap((line) => values.statuses[line[column] ?? -1] ?? []));
}

/** The head row that groups the columns by their status; none where all is outcome. */
function groupHead(titles: readonly PrintedHead[], statuses: readonly ReadonlySet<Status>[]): PrintedHead[][] {
  if (statuses.every((one) => !one.size || one.has('utfall'))) return [];
  const groups: { text: string; span: number; status?: Status }[] = [];
  for (const [status] of statuses) {
    const text = capitalize(status ?? '');
    const last = groups.at(-1);
    if (last?.text === text) last.span++;
    else groups.push({ text, span: 1, ...(status && { status }) });
  }
  return [[...titles.map(() => ({ text: '', span: 1 })), ...groups]];
}

/** Makes the function that prints a grid's row in one column. */
function columnPrinter(grid: Grid, column: number, values: Column, marked: boolean): (row: number) => PrintedCell {
  const filled = grid.flatMap((line, row) => (line[column] === undefined ? [] : [{ row, index: line[column] }]));
  const print = cellPrinter(
    takeRows(
      values,
      filled.map(({ index }) => index),
    ),
    false,
    marked,
  );
  const position = new Map(filled.map(({ row }, index) => [row, index]));
  return (row) => {
    const index = position.get(row);
    if (index !== undefined) return print(index);
    return isMeasure(values) ? absentCell : textCell('');
  };
}
