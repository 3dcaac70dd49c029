/** What tables hand on to a query that reads them: sources, editions, and how certain they are. */
import { type Status, weakestStatus } from '../../base/status.ts';
import type { Resource } from '../../project/resource.ts';
import { isMeasure } from '../find.ts';
import type { Table } from '../table.ts';

/** Of one or several tables: whom the figures come from, from which editions, and the status of the least sure of them. */
export interface Origin {
  readonly sources: readonly string[];
  readonly editions: readonly string[];
  readonly status: Status;
}

/** The origin of a table; `from` is that of the tables that it was made from, where it is a query. */
export function originOf(table: Table, { sources }: Resource, from: Origin): Origin {
  const measures = table.columns.filter(isMeasure);
  const inherited = from.editions.join(', ');
  const editions = distinct(measures.map(({ vintages }) => vintages)).filter((edition) => edition !== '');
  return {
    sources: sources?.map(({ title }) => title) ?? from.sources,
    editions: editions.flatMap((edition) => (edition === inherited ? from.editions : [edition])),
    status: weakestStatus(distinct(measures.map(({ statuses }) => statuses))),
  };
}

function distinct<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flatMap((list) => [...new Set(list)]))];
}

/** The origin of several tables together; of none, that of nothing. */
export function uniteOrigins(origins: readonly Origin[]): Origin {
  return {
    sources: [...new Set(origins.flatMap(({ sources }) => sources))],
    editions: [...new Set(origins.flatMap(({ editions }) => editions))],
    status: weakestStatus(origins.map(({ status }) => status)),
  };
}

/** A query's description with what it does not tell: sources and editions of the tables that it reads, each once. */
export function inherit(resource: Resource, { sources, editions }: Origin): Resource {
  const word = editions.join(', ');
  return {
    ...resource,
    sources: resource.sources ?? sources.map((title) => ({ title })),
    vintage: resource.vintage ?? (word ? [{ condition: undefined, word }] : undefined),
  };
}
