/** The groups that `by:` parts rows into. */
import { enumerate } from '../../base/locale.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Computation } from '../../project/keyfigures.ts';
import { findColumn, isMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import { type Column, columnOf, type Table } from '../table.ts';
import type { Task } from './task.ts';

type Grouping = Extract<Computation, { readonly by: readonly string[] }>['operation'];

/**
 * Whether every column of `by:` parts all rows of a task into groups.
 *
 * Errors, each at its column's name: `column-unknown`; `group-column` where it holds amounts; `cell-empty` where a value
 * is missing.
 */
export function checkGroups({ computation, table, placeOf }: Task<Grouping>, report: Report): boolean {
  const { by, column: reckoned } = computation;
  const makesGroups = (column: Column): boolean =>
    !isMeasure(column) || (table.key.includes(column.name) && column.name !== reckoned.column);
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  for (const [at, name] of by.entries()) {
    const place = placeOf(['by', at]);
    const column = findColumn(table, name, place, note);
    if (column && !makesGroups(column)) {
      const fitting = table.columns.filter(makesGroups).map((one) => one.name);
      note(problem(rules, 'group-column', place, name, { column: column.title, fitting }));
    } else if (column?.values.includes(null)) note(problem(rules, 'cell-empty', place, name, {}));
  }
  return sound;
}

/** The columns that part rows into groups, in words: `en per Ålder och År`. */
export function describeGroups(table: Table, by: readonly string[]): string {
  return `en per ${enumerate(by.map((name) => columnOf(table, name)?.title ?? name))}`;
}
