/** A table added up over groups of the values of columns that an author names. */
import type { Located } from '../base/located.ts';
import { problem, type Report } from '../base/problem.ts';
import type { ValueGroups } from '../project/groups.ts';
import { findColumn } from './find.ts';
import { formatValue } from './format.ts';
import { measuresOf, mergeRows, type ValuesOfGroups } from './merge.ts';
import { rules } from './messages.ts';
import { orderedValues } from './rows.ts';
import { pickValues } from './select.ts';
import type { Column, Table, Value } from './table.ts';

/** The groups of one column: what each is called, and which values it puts together. */
type ColumnGroups = ValueGroups[string];

/** What is grouped and, of the columns of numbers, which are shown; without a list all are. */
export interface Regrouping<Groups> {
  readonly groups: Groups;
  readonly shown?: readonly string[] | undefined;
}

/**
 * Puts the rows together whose values in a column belong to the same group; one column after the other.
 *
 * Shape: the column holds the names of the groups, in the order in which they are written, instead of its values; the
 * columns of numbers that are shown are added up, others fall away.
 * Errors: `column-unknown`, `group-unkeyed`, `group-rest` at the column's name; `where-value`, `where-age`, `where-range`,
 * `group-overlap` at the values; those of `mergeRows`; then undefined. `placeOf` leads from the groups.
 */
export function regroup(
  table: Table,
  { groups, shown }: Regrouping<ValueGroups>,
  placeOf: Located['placeOf'],
  report: Report,
): Table | undefined {
  let grouped: Table | undefined = table;
  for (const [name, columnGroups] of Object.entries(groups)) {
    const place: Located['placeOf'] = (path, part) => placeOf([name, ...path], part);
    grouped = grouped && groupColumn(grouped, name, { groups: columnGroups, shown }, place, report);
  }
  return grouped;
}

function groupColumn(
  table: Table,
  name: string,
  { groups, shown }: Regrouping<ColumnGroups>,
  placeOf: Located['placeOf'],
  report: Report,
): Table | undefined {
  const place = placeOf([], 'key');
  const column = findColumn(table, name, place, report);
  if (!column) return undefined;
  if (!table.key.includes(name)) {
    report(problem(rules, 'group-unkeyed', place, name, { column: column.title, key: table.key }));
    return undefined;
  }
  const read = readGroups(column, groups, placeOf, report);
  const taken = read && [...read.values()];
  const rest = taken && orderedValues(column).filter((value) => !taken.some((values) => values.has(value)));
  if (!read || !rest) return undefined;
  if (rest.length > 0) {
    const values = rest.map((value) => formatValue(column, value));
    report(problem(rules, 'group-rest', place, values.join(', '), { values }));
    return undefined;
  }
  return mergeRows(table, name, read, measuresOf(table, shown), place, report);
}

/** The values of each group. */
function readGroups(
  column: Column,
  groups: ColumnGroups,
  placeOf: Located['placeOf'],
  report: Report,
): ValuesOfGroups | undefined {
  const groupOf = new Map<Value, string>();
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  for (const [label, choice] of Object.entries(groups)) {
    for (const [at, part] of [choice].flat().entries()) {
      const place = placeOf([label, at]);
      const picked = pickValues(column, [String(part)], () => place, note) ?? [];
      for (const value of picked) {
        const other = groupOf.get(value);
        if (other === undefined) groupOf.set(value, label);
        else note(problem(rules, 'group-overlap', place, formatValue(column, value ?? ''), { groups: [other, label] }));
      }
    }
  }
  if (!sound) return undefined;
  const valuesOf = (label: string) => [...groupOf].filter(([, group]) => group === label).map(([value]) => value);
  return new Map(Object.keys(groups).map((label) => [label, new Set(valuesOf(label))]));
}
