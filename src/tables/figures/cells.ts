/** The cells that a figure was computed from. */
import type { Place } from '../../base/place.ts';
import type { Status } from '../../base/status.ts';
import { nameRow } from '../row-name.ts';
import { sourceOf } from '../source.ts';
import { type Column, columnOf, type FigurePart, type Table, type Tables, type Value } from '../table.ts';

/** One cell: which it is, what it holds, and where that is from. */
export interface Cell {
  readonly table: string;
  /** The column's name. */
  readonly column: string;
  /** What tells its row from all others, in words: `Ålder 80–84, År 2028`; empty in a table without key. */
  readonly key: string;
  readonly value: Value;
  readonly decimals: number;
  readonly unit: string;
  readonly status: Status;
  /** The edition; empty where none is given. */
  readonly vintage: string;
  /** Whom the source line of its table names. */
  readonly source: string;
  readonly place: Place;
}

/**
 * The cells of a part in the order of its table, at most so many of them; each is made when it is asked for, since a mean
 * may be of many thousands. Empty where the table is not among these.
 */
export function cellsOf(part: FigurePart, tables: Pick<Tables, 'get'>, most = Number.POSITIVE_INFINITY): Cell[] {
  const table = tables.get(part.table);
  const column = table && columnOf(table, part.column);
  if (!column) return [];
  return [...part.rows.subarray(0, Math.min(most, part.rows.length))].map((row) => readCell(table, column, row));
}

function readCell(table: Table, column: Column, row: number): Cell {
  const keys = table.columns.filter(({ name }) => table.key.includes(name));
  return {
    table: table.name,
    column: column.name,
    key: nameRow(keys, row),
    value: column.values[row] ?? null,
    decimals: column.decimals[row] ?? 0,
    unit: column.units[row] ?? '',
    status: column.statuses[row] ?? 'utfall',
    vintage: column.vintages[row] ?? '',
    source: sourceOf(table),
    place: table.placeOf(row, column.name),
  };
}
