/** What readers know a row by. */
import { formatValue } from './format.ts';
import type { Column, Table } from './table.ts';

/** The columns that tell the rows of a table apart; all of them where it has no key. */
export function keyColumns({ columns, key }: Pick<Table, 'columns' | 'key'>): readonly Column[] {
  return key.length > 0 ? columns.filter(({ name }) => key.includes(name)) : columns;
}

/** The values of some columns in a row, with the columns' titles: `Ålder 0–4, År 2018`. */
export function nameRow(columns: readonly Column[], row: number): string {
  return columns.map((column) => `${column.title} ${formatValue(column, column.values[row] ?? '')}`).join(', ');
}
