/** What differs between two states of a table, cell by cell. */
import type { Status } from '../../base/status.ts';
import { isMeasure } from '../find.ts';
import { formatFigure, formatValue } from '../format.ts';
import { keyColumns, nameRow } from '../row-name.ts';
import { type Column, columnOf, type Table, type Value } from '../table.ts';
import { matchKeys } from './match.ts';

/** All that is known of a cell. `text` is how readers meet it; of a missing value, what its file says. */
export interface CellState {
  readonly value: Value;
  readonly text: string;
  readonly decimals: number;
  readonly unit: string;
  readonly status: Status;
  readonly vintage: string;
  readonly wording: string;
}

/** A row by its key, and what readers know it by. */
export interface RowName {
  readonly key: Readonly<Record<string, Value>>;
  readonly name: string;
}

/** A row that only one of the states has, with its cells by the name of their column. */
export interface RowChange extends RowName {
  readonly cells: Readonly<Record<string, CellState>>;
}

/** A cell of a row that both have. */
export interface CellChange extends RowName {
  readonly column: string;
  readonly title: string;
  readonly before: CellState;
  readonly after: CellState;
}

/** What differs between two states of a table. */
export interface TableChange {
  readonly added: readonly RowChange[];
  readonly removed: readonly RowChange[];
  readonly cells: readonly CellChange[];
}

/**
 * Compares two states of a table that have the same columns, as one description makes both.
 *
 * Rows are matched by key, so their order is no difference; without a key a row that differs is removed and added. How a
 * file groups the digits of a number is no difference; its decimals, unit, status, edition and wording are.
 */
export function compareTables(before: Table, after: Table): TableChange {
  const { both, removed, added } = matchKeys(rowKeys(before), rowKeys(after));
  const keys = keyColumns(after);
  const pairs = before.columns.flatMap((old) => {
    const column = columnOf(after, old.name);
    return column ? [{ old, column }] : [];
  });
  const cells = both.flatMap(([from, to]) =>
    pairs
      .filter(({ old, column }) => !isSame(old, from, column, to))
      .map(({ old, column: { name, title }, column }): CellChange => {
        const states = { before: stateOf(old, from), after: stateOf(column, to) };
        return { ...rowName(keys, to), column: name, title, ...states };
      }),
  );
  return {
    added: added.map((row) => rowChange(after, row)),
    removed: removed.map((row) => rowChange(before, row)),
    cells,
  };
}

function rowKeys(table: Table): string[] {
  const keys = keyColumns(table);
  return Array.from({ length: table.length }, (_, row) =>
    JSON.stringify(keys.map(({ values }) => values[row] ?? null)),
  );
}

function rowName(keys: readonly Column[], row: number): RowName {
  const key = Object.fromEntries(keys.map(({ name, values }) => [name, values[row] ?? null]));
  return { key, name: nameRow(keys, row) };
}

function rowChange(table: Table, row: number): RowChange {
  const cells = Object.fromEntries(table.columns.map((column) => [column.name, stateOf(column, row)]));
  return { ...rowName(keyColumns(table), row), cells };
}

function isSame(old: Column, from: number, column: Column, to: number): boolean {
  return (
    old.values[from] === column.values[to] &&
    old.decimals[from] === column.decimals[to] &&
    old.units[from] === column.units[to] &&
    old.statuses[from] === column.statuses[to] &&
    old.vintages[from] === column.vintages[to] &&
    old.wordings?.[from] === column.wordings?.[to] &&
    (old.values[from] !== null || old.texts[from] === column.texts[to])
  );
}

function stateOf(column: Column, row: number): CellState {
  const value = column.values[row] ?? null;
  const decimals = column.decimals[row] ?? 0;
  const unit = column.units[row] ?? '';
  return {
    ...{ value, decimals, unit, text: textOf(column, row, { value, decimals, unit }) },
    status: column.statuses[row] ?? 'utfall',
    vintage: column.vintages[row] ?? '',
    wording: column.wordings?.[row] ?? '',
  };
}

function textOf(
  column: Column,
  row: number,
  { value, decimals, unit }: Pick<CellState, 'value' | 'decimals' | 'unit'>,
): string {
  if (value === null) return column.texts[row] || '–';
  return typeof value === 'number' && isMeasure(column)
    ? formatFigure({ value, decimals, unit })
    : formatValue(column, value);
}
