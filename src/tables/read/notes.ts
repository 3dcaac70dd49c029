/** What is printed with a table, from its file and its description. */
import type { Located } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import type { Where } from '../../project/where.ts';
import { rules } from '../messages.ts';
import { pickValues } from '../select.ts';
import type { Note, Value } from '../table.ts';
import type { Described } from './columns.ts';

/**
 * A footnote that names the source says what the source line says.
 *
 * Errors: `name-unknown` and those of `pickValues` in the rows that an accepted doubt is about.
 */
export function notesOf(
  { sums, accepted }: Resource,
  footnotes: readonly string[],
  { columns }: Described,
  placeOf: Located['placeOf'],
  report: Report,
): Note[] {
  const kept = footnotes.filter((text) => !/^källa/i.test(text));
  return [
    ...kept.map((text) => ({ text })),
    ...sums.flatMap(({ reason }) => (reason === undefined ? [] : [{ text: reason }])),
    ...accepted.map(({ reason, where }, index) => {
      const place: Located['placeOf'] = (path, part) => placeOf(['accepted', index, 'where', ...path], part);
      return { text: reason, rows: where && rowsOf(where, columns, place, report) };
    }),
  ];
}

/** For each column that a `where:` names the values that it picks. */
function rowsOf(
  where: Where,
  columns: Described['columns'],
  placeOf: Located['placeOf'],
  report: Report,
): NonNullable<Note['rows']> {
  const rows = new Map<string, ReadonlySet<Value>>();
  for (const [name, choice] of Object.entries(where)) {
    const column = columns.get(name);
    const known = [...columns.keys()];
    if (!column)
      report(problem(rules, 'name-unknown', placeOf([name], 'key'), name, { known, meant: nearest(name, known) }));
    const picked = column && pickValues(column, [choice].flat().map(String), (item) => placeOf([name, item]), report);
    if (picked) rows.set(name, picked);
  }
  return rows;
}
