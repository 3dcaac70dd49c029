/** The number of a printed cell: a value of the table, a sum of several, or a share of one. */
import type { Status } from '../../base/status.ts';
import { add } from '../add.ts';
import { quotient } from '../figures/divide.ts';
import type { Column } from '../table.ts';

/**
 * The rows of a table that a printed cell adds up: mostly one, several for a sum, none for a cell that stays empty.
 * Undefined stands for a row that the table lacks.
 */
export type Parts = readonly (number | undefined)[];

/** What a cell states. Null is missing. */
export interface Quantity {
  readonly value: number | null;
  /** Digits after the comma that make the value exact; those of a share are the usual ones. */
  readonly decimals: number;
  readonly unit: string;
  /** Null where the table has no row for the cell. */
  readonly status: Status | null;
  /** What is printed for a missing value. */
  readonly sign: string;
}

/** The decimals of a share in percent, unless others are asked for. */
const shareDecimals = 1;

/** A number that is not available, and one that cannot be. */
const unavailable = '..';
const impossible = '.';

/** The signs of the file that mean something of their own; any other missing number is not available. */
const signs: ReadonlyMap<string, string> = new Map([
  ['–', '–'],
  ['-', '–'],
  ['.', impossible],
]);

/** The number of a cell. Its parts can be added; the sum is missing where one of them is. */
export function quantityOf(column: Column, parts: Parts): Quantity {
  const rows = parts.filter((row) => row !== undefined);
  const [row] = rows;
  if (row === undefined) return { value: null, decimals: 0, unit: '', status: null, sign: unavailable };
  if (parts.length > 1) {
    const sum = add(column, rows);
    return { ...sum, value: rows.length < parts.length ? null : sum.value, sign: unavailable };
  }
  const value = column.values[row];
  return {
    value: typeof value === 'number' ? value : null,
    decimals: column.decimals[row] ?? 0,
    unit: column.units[row] ?? '',
    status: column.statuses[row] ?? null,
    sign: signs.get(column.texts[row] ?? '') ?? unavailable,
  };
}

/**
 * A part in percent of its whole, not rounded; of nothing there is no share.
 *
 * Status: that of the whole, which the part belongs to.
 */
export function shareOf(part: Quantity, whole: Quantity): Quantity {
  const share = { decimals: shareDecimals, unit: 'procent', status: whole.status };
  if (part.value === null || whole.value === null) return { ...share, value: null, sign: unavailable };
  if (whole.value === 0) return { ...share, value: null, sign: impossible };
  return { ...share, value: quotient({ ...part, value: part.value }, { ...whole, value: whole.value }, 100), sign: '' };
}
