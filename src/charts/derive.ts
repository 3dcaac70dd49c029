/** Columns that a chart computes, for the table beside it. */
import type { Column } from '../tables/table.ts';
import type { Measured } from './check.ts';
import { type Cell, cellAt, missingCell } from './grid.ts';

/** A cell and the edition that it is from: several where it was computed from several. */
export interface Derived extends Cell {
  readonly vintage: string;
}

/** A column of numbers that no file has. */
export function derivedColumn(
  { name, title, unit, decimals }: Measured & Pick<Column, 'name' | 'title'>,
  cells: readonly Derived[],
): Column {
  return {
    ...{ name, title, type: 'number' },
    values: cells.map(({ value }) => value),
    texts: cells.map(() => ''),
    decimals: cells.map(() => decimals),
    units: cells.map(() => unit),
    statuses: cells.map(({ status }) => status),
    vintages: cells.map(({ vintage }) => vintage),
  };
}

/** The cell of a column in a row, with its edition; a missing one where there is no row. */
export function derivedCell(values: Column, row: number | undefined): Derived {
  if (row === undefined) return { ...missingCell, vintage: '' };
  return { ...cellAt(values, row), vintage: values.vintages[row] ?? '' };
}

/** The editions of several cells, each once. */
export function joinVintages(cells: readonly Derived[]): string {
  return [...new Set(cells.map(({ vintage }) => vintage))].filter(Boolean).join(', ');
}
