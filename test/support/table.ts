/** Tables for tests, written as rows. */
import { placeAt } from '../../src/base/place.ts';
import type { Status } from '../../src/base/status.ts';
import type { Column, ColumnType, Table, Value } from '../../src/tables/table.ts';

/** A column to be: its name and type and, for all rows or each, unit and status. */
export interface ColumnOf {
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string | ((row: number) => string);
  readonly decimals?: number;
  readonly status?: Status | ((row: number) => Status);
}

/** A table from its columns and rows; its file has the first row on line 2. */
export function tableOf(columns: readonly ColumnOf[], rows: readonly (readonly Value[])[]): Table {
  const source = { path: 'data/prov.csv', text: '' };
  return {
    name: 'prov',
    title: 'Prov',
    columns: columns.map((column, at) =>
      columnOf(
        column,
        rows.map((row) => row[at] ?? null),
      ),
    ),
    length: rows.length,
    key: [],
    source: 'Provkommunen',
    notes: [],
    processed: false,
    placeOf: (row) => placeAt(source, row + 2, 1),
  };
}

function columnOf(
  { name, type, unit = '', decimals = 0, status = 'utfall' }: ColumnOf,
  values: readonly Value[],
): Column {
  return {
    ...{ name, title: name, type, values },
    texts: values.map((value) => String(value ?? '')),
    decimals: values.map(() => decimals),
    units: values.map((_, row) => (typeof unit === 'string' ? unit : unit(row))),
    statuses: values.map((_, row) => (typeof status === 'string' ? status : status(row))),
    vintages: values.map(() => ''),
  };
}
