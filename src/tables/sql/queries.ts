/** The tables that queries make, each run after those that it reads. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { DataPackage } from '../../project/datapackage.ts';
import { isQuery, type Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { Tables } from '../table.ts';
import { type Database, makeDatabase } from './database.ts';
import type { Limits } from './limits.ts';
import { orderByNeed } from './order.ts';
import { type Origin, originOf, uniteOrigins } from './origin.ts';
import { type DescribedQuery, prepareQuery, type Query } from './prepare.ts';
import { runQuery } from './run.ts';

/**
 * Runs the queries of a data package. `tables` has an entry for every name; that of a query, where a file of data does
 * not have the name, is replaced by its table. Without queries nothing is started.
 *
 * Errors: `query-cycle`; those of `prepareQuery` and `runQuery`. A query that reads a table with faults is null like it.
 */
export async function loadQueries(
  data: DataPackage,
  files: ReadonlyMap<string, Uint8Array>,
  tables: Tables,
  limits: Limits,
  report: Report,
): Promise<Tables> {
  const described = describedQueries(data, files);
  if (described.length === 0) return tables;
  const database = makeDatabase(limits);
  try {
    const queries = new Map<string, Query>();
    for (const one of described) {
      const query = await prepareQuery(one, [...tables.keys()], database, report);
      if (query) queries.set(one.resource.name, query);
    }
    return await runInOrder(queries, data.resources, tables, database, report);
  } finally {
    await database.close();
  }
}

/** A second resource of the same name has been reported. */
function describedQueries(
  { resources, placeOf }: DataPackage,
  files: ReadonlyMap<string, Uint8Array>,
): DescribedQuery[] {
  return resources.flatMap((resource, index): DescribedQuery[] => {
    const isFirst = resources.findIndex(({ name }) => name === resource.name) === index;
    if (!isQuery(resource) || !isFirst) return [];
    const within: Located['placeOf'] = (path, part) => placeOf(['resources', index, ...path], part);
    return [{ resource, placeOf: within, bytes: files.get(resource.path) }];
  });
}

async function runInOrder(
  queries: ReadonlyMap<string, Query>,
  resources: readonly Resource[],
  tables: Tables,
  database: Database,
  report: Report,
): Promise<Tables> {
  const { order, rings } = orderByNeed(new Map([...queries].map(([name, { reads }]) => [name, reads])));
  for (const ring of rings) reportRing(ring, queries, report);
  const inRings = new Set(rings.flat());
  const made = new Map(tables);
  const origins = originsOfFiles(queries, resources, tables);
  for (const name of order) {
    const query = queries.get(name);
    if (!query || inRings.has(name)) continue;
    const reads = query.reads.flatMap((read) => made.get(read) ?? []);
    if (reads.length < query.reads.length) continue;
    const from = uniteOrigins(query.reads.flatMap((read) => origins.get(read) ?? []));
    const table = await runQuery(query, reads, from, database, report);
    made.set(name, table);
    if (table) origins.set(name, originOf(table, query.resource, from));
  }
  return made;
}

/** The origins of the tables that queries read from files. */
function originsOfFiles(
  queries: ReadonlyMap<string, Query>,
  resources: readonly Resource[],
  tables: Tables,
): Map<string, Origin> {
  const read = new Set([...queries.values()].flatMap(({ reads }) => reads));
  const origins = new Map<string, Origin>();
  for (const resource of resources) {
    const table = tables.get(resource.name);
    if (!table || !read.has(resource.name) || origins.has(resource.name)) continue;
    origins.set(resource.name, originOf(table, resource, uniteOrigins([])));
  }
  return origins;
}

function reportRing(ring: readonly string[], queries: ReadonlyMap<string, Query>, report: Report): void {
  const [first = '', second] = ring;
  const query = queries.get(first);
  const mention = query?.statement.mentions.find(({ name }) => name.toLowerCase() === second);
  if (query) report(problem(rules, 'query-cycle', query.text.placeOf(mention?.offset), ring.join(' → '), {}));
}
