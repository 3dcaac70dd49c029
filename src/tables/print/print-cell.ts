/** The printed cells of a column, and the marks of their statuses. */
import { formatNumber } from '../../base/number.ts';
import { type Status, statuses } from '../../base/status.ts';
import { isMeasure } from '../find.ts';
import { formatValue } from '../format.ts';
import type { Column } from '../table.ts';
import type { MarkedStatus, PrintedCell } from './printed.ts';

/** What is printed for a missing value: a number that is not available, and a text that has nothing to report. */
const missing = { number: '..', text: '–' };

/** The signs of the file that mean something of their own; any other missing number is not available. */
const signs: ReadonlyMap<string, string> = new Map([
  ['–', '–'],
  ['-', '–'],
  ['.', '.'],
]);

const marks: Readonly<Record<Status, string>> = {
  utfall: '',
  budget: 'b',
  prognos: 'p',
  kalkyl: 'k',
  förslag: 'f',
  mål: 'm',
  scenario: 's',
};

/** A cell with nothing but a text. */
export function textCell(text: string): PrintedCell {
  return { text: text || missing.text, value: text || null, status: null, mark: '' };
}

/** A cell of a table of numbers for which there is no row. */
export const absentCell: PrintedCell = { text: missing.number, value: null, status: null, mark: '' };

/**
 * Makes the function that prints a row of a column.
 *
 * Numbers have the most decimals of any with the same unit, the values of key columns their label form. `marked` puts
 * the status's mark beside each number.
 */
export function cellPrinter(column: Column, isKey: boolean, marked: boolean): (row: number) => PrintedCell {
  if (!isMeasure(column)) {
    return (row) => {
      const value = column.values[row] ?? null;
      const isPlain = value === null || (!isKey && !column.categories && column.type === 'string');
      return { ...textCell(isPlain ? String(value ?? '') : formatValue(column, value)), value };
    };
  }
  const decimals = decimalsByUnit(column);
  return (row) => {
    const value = column.values[row] ?? null;
    const status = column.statuses[row] ?? null;
    if (typeof value !== 'number') {
      return { ...absentCell, text: signs.get(column.texts[row] ?? '') ?? missing.number, status };
    }
    const text = formatNumber(value, { decimals: decimals.get(column.units[row] ?? '') ?? 0 });
    return { text, value, status, mark: marked && status ? marks[status] : '' };
  };
}

/** What the marks of these rows stand for, in order of certainty. */
export function legendOf(rows: readonly (readonly PrintedCell[])[]): MarkedStatus[] {
  const used = new Set(rows.flat().map(({ mark }) => mark));
  return statuses.map((status) => ({ status, mark: marks[status] })).filter(({ mark }) => mark && used.has(mark));
}

function decimalsByUnit(column: Column): Map<string, number> {
  const decimals = new Map<string, number>();
  column.units.forEach((unit, row) => {
    decimals.set(unit, Math.max(decimals.get(unit) ?? 0, column.decimals[row] ?? 0));
  });
  return decimals;
}
