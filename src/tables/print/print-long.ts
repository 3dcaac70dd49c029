/** A table printed row by row, one printed column per column. */
import { words } from '../../base/locale.ts';
import type { Report } from '../../base/problem.ts';
import { isMeasure } from '../find.ts';
import { formatUnit } from '../format.ts';
import type { Table } from '../table.ts';
import type { GroupHead, PrintedColumn } from './arrange.ts';
import type { Draft } from './draft.ts';
import { cellsOf, decimalsOf, type Numbers, remarkOnShares, remarkOnSum, unitsOf } from './numbers.ts';
import { textCell, valuePrinter } from './print-cell.ts';
import { type Parts, quantityOf, shareOf } from './quantity.ts';
import { checkSums, type Shown, titleWith } from './shown.ts';

/** A column of a table that is printed row by row, and the head that it shares with those beside it. */
export interface LongColumn extends Shown {
  readonly isHead: boolean;
  readonly group: GroupHead | null;
}

/** All that is known of a printed column of numbers. */
interface Measured {
  readonly shown: LongColumn;
  readonly numbers: Numbers;
  readonly units: readonly string[];
  readonly decimals: (unit: string) => number;
}

/**
 * Prints a table row by row; with the name of a row of sums, that row stands last.
 *
 * Units: one that all numbers have is the table's; else each column tells its own in its head, and one that mixes units
 * has them in a column beside it, unless a column of the table already holds them.
 * Errors: those of `checkSums`; then undefined.
 */
export function printLong(
  table: Table,
  shown: readonly LongColumn[],
  total: string | undefined,
  report: Report,
): Draft | undefined {
  const measures = shown.filter(({ column }) => isMeasure(column));
  const all = Array.from({ length: table.length }, (_, row) => row);
  const summed = measures.filter(({ share, adds }) => share || (adds && total !== undefined));
  if (summed.filter((one) => !checkSums(one, [all], report)).length > 0) return undefined;
  const measured = measures.map((one) => measure(one, all, total !== undefined));
  const units = new Set(measured.flatMap((one) => one.units));
  const columns = shown.flatMap((one) => {
    const numbers = measured.find(({ shown }) => shown === one);
    return numbers ? printNumbers(numbers, table, shown, units.size > 1) : [printTexts(one, table, total)];
  });
  return {
    columns: total === undefined ? columns : withTotalHead(columns, total),
    unit: units.size === 1 ? ([...units][0] ?? '') : '',
    vintages: untoldVintages(shown),
    remarks: measured.flatMap(({ shown, numbers, decimals }) => {
      const body = numbers.slice(0, table.length);
      return [...remarkOnShares(shown, body), ...remarkOnSum(body, numbers[table.length] ?? null, decimals)];
    }),
  };
}

function measure(shown: LongColumn, rows: readonly number[], hasSums: boolean): Measured {
  const { column, share, adds } = shown;
  const whole = share && quantityOf(column, rows);
  const read = (parts: Parts) => (whole ? shareOf(quantityOf(column, parts), whole) : quantityOf(column, parts));
  const body = rows.map((row) => read([row]));
  const numbers = hasSums ? [...body, adds ? read(rows) : null] : body;
  return { shown, numbers, units: unitsOf(body), decimals: decimalsOf(shown, numbers) };
}

/** Numbers, and beside them their units where these differ and no other column holds them. */
function printNumbers(
  { shown, numbers, units, decimals }: Measured,
  table: Table,
  all: readonly LongColumn[],
  unitsDiffer: boolean,
): PrintedColumn[] {
  const { column } = shown;
  const told = standsIn(all, column.statuses);
  const [unit = ''] = units;
  const printed: PrintedColumn = {
    ...columnOf(shown),
    title: unitsDiffer && units.length === 1 ? titleWith(shown.title, unit) : shown.title,
    align: 'number',
    cells: cellsOf(numbers, decimals, (row) => !told || row >= table.length),
  };
  if (units.length <= 1 || standsIn(all, column.units)) return [printed];
  const unitCells = numbers.map((one) => textCell(one ? formatUnit(one.unit) : ''));
  const unitHead = { name: words.unit, title: words.unit };
  return [printed, { ...printed, ...unitHead, align: 'text', isHead: false, cells: unitCells }];
}

function printTexts(shown: LongColumn, table: Table, total: string | undefined): PrintedColumn {
  const print = valuePrinter(shown.column, table.key.includes(shown.column.name));
  const cells = Array.from({ length: table.length }, (_, row) => print(row));
  return { ...columnOf(shown), align: 'text', cells: total === undefined ? cells : [...cells, textCell('')] };
}

function columnOf({ column, title, isHead, group }: LongColumn): Omit<PrintedColumn, 'align' | 'cells'> {
  return { name: column.name, title, isHead, above: group ? [group] : [], isSum: false };
}

/** The first column is the head of the row of sums. */
function withTotalHead([first, ...others]: readonly PrintedColumn[], total: string): PrintedColumn[] {
  return first ? [{ ...first, cells: [...first.cells.slice(0, -1), textCell(total)] }, ...others] : [];
}

/** Whether one of the columns holds these texts, row by row. */
function standsIn(shown: readonly LongColumn[], list: readonly string[]): boolean {
  return shown.some(({ column }) => column.values.every((value, row) => String(value ?? '') === list[row]));
}

/** The editions of the numbers, apart from those that a printed column tells. */
function untoldVintages(shown: readonly LongColumn[]): string[] {
  const untold = shown.filter(({ column }) => isMeasure(column) && !standsIn(shown, column.vintages));
  return [...new Set(untold.flatMap(({ column }) => column.vintages))];
}
