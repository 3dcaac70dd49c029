/** Queries for tests: two small tables, and what a query makes of them. */
import type { Problem } from '../../../src/base/problem.ts';
import type { Table } from '../../../src/tables/table.ts';
import { collect, loadAll, resourceOf } from '../data.ts';

const byAge = resourceOf(
  { name: 'folk', path: 'folk.csv', sources: [{ title: 'Provkommunen' }], vintage: '2019' },
  {
    fields: [
      { name: 'alder', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'antal', type: 'integer', unit: 'personer', status: ['ar <= 2018: utfall', 'prognos'] },
    ],
    primaryKey: ['alder', 'ar'],
  },
);

const byYear = resourceOf(
  { name: 'kostnad', path: 'kostnad.csv', sources: [{ title: 'SCB' }, { title: 'Provkommunen' }], vintage: '2020' },
  {
    fields: [
      { name: 'ar', type: 'year' },
      { name: 'mnkr', type: 'number', decimalChar: ',', status: 'budget' },
    ],
    primaryKey: 'ar',
    missingValues: ['..'],
  },
);

const data = {
  'folk.csv': 'alder;ar;antal\n0-4;2018;10\n0-4;2019;20\n5-9;2018;30\n5-9;2019;41\n',
  'kostnad.csv': 'ar;mnkr\n2018;0,1\n2019;0,25\n2020;..\n',
};

/** The description of a query in `<name>.sql`, other parts laid over it. */
export function queryOf(name: string, fields: readonly object[], over: Record<string, unknown> = {}): object {
  const { primaryKey, ...others } = over;
  return {
    ...{ name, type: 'table', path: `${name}.sql`, title: name },
    schema: { fields, ...(primaryKey !== undefined && { primaryKey }) },
    ...others,
  };
}

/** Loads the tables `folk(alder, ar, antal)`, `kostnad(ar, mnkr)` and these queries; `files` are their texts by name. */
export async function runAll(
  queries: readonly object[],
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ lines: string[]; problems: Problem[]; tables: ReadonlyMap<string, Table | null> }> {
  const { lines, problems, report } = collect();
  const texts = Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.sql`, text]));
  const tables = await loadAll([byAge, byYear, ...queries], { ...data, ...texts }, report);
  return { lines, problems, tables };
}

/** A query to be run: its text, its fields, and what else is said of it. */
export type QueryCase = readonly [sql: string | Uint8Array, fields: readonly object[], over?: Record<string, unknown>];

/** What came of a query: the problems in its file as `line:column found (rule)`, and its table. */
export interface QueryResult {
  readonly lines: string[];
  readonly problems: Problem[];
  readonly table: Table | null | undefined;
}

/** Runs several queries, each by itself. */
export async function runEach(cases: readonly QueryCase[]): Promise<QueryResult[]> {
  const queries = cases.map(([, fields, over], index) => queryOf(`q${index}`, fields, over));
  const texts = Object.fromEntries(cases.map(([sql], index) => [`q${index}`, sql]));
  const { lines, problems, tables } = await runAll(queries, texts);
  return cases.map((_, index) => {
    const file = `data/q${index}.sql:`;
    return {
      lines: lines.filter((line) => line.startsWith(file)).map((line) => line.slice(file.length)),
      problems: problems.filter(({ place }) => `${place.source.path}:` === file),
      table: tables.get(`q${index}`),
    };
  });
}

/** Runs one query, `q`; a problem in its description stands as `json found (rule)`. */
export async function run(...[sql, fields, over]: QueryCase): Promise<QueryResult> {
  const { lines, problems, tables } = await runAll([queryOf('q', fields, over)], { q: sql });
  const shortened = lines.map((line) => line.replace('data/q.sql:', '').replace(/^data\/datapackage.json:\S+/, 'json'));
  return { lines: shortened, problems, table: tables.get('q') };
}

/** The values of a table's columns by name. */
export function valuesOf(table: Table | null | undefined): Record<string, readonly unknown[]> {
  return Object.fromEntries((table?.columns ?? []).map(({ name, values }) => [name, values]));
}
