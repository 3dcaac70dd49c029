/** What can be run of a query, from its description and its file. */
import type { Located } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import { checkNames } from '../read/names.ts';
import { checkDescription } from './check-description.ts';
import type { Database } from './database.ts';
import { reportAnswer } from './report-answer.ts';
import { readStatement, type Statement } from './statement.ts';
import { readSql, type SqlText } from './text.ts';

/** A query as it is described, and its file. `placeOf` counts from the resource. */
export interface DescribedQuery {
  readonly resource: Resource;
  readonly placeOf: Located['placeOf'];
  readonly bytes: Uint8Array | undefined;
}

/** A query that can be run once the tables that it reads are there. */
export interface Query extends Omit<DescribedQuery, 'bytes'> {
  readonly text: SqlText;
  readonly statement: Statement;
  /** The names of the tables that it reads, each once. */
  readonly reads: readonly string[];
}

/**
 * Reads a query's description and file; `known` are the names of all tables.
 *
 * Errors: those of `checkNames`, `checkDescription`, `readSql` and `readStatement`; `data-missing`; `table-unknown`;
 * `query-sources` where it reads nothing and names no source; then undefined.
 */
export async function prepareQuery(
  { resource, placeOf, bytes }: DescribedQuery,
  known: readonly string[],
  database: Database,
  report: Report,
): Promise<Query | undefined> {
  let sound = true;
  const note: Report = (found) => {
    sound = false;
    report(found);
  };
  checkNames(resource, placeOf, note);
  checkDescription(resource, placeOf, note);
  const { path } = resource;
  if (!bytes) note(problem(rules, 'data-missing', placeOf(['path']), path, { path }));
  const text = bytes && readSql(`data/${path}`, bytes, note);
  if (!text) return undefined;
  const answer = await database.parse(text.source.text);
  if (answer.is !== 'tree') reportAnswer(answer, text, [], database.limits, note);
  const statement = answer.is === 'tree' ? readStatement(answer.tree, text, note) : undefined;
  if (!statement) return undefined;
  for (const { name, offset } of statement.mentions) {
    if (known.includes(name.toLowerCase())) continue;
    note(problem(rules, 'table-unknown', text.placeOf(offset), name, { known, meant: nearest(name, known) }));
  }
  const reads = [...new Set(statement.mentions.map(({ name }) => name.toLowerCase()))];
  if (reads.length === 0 && !resource.sources) note(problem(rules, 'query-sources', placeOf(['path']), path, {}));
  return sound ? { resource, placeOf, text, statement, reads } : undefined;
}
