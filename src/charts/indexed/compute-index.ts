/** A table of index numbers, computed from a table of amounts. */
import { words } from '../../base/locale.ts';
import { weakestStatus } from '../../base/status.ts';
import type { Table } from '../../tables/table.ts';
import { type Derived, derivedCell, derivedColumn, joinVintages } from '../derive.ts';
import type { LineColumns } from '../line/read-line.ts';

/** An index number has one digit after the comma. */
const decimals = 1;

/**
 * Computes what each value is where its series' value at the base is 100; each series has a positive value there.
 *
 * Shape: as the table, with the index numbers in the place of the values; null where a value is missing.
 * Units: none; not rounded. Status: the less sure of the value and its base.
 */
export function computeIndex(table: Table, { x, y, series }: LineColumns, base: number): Table {
  const bases = new Map(
    [...x.values.keys()]
      .filter((row) => x.values[row] === base)
      .map((row) => [series?.values[row], derivedCell(y, row)]),
  );
  const cells = y.values.map((_, row): Derived => {
    const [own, start] = [derivedCell(y, row), bases.get(series?.values[row])];
    const value = own.value === null || !start?.value ? null : 100 * (own.value / start.value);
    const both = start ? [own, start] : [own];
    return { value, status: weakestStatus(both.map(({ status }) => status)), vintage: joinVintages(both) };
  });
  const index = derivedColumn({ name: y.name, title: words.index, unit: '', decimals }, cells);
  return { ...table, columns: table.columns.map((column) => (column === y ? index : column)), processed: true };
}
