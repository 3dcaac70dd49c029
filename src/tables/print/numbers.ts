/** Columns of numbers on their way to print: their decimals, cells, and what must be said of sums and shares. */
import { words } from '../../base/locale.ts';
import { roundTo } from '../../base/number.ts';
import { noSum, numberCell } from './print-cell.ts';
import type { PrintedCell } from './printed.ts';
import type { Quantity } from './quantity.ts';
import type { Shown } from './shown.ts';

/** The numbers of a printed column, one per row, rows of sums last; null for a cell that stays empty. */
export type Numbers = readonly (Quantity | null)[];

/** Digits after the comma: those that are asked for, else the most of any of these numbers with the same unit. */
export function decimalsOf({ decimals }: Shown, numbers: Numbers): (unit: string) => number {
  const most = new Map<string, number>();
  for (const one of numbers) if (one) most.set(one.unit, Math.max(most.get(one.unit) ?? 0, one.decimals));
  return (unit) => decimals ?? most.get(unit) ?? 0;
}

/** The cells of a column; `marked` tells of each row whether it marks its status. */
export function cellsOf(
  numbers: Numbers,
  decimals: (unit: string) => number,
  marked: (row: number) => boolean,
): PrintedCell[] {
  return numbers.map((one, row) => (one ? numberCell(one, decimals(one.unit), marked(row)) : noSum));
}

/** The units of these numbers, each once. */
export function unitsOf(numbers: Numbers): string[] {
  return [...new Set(numbers.flatMap((one) => (one?.status ? one.unit : [])))];
}

/** What must be said of a sum beside its parts: that it is missing, or that rounded parts make another sum. */
export function remarkOnSum(parts: Numbers, sum: Quantity | null, decimals: (unit: string) => number): string[] {
  if (!sum) return [];
  if (sum.value === null) return [words.sumMissing];
  const rounded = parts.map((part) => (part ? roundTo(part.value ?? 0, decimals(part.unit)) : 0));
  const total = rounded.reduce((one, other) => one + other, 0);
  return roundTo(total, 6) === roundTo(sum.value, decimals(sum.unit)) ? [] : [words.sumRounded];
}

/** What must be said of shares: that they are missing. */
export function remarkOnShares({ share }: Shown, numbers: Numbers): string[] {
  return share && numbers.some((one) => one?.value === null) ? [words.shareMissing] : [];
}
