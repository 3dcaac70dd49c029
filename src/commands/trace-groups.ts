/** Which values were added up for each group of a printed table. */
import { formatPlace } from '../base/place.ts';
import type { Language } from '../base/problem.ts';
import type { TableNode } from '../markdown/nodes.ts';
import type { Tables } from '../tables/table.ts';
import { traceLabels } from './trace-messages.ts';

/** Words the groups of a table, each with all its values. */
export function wordGroups({ id, title, origin }: TableNode, tables: Tables, language: Language): string {
  const words = traceLabels[language];
  const { place, data, grouped } = origin;
  const table = tables.get(data);
  return [
    `${formatPlace(place)}  ${title} (${id})`,
    `  ${words.table}: ${table?.title ?? data} (${data})`,
    ...(table ? [`  ${words.source}: ${table.source}`] : []),
    ...grouped.flatMap(({ column, groups }) =>
      groups.map(({ name, values }) => `  ${words.group(name, column, values.length, values.join(' + '))}`),
    ),
  ].join('\n');
}

/** The same as JSON; `docs/trace.md` tells its shape. */
export function groupsToJson({ id, title, origin }: TableNode): object {
  const { place, data, grouped } = origin;
  return { place: formatPlace(place), id, title, table: data, grouped };
}
