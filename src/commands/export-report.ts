/** The tables and charts of a report as files. */
import { join } from 'node:path';
import { isWritten, type OutputFile, readText } from '../base/files.ts';
import { capitalize, words } from '../base/locale.ts';
import { NBSP } from '../base/number.ts';
import type { Report } from '../compile/report.ts';
import { packageName } from '../exports/datapackage.ts';
import { exportTables } from '../exports/export.ts';
import type { Exported, ExportFile, Publication } from '../exports/exported.ts';
import { outdatedPaths } from '../exports/outdated.ts';
import { known } from '../markdown/block.ts';
import { nameOf } from '../markdown/label.ts';

/** The folder that they are written into, within that of the report. */
export const tablesFolder = 'tables';

/** The pages of a printed report, from 1, by id. */
export type Pages = ReadonlyMap<string, number>;

/** The files of all tables and charts, charts last. Paths are from their folder. */
export function exportReport(report: Report, pages?: Pages): Promise<ExportFile[]> {
  return exportTables(exportedIn(report, pages), publicationOf(report));
}

/** The tables and charts of a report with their names in it. */
export function exportedIn({ tables, charts, labels }: Report, pages?: Pages): Exported[] {
  return [...tables, ...charts].map(({ id, title, subtitle, note, table }) => {
    const label = known(labels, id);
    const name = capitalize(nameOf(label)).replace(NBSP, ' ');
    return { id, shortKey: label.shortKey, label: name, title, subtitle, note, page: pages?.get(id) ?? null, table };
  });
}

/** What files say of the report that they are from. */
export function publicationOf({ settings, edition }: Report): Publication {
  const { key, title, municipality, publisher, period, version, date } = settings;
  const told = edition === 'draft' ? words.draftVersion(version) : version;
  return { key, title, municipality, publisher, period, version: told, date };
}

/** The files below the folder of the report: all, those that differ from what is there, and the paths of those that are to go. */
export interface PlacedExports {
  readonly all: readonly OutputFile[];
  readonly changed: readonly OutputFile[];
  readonly outdated: readonly string[];
}

/** Places the files. One that is as it was stays untouched, also where somebody has it open. */
export async function placeExports(out: string, files: readonly ExportFile[]): Promise<PlacedExports> {
  const at = (path: string) => join(out, tablesFolder, path);
  const outdated = outdatedPaths(await readText(at(packageName)), files).map(at);
  const all = files.map(({ path, content }) => ({ path: at(path), content }));
  const written = await Promise.all(all.map(isWritten));
  return { all, changed: all.filter((_, index) => !written[index]), outdated };
}
