/** The tables and charts of a report as files. */
import { join } from 'node:path';
import { isWritten, type OutputFile, readText } from '../base/files.ts';
import type { Report } from '../compile/report.ts';
import { onPages, type Pages, publicationOf } from '../document/exported.ts';
import { exportTables } from '../exports/export.ts';
import type { ExportFile } from '../exports/exported.ts';
import { outdatedPaths } from '../exports/outdated.ts';
import { packageName, tablesFolder } from '../exports/paths.ts';

/** The files of all tables and charts, charts last. Paths are from their folder. */
export function exportReport(report: Report, pages?: Pages): Promise<ExportFile[]> {
  return exportTables(onPages(report.exported, pages), publicationOf(report.settings, report.edition));
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
