/** A table of shares, computed from a table of amounts. */
import { weakestStatus } from '../../base/status.ts';
import type { Column, Table } from '../../tables/table.ts';
import { type Derived, derivedCell, derivedColumn, joinVintages } from '../derive.ts';
import type { GridColumns } from '../grid.ts';

/** All values of one name, and what they add up to; null where one is missing or the sum is zero. */
interface Whole {
  readonly cells: readonly Derived[];
  readonly sum: number | null;
}

/**
 * Computes what share each value is of all values with the same name.
 *
 * Shape: as the table, with the shares in the place of the values. Null where a value of the same name is missing, or
 * where they add up to zero.
 * Units: percent, not rounded. Status: the least sure of the values with the same name.
 */
export function computeShares(table: Table, { rows, values }: GridColumns): Table {
  const wholes = new Map(
    [...Map.groupBy(rows.values.keys(), (row) => rows.values[row])].map(([name, found]) => {
      return [name, wholeOf(found.map((row) => derivedCell(values, row)))];
    }),
  );
  const cells = values.values.map((value, row): Derived => {
    const { cells = [], sum = null } = wholes.get(rows.values[row]) ?? {};
    const share = sum === null || typeof value !== 'number' ? null : (100 * value) / sum;
    return { value: share, status: weakestStatus(cells.map(({ status }) => status)), vintage: joinVintages(cells) };
  });
  const { name, title } = values;
  const shares = derivedColumn({ name, title, unit: 'procent', decimals: 0 }, cells);
  const replace = (column: Column): Column => (column === values ? shares : column);
  return { ...table, columns: table.columns.map(replace), processed: true };
}

function wholeOf(cells: readonly Derived[]): Whole {
  const known = cells.flatMap(({ value }) => value ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  return { cells, sum: known.length === cells.length && sum > 0 ? sum : null };
}
