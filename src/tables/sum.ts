/** A table added up over a column of its key, or by the columns of a new key. */
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { addUp, type Sum } from './add.ts';
import { findColumn, isMeasure } from './find.ts';
import { groupRows } from './group.ts';
import { rules } from './messages.ts';
import { takeRows } from './rows.ts';
import type { Column, Table } from './table.ts';

/**
 * Adds up over a column of the key: one row is left for each combination of the rest of the key.
 *
 * Shape: the rest of the key and the columns of numbers, in the table's order; other columns say nothing of a sum and
 * fall away. A row's place is that of its first part.
 * Errors: `column-unknown`, `sum-column`, `sum-unit` at the place; then undefined.
 */
export function sumOver(table: Table, over: string, place: Place, report: Report): Table | undefined {
  if (!findColumn(table, over, place, report)) return undefined;
  if (!table.key.includes(over)) {
    report(problem(rules, 'sum-column', place, over, { key: table.key }));
    return undefined;
  }
  const key = table.key.filter((name) => name !== over);
  const measures = table.columns.filter((column) => isMeasure(column) && column.name !== over);
  return sumBy(table, key, measures, place, report);
}

/**
 * Adds up measures over the rows that are alike in all columns of a new key.
 *
 * Shape: the columns of the key and, of the others, the measures, in the table's order; a row for each combination of the
 * key, in the order of their first rows. A row's place is that of its first part.
 * Errors: `sum-unit` at the place; then undefined.
 */
export function sumBy(
  table: Table,
  key: readonly string[],
  measures: readonly Column[],
  place: Place,
  report: Report,
): Table | undefined {
  const groups = groupRows(table, key);
  const firsts = groups.map(([first = 0]) => first);
  const columns: Column[] = [];
  for (const column of table.columns) {
    if (key.includes(column.name)) columns.push(takeRows(column, firsts));
    else if (measures.includes(column)) {
      const summed = sumColumn(column, groups, place, report);
      if (!summed) return undefined;
      columns.push(summed);
    }
  }
  const placeOf: Table['placeOf'] = (row, column) => table.placeOf(firsts[row] ?? 0, column);
  return { ...table, columns, key, length: groups.length, processed: true, placeOf };
}

function sumColumn(
  column: Column,
  groups: readonly (readonly number[])[],
  place: Place,
  report: Report,
): Column | undefined {
  const sums: Sum[] = [];
  for (const rows of groups) {
    const sum = addUp(column, rows, place, report);
    if (!sum) return undefined;
    sums.push(sum);
  }
  return {
    ...column,
    values: sums.map(({ value }) => value),
    texts: sums.map(() => ''),
    decimals: sums.map(({ decimals }) => decimals),
    units: sums.map(({ unit }) => unit),
    statuses: sums.map(({ status }) => status),
    vintages: groups.map((rows) => vintageOf(column, rows)),
  };
}

/** The edition of a sum: all those of its parts. */
function vintageOf({ vintages }: Column, rows: readonly number[]): string {
  return [...new Set(rows.map((row) => vintages[row] ?? ''))].filter(Boolean).join(', ');
}
