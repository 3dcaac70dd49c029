/** The report's tables, from the description of the data and the bytes of its files. */
import type { Located } from '../base/located.ts';
import { problem, type Report } from '../base/problem.ts';
import type { DataPackage } from '../project/datapackage.ts';
import { isQuery } from '../project/resource.ts';
import { loadFile } from './load-file.ts';
import { rules } from './messages.ts';
import { usualLimits } from './sql/limits.ts';
import { loadQueries } from './sql/queries.ts';
import type { Table, Tables } from './table.ts';

/**
 * Loads the tables that a data package describes; `files` holds the bytes of each by its path. Without a package there
 * are none. A table with any fault is null, so that what refers to it is not reported once more. Queries are run when
 * the files have been read.
 *
 * Errors: `name-duplicate` where two tables have one name; those of `loadFile` and `loadQueries`.
 */
export async function loadTables(
  data: DataPackage | undefined,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
  limits = usualLimits,
): Promise<Tables> {
  const tables = new Map<string, Table | null>();
  data?.resources.forEach((resource, index) => {
    const placeOf: Located['placeOf'] = (path, part) => data.placeOf(['resources', index, ...path], part);
    if (tables.has(resource.name)) report(problem(rules, 'name-duplicate', placeOf(['name']), resource.name, {}));
    else if (isQuery(resource)) tables.set(resource.name, null);
    else tables.set(resource.name, loadFile(resource, placeOf, files.get(resource.path), report));
  });
  return data ? loadQueries(data, files, tables, limits, report) : tables;
}
