/** Printed cells, of numbers and of texts. */
import { formatNumber } from '../../base/number.ts';
import { formatValue } from '../format.ts';
import type { Column } from '../table.ts';
import { markOf } from './marks.ts';
import type { PrintedCell } from './printed.ts';
import type { Quantity } from './quantity.ts';

/** What is printed for a missing text: there is nothing to report. */
const missingText = '–';

/** The cell below a column that is not added up, in a row of sums: a number is not possible there. Source: Statistics Sweden's signs. */
export const noSum: PrintedCell = { text: '.', value: null, status: null, mark: '' };

/** A cell with nothing but a text. */
export function textCell(text: string): PrintedCell {
  return { text: text || missingText, value: text || null, status: null, mark: '' };
}

/** A cell with a number. `marked` puts the mark of its status beside it. */
export function numberCell({ value, status, sign }: Quantity, decimals: number, marked: boolean): PrintedCell {
  if (value === null) return { text: sign, value, status, mark: '' };
  return { text: formatNumber(value, { decimals }), value, status, mark: marked && status ? markOf(status) : '' };
}

/**
 * Makes the function that prints a row of a column of texts: a value of a key in its label form, any other as it stands.
 */
export function valuePrinter(column: Column, isKey: boolean): (row: number) => PrintedCell {
  const order = new Map([...(column.categories?.keys() ?? [])].map((value, at) => [value, at]));
  return (row) => {
    const value = column.values[row] ?? null;
    const isPlain = value === null || (!isKey && !column.categories && column.type === 'string');
    const text = isPlain ? String(value ?? '') : formatValue(column, value);
    const at = value === null ? undefined : order.get(value);
    return { ...textCell(text), value, ...(at !== undefined && { order: at }) };
  };
}
