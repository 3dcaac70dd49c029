/** Whether each group of ages has all its classes wherever it has one. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { formatValue } from '../format.ts';
import { groupRows } from '../group.ts';
import { rules } from '../messages.ts';
import { nameRow } from '../row-name.ts';
import type { Column, Table } from '../table.ts';
import type { AgeGroup } from './read-groups.ts';

/**
 * Whether a group that has some of its classes in a year, say, has all of them there.
 *
 * Errors: `group-part` at the group, once each, for the first rows that lack some. `placeOf` leads from the groups.
 */
export function checkWhole(
  table: Table,
  column: Column,
  groups: readonly AgeGroup[],
  placeOf: Located['placeOf'],
  report: Report,
): boolean {
  const others = table.key.filter((name) => name !== column.name);
  const telling = table.columns.filter(({ name }) => others.includes(name));
  const together = groupRows(table, others).map((rows) => ({
    row: rows[0] ?? 0,
    values: new Set(rows.map((row) => column.values[row])),
  }));
  const faulty = groups.filter(({ name, classes }) => {
    for (const { row, values } of together) {
      const lacking = classes.filter(({ value }) => !values.has(value));
      if (lacking.length === 0 || lacking.length === classes.length) continue;
      const texts = lacking.map(({ value }) => formatValue(column, value));
      const params = { group: name, classes: texts, row: nameRow(telling, row) };
      report(problem(rules, 'group-part', placeOf([name], 'key'), name, params));
      return true;
    }
    return false;
  });
  return faulty.length === 0;
}
