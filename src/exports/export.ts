/** All files of a report's tables and charts. */

import { plainCsvOf } from './csv.ts';
import { describePackage } from './datapackage.ts';
import type { Exported, ExportFile, Publication } from './exported.ts';
import { packageName, pathsOf } from './paths.ts';
import { tableToJson } from './table-json.ts';
import { layWorkbook } from './workbook.ts';

/**
 * Makes the files of tables and charts: each as CSV, XLSX, JSON and plain CSV, and a description of them all.
 *
 * Paths are from the folder of the tables; the description is the last, and there is none without tables. The same tables
 * give the same bytes.
 */
export async function exportTables(list: readonly Exported[], publication: Publication): Promise<ExportFile[]> {
  if (list.length === 0) return [];
  const { writeXlsx } = await import('./xlsx.ts'); // only a build that got so far needs the library
  const described = list.map((exported) => {
    return { exported, plain: { path: pathsOf(exported.id).plain, content: plainCsvOf(exported.table) } };
  });
  const files = await Promise.all(
    described.map(async ({ exported, plain }) => {
      const { csv, xlsx, json } = pathsOf(exported.id);
      return [
        { path: csv, content: exported.csv.content },
        { path: xlsx, content: await writeXlsx(layWorkbook(exported, publication)) },
        { path: json, content: tableToJson(exported, publication) },
        plain,
      ];
    }),
  );
  return [...files.flat(), { path: packageName, content: describePackage(described, publication) }];
}
