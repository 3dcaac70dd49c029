/** The columns of a table as DuckDB holds them, so that sums of them are exact. */
import type { Column, Table, Value } from '../table.ts';
import type { FilledColumn, FilledType } from './exchange.ts';

// A number holds so many digits exactly, and so does a column of decimal numbers.
const mostDigits = 15;

/**
 * The columns of a table for DuckDB: whole numbers as BIGINT, years as INTEGER, dates as DATE, texts and months as VARCHAR,
 * other numbers as decimal numbers where 15 digits hold all of them, else as DOUBLE.
 */
export function filledColumns({ columns }: Table): FilledColumn[] {
  return columns.map((column) => ({ name: column.name, type: filledType(column), values: column.values }));
}

function filledType({ type, values, decimals }: Column): FilledType {
  if (type === 'number') return numberType(values, decimals);
  return ({ integer: 'BIGINT', year: 'INTEGER', date: 'DATE', string: 'VARCHAR', yearmonth: 'VARCHAR' } as const)[type];
}

function numberType(values: readonly Value[], decimals: readonly number[]): FilledType {
  const most = decimals.reduce((one, other) => Math.max(one, other), 0);
  const factor = 10 ** most;
  const fits = (value: Value): boolean => {
    if (typeof value !== 'number') return true;
    const digits = Math.round(value * factor);
    return Math.abs(digits) < 10 ** mostDigits && digits / factor === value;
  };
  return values.every(fits) ? { decimals: most } : 'DOUBLE';
}
