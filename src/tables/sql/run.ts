/** The table that a query makes. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import { makeColumns } from '../read/columns.ts';
import { checkConstraints } from '../read/constraints.ts';
import { checkKey } from '../read/key.ts';
import { makeTable } from '../read/make-table.ts';
import { notesOf } from '../read/notes.ts';
import type { Table } from '../table.ts';
import type { Database } from './database.ts';
import type { ResultColumn } from './exchange.ts';
import { inherit, type Origin } from './origin.ts';
import type { Query } from './prepare.ts';
import { reportAnswer } from './report-answer.ts';
import { readResult } from './result.ts';

/**
 * Runs a query on the tables that it reads, which hand on their origin.
 *
 * Errors: `query-column`, `query-fault`, `query-limit`; those of `readResult`; `query-order`; then those of keys, bounds
 * and statuses, as for a file; then null.
 */
export async function runQuery(
  query: Query,
  tables: readonly Table[],
  from: Origin,
  database: Database,
  report: Report,
): Promise<Table | null> {
  const answer = await database.run(query.text.source.text, tables);
  if (answer.is === 'result') return makeQueryTable(query, answer.columns, from, report);
  const known = tables.flatMap(({ columns }) => columns.map(({ name }) => name));
  reportAnswer(answer, query.text, [...new Set(known)], database.limits, report);
  return null;
}

function makeQueryTable(
  { resource, placeOf, text, statement }: Query,
  columns: readonly ResultColumn[],
  from: Origin,
  report: Report,
): Table | null {
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  const { selected, isOrdered } = statement;
  const places = columns.map((_, column) => text.placeOf(selected[column]));
  const start = text.placeOf(undefined);
  const at = (column: number): Place => places[column] ?? start;
  const cells = readResult(columns, resource, at, note);
  const length = cells?.[0]?.values.length ?? 0;
  if (!isOrdered && length > 1) note(problem(rules, 'query-order', start, '–', { key: resource.schema.primaryKey }));
  if (!cells) return null;
  const grid = { rows: { length }, placeOf: (_row: number, column: number) => at(column) };
  checkKey(grid, resource, cells, note);
  checkConstraints(grid, resource, cells, placeOf, note);
  if (!sound) return null;
  const made = makeColumns(resource, { cells, units: [] }, grid);
  const notes = notesOf(resource, [], made, placeOf, note);
  const making = { notes, processed: true, status: from.status };
  const table = makeTable(inherit(resource, from), made, making, placeOf, note);
  return sound ? table : null;
}
