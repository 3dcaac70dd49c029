/** The rows of a table that an author picks by their values. */
import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { Where, WherePlace } from '../project/where.ts';
import { spanAges } from './age.ts';
import { findColumn } from './find.ts';
import { rules } from './messages.ts';
import { orderedValues, takeRows } from './rows.ts';
import type { Column, Table, Value } from './table.ts';

/** The table with only the rows that fit every entry. Errors: those of `findRows`; then undefined. */
export function selectRows(table: Table, where: Where, placeOf: WherePlace, report: Report): Table | undefined {
  const rows = findRows(table, where, placeOf, report);
  return rows && keepRows(table, rows);
}

/** The table with only these rows, by their indexes. */
export function keepRows(table: Table, rows: readonly number[]): Table {
  const columns = table.columns.map((column) => takeRows(column, rows));
  return { ...table, columns, length: rows.length, placeOf: (row, name) => table.placeOf(rows[row] ?? 0, name) };
}

/**
 * The indexes of the rows that fit every entry, in the table's order.
 *
 * A value must be in its column. A range runs from its first to its last value: by size for numbers, else in the order
 * in which the values first stand in the table.
 *
 * Errors: `column-unknown`, `where-value`, `where-age`, `where-range` at their items, all collected; `where-nothing` at the first
 * entry where no row fits them all; then undefined.
 */
export function findRows(table: Table, where: Where, placeOf: WherePlace, report: Report): number[] | undefined {
  const picks = Object.entries(where).map(([name, choice]) => {
    const column = findColumn(table, name, placeOf(name, 'key'), report);
    const parts = Array.isArray(choice) ? choice : [choice];
    const values = column && pickValues(column, parts.map(String), (item) => placeOf(name, item), report);
    return values && { column, values };
  });
  const known = picks.filter((pick) => pick !== undefined);
  if (known.length < picks.length) return undefined;
  const all = Array.from({ length: table.length }, (_, row) => row);
  const rows = all.filter((row) => known.every(({ column, values }) => values.has(column.values[row] ?? null)));
  const [first] = Object.keys(where);
  if (rows.length > 0 || first === undefined) return rows;
  report(problem(rules, 'where-nothing', placeOf(first, 'key'), JSON.stringify(where), { table: table.name }));
  return undefined;
}

/** What is picked from: the values of a column, and its name for messages. */
type Choices = Pick<Column, 'values' | 'title' | 'categories'>;

/**
 * The values of a column that parts (single values, ranges `first..last`) pick.
 *
 * Errors: `where-value`, `where-age` for ages that the groups do not part, `where-range` at their items, counted from 0, all collected; then undefined.
 */
export function pickValues(
  column: Choices,
  parts: readonly string[],
  placeOf: (item: number) => Place,
  report: Report,
): Set<Value> | undefined {
  const single = parts.flatMap((part) => column.values.find((value) => value !== null && String(value) === part) ?? []);
  if (single.length === parts.length) return new Set(single);
  const ordered = orderedValues(column);
  const names = ordered.map(String);
  const picked = parts.map((part, at) => pickPart(part, names, column, placeOf(at), report));
  if (picked.includes(undefined)) return undefined;
  return new Set(picked.flatMap((range) => (range ? ordered.slice(range.first, range.last + 1) : [])));
}

/** The indexes among the ordered values that a part spans. */
function pickPart(
  part: string,
  names: readonly string[],
  { title }: Choices,
  place: Place,
  report: Report,
): { first: number; last: number } | undefined {
  const ends = names.includes(part) ? [part] : part.split('..');
  const [from = part, to = from] = ends.length > 2 ? [part] : ends;
  const unknown = [from, to].find((name) => !names.includes(name));
  const range = { first: names.indexOf(from), last: names.indexOf(to) };
  if (unknown !== undefined) {
    const ages = spanAges(unknown, names);
    if (ages && !ages.whole) {
      report(problem(rules, 'where-age', place, unknown, { column: title, groups: ages.groups }));
      return undefined;
    }
    const meant = ages?.groups ?? nearest(unknown, names);
    report(problem(rules, 'where-value', place, unknown, { column: title, known: names, meant }));
  } else if (range.first > range.last) {
    report(problem(rules, 'where-range', place, part, { first: from, last: to }));
  } else return range;
  return undefined;
}
