/** The rows of a table that belong together. */
import type { Table, Value } from './table.ts';

/** Rows numbered so that equal ones have the same number: 0, 1, 2 … in the order in which they first stand there. */
export interface Groups {
  /** The number of each row. */
  readonly numbers: Int32Array;
  /** The first row of each number. */
  readonly firsts: readonly number[];
}

/** The rows of each combination of values in these columns, in the order of their first rows. */
export function groupRows({ columns, length }: Table, by: readonly string[]): number[][] {
  const named = columns.filter(({ name }) => by.includes(name));
  return rowsOfGroups(
    combineGroups(
      named.map(({ values }) => groupValues(values, length)),
      length,
    ),
  );
}

/**
 * Numbers the values of a column.
 *
 * Rows are often sorted by one of their columns, so a value is looked up only where it is not that of the row before.
 */
export function groupValues(values: readonly Value[], length: number): Groups {
  const numbers = new Int32Array(length);
  const firsts: number[] = [];
  const known = new Map<Value, number>();
  let last: Value | undefined;
  let number = 0;
  for (let row = 0; row < length; row++) {
    const value = values[row] ?? null;
    if (value !== last) {
      const before = known.get(value);
      number = before ?? firsts.length;
      if (before === undefined) {
        known.set(value, number);
        firsts.push(row);
      }
      last = value;
    }
    numbers[row] = number;
  }
  return { numbers, firsts };
}

/**
 * Numbers rows by several columns that have been numbered each; all rows are equal where there is no column.
 *
 * Column by column, splitting the groups further: a fraction of the cost of joining the values of each row into a text.
 */
export function combineGroups(columns: readonly Groups[], length: number): Groups {
  const [first, ...others] = columns;
  const start = first ?? { numbers: new Int32Array(length), firsts: length > 0 ? [0] : [] };
  return others.reduce((groups, column) => splitGroups(groups, column, length), start);
}

/** A pair of numbers is looked up in a list where it is not much longer than the rows, else in a map. */
function splitGroups(groups: Groups, column: Groups, length: number): Groups {
  const numbers = new Int32Array(length);
  const firsts: number[] = [];
  const width = column.firsts.length;
  const pairs = groups.firsts.length * width;
  const list = pairs <= 4 * length ? new Int32Array(pairs) : undefined;
  const map = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const pair = (groups.numbers[row] ?? 0) * width + (column.numbers[row] ?? 0);
    let next = list ? list[pair] : map.get(pair); // one more than the pair's number; 0 or undefined before its first row
    if (!next) {
      next = firsts.push(row);
      if (list) list[pair] = next;
      else map.set(pair, next);
    }
    numbers[row] = next - 1;
  }
  return { numbers, firsts };
}

/** The rows of each number, in their order. */
export function rowsOfGroups({ numbers, firsts }: Groups): number[][] {
  const rows: number[][] = firsts.map(() => []);
  for (const [row, number] of numbers.entries()) rows[number]?.push(row);
  return rows;
}
