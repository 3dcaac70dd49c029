/** From which year on the values that a figure ranks are. */
import { columnOf, type Figure, type Tables } from '../tables/table.ts';

/** The first year among the rows that a figure of rank compares. Undefined where their table has no column of years. */
export function firstYearOf({ parts }: Figure, tables: Tables): number | undefined {
  const compared = parts.find(({ role }) => role === 'column');
  const table = compared && tables.get(compared.table);
  const years = table?.columns.find(({ type }) => type === 'year');
  if (!compared || !table || !years) return undefined;
  const { values = [] } = columnOf(table, years.name) ?? {};
  const known = [...compared.rows].map((row) => values[row]).filter((year) => typeof year === 'number');
  return known.length === 0 ? undefined : known.reduce((first, year) => Math.min(first, year));
}
