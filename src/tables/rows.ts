/** Some rows of a column, and its values without repetition. */
import type { Column } from './table.ts';

/** The column with only these rows, in this order; each is a row of it. */
export function takeRows(column: Column, rows: readonly number[]): Column {
  const take = <T>(list: readonly T[]): T[] => rows.map((row) => list[row] as T); // the lists have an entry per row
  return {
    ...column,
    values: take(column.values),
    texts: take(column.texts),
    decimals: take(column.decimals),
    units: take(column.units),
    statuses: take(column.statuses),
    vintages: take(column.vintages),
    wordings: column.wordings && take(column.wordings),
  };
}

/**
 * The values of a column, each once: in the order of its categories where it has any, numbers by size, all else in the
 * order in which they first stand there.
 */
export function orderedValues({ values, categories }: Pick<Column, 'values' | 'categories'>): (string | number)[] {
  const distinct = [...new Set(values)].filter((value) => value !== null);
  if (categories) return [...categories.keys()].filter((value) => distinct.includes(value));
  return distinct.every((value) => typeof value === 'number') ? distinct.sort((a, b) => a - b) : distinct;
}
