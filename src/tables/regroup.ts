/** A table added up over groups of an author's choice. */
import type { Located } from '../base/located.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Groups } from '../project/groups.ts';
import { findColumn, isMeasure } from './find.ts';
import { formatValue } from './format.ts';
import { rules } from './messages.ts';
import { orderedValues } from './rows.ts';
import { pickValues } from './select.ts';
import { sumBy } from './sum.ts';
import type { Column, Table, Value } from './table.ts';

/** The groups of one column: what each is called, and which values it puts together. */
type ColumnGroups = Groups[string];

/**
 * Puts the rows together whose values in a column belong to the same group; one column after the other.
 *
 * Shape: the column holds the names of the groups, in the order in which they are written, instead of its values; the
 * columns of numbers are added up, others fall away.
 * Errors: `column-unknown`, `group-unkeyed`, `group-rest` at the column's name; `where-value`, `where-age`, `where-range`,
 * `group-overlap` at the values; those of `sumBy`; then undefined. `placeOf` leads from the groups.
 */
export function regroup(table: Table, groups: Groups, placeOf: Located['placeOf'], report: Report): Table | undefined {
  let grouped: Table | undefined = table;
  for (const [name, columnGroups] of Object.entries(groups)) {
    const place: Located['placeOf'] = (path, part) => placeOf([name, ...path], part);
    grouped = grouped && groupColumn(grouped, name, columnGroups, place, report);
  }
  return grouped;
}

function groupColumn(
  table: Table,
  name: string,
  groups: ColumnGroups,
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
  const groupOf = readGroups(column, groups, placeOf, report);
  const rest = groupOf && orderedValues(column).filter((value) => !groupOf.has(value));
  if (!rest) return undefined;
  if (rest.length > 0) {
    const values = rest.map((value) => formatValue(column, value));
    report(problem(rules, 'group-rest', place, values.join(', '), { values }));
    return undefined;
  }
  const labels = column.values.map((value) => groupOf.get(value) ?? null);
  const named: Column = {
    ...column,
    type: 'string',
    values: labels,
    texts: labels.map((label) => label ?? ''),
    categories: new Map(Object.keys(groups).map((label) => [label, withDash(label)])),
  };
  const columns = table.columns.map((one) => (one === column ? named : one));
  const measures = columns.filter((one) => isMeasure(one) && !table.key.includes(one.name));
  return sumBy({ ...table, columns }, table.key, measures, place, report);
}

/** The group of each value. */
function readGroups(
  column: Column,
  groups: ColumnGroups,
  placeOf: Located['placeOf'],
  report: Report,
): Map<Value, string> | undefined {
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
  return sound ? groupOf : undefined;
}

/** A name as it is printed: `0-19 år` becomes `0–19 år`, while a date keeps its hyphens. */
function withDash(label: string): string {
  return label.replace(/(?<![\d-])(\d+)-(\d+)(?![\d-])/g, '$1–$2');
}
