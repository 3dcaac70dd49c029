/** The rows of a table that belong together. */
import type { Table } from './table.ts';

/** The rows of each combination of values in these columns, in the order of their first rows. */
export function groupRows(table: Table, by: readonly string[]): number[][] {
  const columns = table.columns.filter(({ name }) => by.includes(name));
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.length; row++) {
    const values = columns.map(({ values }) => values[row]).join('\u0000');
    const group = groups.get(values);
    if (group) group.push(row);
    else groups.set(values, [row]);
  }
  return [...groups.values()];
}
