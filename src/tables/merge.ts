/** The rows of a table put together by groups of the values of one of its columns. */
import type { Place } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import { isMeasure } from './find.ts';
import { formatValue } from './format.ts';
import { takeRows } from './rows.ts';
import { keepRows } from './select.ts';
import { sumBy } from './sum.ts';
import { type Column, columnOf, type Table, type Value } from './table.ts';

/** Groups of a column's values by their names, in the order in which they are printed. */
export type ValuesOfGroups = ReadonlyMap<string, ReadonlySet<Value>>;

/** The columns that groups add up: those of numbers that are shown, all where nothing says which are. */
export function measuresOf(table: Table, shown: readonly string[] | undefined): Column[] {
  return table.columns.filter(
    (column) => isMeasure(column) && !table.key.includes(column.name) && (shown?.includes(column.name) ?? true),
  );
}

/**
 * Adds up these measures over the rows of each group. A row whose value is in several groups is counted in each, one whose
 * value is in none is left out.
 *
 * Shape: the column of the key with this name holds the names of the groups instead of its values; the measures; other
 * columns fall away. Rows stand group by group in the order of the groups where the column is first in the key, else in
 * the table's order.
 * Errors: `sum-unit` at the place; then undefined.
 */
export function mergeRows(
  table: Table,
  name: string,
  groups: ValuesOfGroups,
  measures: readonly Column[],
  place: Place,
  report: Report,
): Table | undefined {
  const column = columnOf(table, name);
  if (!column) return undefined;
  const rowsOf = (group: string, values: ReadonlySet<Value>) =>
    column.values.flatMap((value, row) => (values.has(value) ? [{ row, group }] : []));
  const byGroup = [...groups].flatMap(([group, values]) => rowsOf(group, values));
  const entries = table.key[0] === name ? byGroup : byGroup.sort((a, b) => a.row - b.row);
  const rows = entries.map(({ row }) => row);
  const labels = entries.map(({ group }) => group);
  const named: Column = {
    ...takeRows(column, rows),
    type: 'string',
    values: labels,
    texts: labels,
    categories: new Map([...groups.keys()].map((label) => [label, withDash(label)])),
    overlapping: new Set(rows).size < rows.length,
  };
  const kept = keepRows(table, rows);
  const columns = kept.columns.map((one) => (one.name === name ? named : one));
  const measured = columns.filter((one) => measures.some((measure) => measure.name === one.name));
  const merged = sumBy({ ...kept, columns }, table.key, measured, place, report);
  const told = [...groups].map(([label, values]) => ({ name: withDash(label), values: printValues(column, values) }));
  return merged && { ...merged, grouped: [...(table.grouped ?? []), { column: column.title, groups: told }] };
}

function printValues(column: Column, values: ReadonlySet<Value>): string[] {
  return [...values].flatMap((value) => (value === null ? [] : formatValue(column, value)));
}

/** A name as it is printed: `0-19 år` becomes `0–19 år`, while a date keeps its hyphens. */
export function withDash(label: string): string {
  return label.replace(/(?<![\d-])(\d+)-(\d+)(?![\d-])/g, '$1–$2');
}
