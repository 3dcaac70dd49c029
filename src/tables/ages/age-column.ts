/** The column of a table that holds ages, and its age classes. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { holdsAges, parseAge } from '../age.ts';
import { rules } from '../messages.ts';
import { orderedValues } from '../rows.ts';
import type { Column, Table } from '../table.ts';
import type { AgeClass } from './cover.ts';

/** A column of ages: its classes, and its values that are no ages (`okänd`). */
export interface AgeColumn {
  readonly column: Column;
  readonly classes: readonly AgeClass[];
  readonly others: readonly (string | number)[];
}

/** The only column of the key that holds ages. Errors: `group-ages` at the place; then undefined. */
export function findAgeColumn(table: Table, place: Place, report: Report): AgeColumn | undefined {
  const found = table.columns.filter(
    (column) => table.key.includes(column.name) && holdsAges(column, orderedValues(column).map(String)),
  );
  const [column, ...others] = found;
  if (!column || others.length > 0) {
    const columns = found.map(({ name }) => name);
    report(problem(rules, 'group-ages', place, columns.join(', ') || '–', { table: table.name, columns }));
    return undefined;
  }
  const values = orderedValues(column).map((value) => ({ value, age: parseAge(String(value)) }));
  return {
    column,
    classes: values.flatMap(({ value, age }) => (age ? [{ ...age, value }] : [])),
    others: values.flatMap(({ value, age }) => (age ? [] : [value])),
  };
}
