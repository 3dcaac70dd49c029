/** Rows and numbers in Swedish words, for readers who ask where a number comes from. */
import { enumerate } from '../base/locale.ts';
import { formatNumber } from '../base/number.ts';
import type { Place } from '../base/place.ts';
import type { Where } from '../project/where.ts';
import { formatValue } from './format.ts';
import { nameRow } from './row-name.ts';
import { type Column, columnOf, type Table } from './table.ts';

/** A `where:` in words: `Ålder 80–84 till 100+, År 2027 och 2028`; empty where it is empty. */
export function describeWhere(table: Table, where: Where): string {
  return Object.entries(where)
    .map(([name, choice]) => {
      const column = columnOf(table, name);
      const parts = [choice].flat().map((part) => (column ? describePart(column, String(part)) : String(part)));
      return `${column?.title ?? name} ${enumerate(parts)}`;
    })
    .join(', ');
}

function describePart(column: Column, part: string): string {
  const named = (name: string) => column.values.find((value) => String(value) === name);
  const ends = named(part) === undefined ? part.split('..') : [part];
  return ends.map((end) => formatValue(column, named(end) ?? end)).join(' till ');
}

/**
 * What tells each of these rows from the table's others: `Ålder 15–19, År 2028`.
 *
 * Columns of the key that are the same in all rows are left out. A table without key has the line in its file instead.
 */
export function describeRows(table: Table, rows: readonly number[]): string[] {
  const telling = table.columns.filter(({ name, values }) => table.key.includes(name) && new Set(values).size > 1);
  return rows.map((row) => {
    if (table.key.length === 0) return describeLine(table.placeOf(row, table.columns[0]?.name ?? ''));
    return nameRow(telling, row);
  });
}

function describeLine({ source, line }: Place): string {
  return `rad ${line} i ${source.path}`;
}

/** How many values there are: `21 värden`, `ett enda värde`. */
export function describeCount(values: number): string {
  return values === 1 ? 'ett enda värde' : `${formatNumber(values, { decimals: 0 })} värden`;
}

/** A number and what it is of: `22 149 (År 2027)`; the number alone where there is nothing to say of it. */
export function describeNumber(value: number, decimals: number, of: string): string {
  const number = formatNumber(value, { decimals });
  return of ? `${number} (${of})` : number;
}
