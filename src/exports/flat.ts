/** A printed table as files hold it: one row of heads with names of their own, then records, with the statuses in columns. */

import { words } from '../base/locale.ts';
import type { PrintedCell, PrintedTable } from '../tables/print/printed.ts';
import { columnNames, ownNames } from './column-names.ts';

/** What a file holds for a printed cell: its number exactly, else its text; and what is printed. */
export interface FlatCell {
  readonly value: string | number;
  readonly text: string;
}

/** A column; one of statuses holds those of the numbers before it. */
export interface FlatColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'status';
}

/** A row, and whether it adds up the others. */
export interface FlatRow {
  readonly cells: readonly FlatCell[];
  readonly isSum: boolean;
}

/** A table with one row of heads. Every row has as many cells as there are columns; no two names are alike. */
export interface FlatTable {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly FlatRow[];
}

/** What stands where no number can have a status; no cell of a file is empty. */
export const noStatus = '.';

/** A column that is to be, and how a row of printed cells fills it. */
interface Plan extends FlatColumn {
  readonly read: (cells: readonly PrintedCell[]) => FlatCell;
}

/**
 * Lays a printed table out as records. What is missing has the sign that is printed.
 *
 * Statuses: where all numbers of each row have the same one, a last column holds it; else each column of numbers that are
 * not all outcome is followed by a column with theirs. A table without numbers has none, nor has one that prints them.
 */
export function flatten(table: PrintedTable): FlatTable {
  const plans = plan(table);
  const body = table.rows.length - table.sums.rows;
  const names = ownNames(plans.map(({ name }) => name));
  return {
    columns: plans.map(({ type }, at) => ({ name: names[at] ?? '', type })),
    rows: table.rows.map((cells, row) => ({ cells: plans.map(({ read }) => read(cells)), isSum: row >= body })),
  };
}

function plan(table: PrintedTable): Plan[] {
  const names = columnNames(table);
  const printed = table.align.map((type, at): Plan => {
    return { name: names[at] ?? '', type, read: (cells) => flatCell(cells[at], type) };
  });
  if (!table.rows.some((cells) => statusesIn(cells).size > 0)) return printed;
  if (table.rows.every((cells) => statusesIn(cells).size <= 1)) {
    if (isTold(table)) return printed;
    return [...printed, { name: words.status, type: 'status', read: (cells) => statusCell([...statusesIn(cells)][0]) }];
  }
  return printed.flatMap((one, at) => {
    const certain = table.rows.every((cells) => (cells[at]?.status ?? 'utfall') === 'utfall');
    const name = words.statusOfColumn(one.name);
    return certain ? [one] : [one, { name, type: 'status', read: (cells) => statusCell(cells[at]?.status) }];
  });
}

/** Whether a column of words holds the statuses of the rows already. */
function isTold({ align, rows }: PrintedTable): boolean {
  return align.some((type, at) => type === 'text' && rows.every((cells) => statusesIn(cells).has(cells[at]?.text)));
}

function statusesIn(cells: readonly PrintedCell[]): Set<string | undefined> {
  return new Set(cells.flatMap(({ status }) => status ?? []));
}

/** A text whose value is printed bare, such as a year, is a number in a file as well. */
function flatCell(
  { value, text }: PrintedCell = { value: null, text: '', status: null, mark: '' },
  type: 'text' | 'number',
): FlatCell {
  const isNumber = typeof value === 'number' && (type === 'number' || text === String(value));
  return { value: isNumber ? value : text, text };
}

function statusCell(status: string | null | undefined): FlatCell {
  return { value: status ?? noStatus, text: status ?? noStatus };
}
