/** The values that are compared: one for each row or, with `by:`, the sum of each group. */
import { formatNumber } from '../../base/number.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Status } from '../../base/status.ts';
import { describeCount, describeRows } from '../describe.ts';
import { groupRows } from '../group.ts';
import { rules } from '../messages.ts';
import { sumBy } from '../sum.ts';
import { columnOf, type Table } from '../table.ts';
import { checkGroups, describeGroups } from './groups.ts';
import { indexesOf } from './part.ts';
import type { Task } from './task.ts';

type Comparison = 'mean' | 'maximum' | 'minimum' | 'rank';

/** Values in one unit, of which none is missing. All lists have one entry per row of the table that they are from. */
export interface Entries {
  readonly values: readonly number[];
  readonly decimals: readonly number[];
  readonly statuses: readonly Status[];
  readonly unit: string;
  /** How many there are, in words: `21 värden`, `21 summor, en per År`. */
  readonly told: string;
}

/** The rows of a task or, with `by:`, one row per group. Errors: those of `checkGroups` and `sumBy`; then undefined. */
export function findEntries(task: Task<Comparison>, report: Report): Table | undefined {
  const { computation, table, placeOf } = task;
  const { by, column, operation } = computation;
  if (by.length === 0) return table;
  const measures = table.columns.filter(({ name }) => name === column.column);
  return checkGroups(task, report) ? sumBy(table, by, measures, placeOf([operation]), report) : undefined;
}

/** The values of the rows that `findEntries` gave. Errors: `sum-unit`, `cell-empty` at the operation; then undefined. */
export function readEntries(task: Task<Comparison>, table: Table, report: Report): Entries | undefined {
  const { computation, placeOf } = task;
  const { by, column: name, operation } = computation;
  const column = columnOf(table, name.column);
  if (!column) return undefined;
  const place = placeOf([operation]);
  const [unit = '', ...others] = new Set(column.units);
  if (others.length > 0) {
    report(problem(rules, 'sum-unit', place, column.name, { column: column.title, units: [unit, ...others] }));
    return undefined;
  }
  const values = column.values.filter((value) => typeof value === 'number');
  if (values.length < table.length || table.length === 0) {
    const gap = column.values.findIndex((value) => typeof value !== 'number');
    const told = gap < 0 ? '' : describeRows(table, [gap]).join();
    report(problem(rules, 'cell-empty', place, told || column.name, {}));
    return undefined;
  }
  const told =
    by.length > 0 ? `${describeSums(values.length)}, ${describeGroups(table, by)}` : describeCount(values.length);
  return { values, decimals: column.decimals, statuses: column.statuses, unit, told };
}

/** The rows of the report's table that some of the rows that `findEntries` gave were made of. */
export function rowsBehind({ computation, table, rows }: Task<Comparison>, entries: readonly number[]): number[] {
  if (computation.by.length === 0) return indexesOf(rows, entries);
  const groups = groupRows(table, computation.by);
  return indexesOf(
    rows,
    entries.flatMap((entry) => groups[entry] ?? []),
  );
}

function describeSums(count: number): string {
  return count === 1 ? 'en enda summa' : `${formatNumber(count, { decimals: 0 })} summor`;
}
