/** The data of a report: its tables, what could be doubted about them, and its key figures. */
import type { Keeper } from '../base/cache.ts';
import type { Report } from '../base/problem.ts';
import type { Project } from '../project/read.ts';
import { computeKeyFigures } from './figures/figures.ts';
import { checkTables } from './guards/check.ts';
import { loadTables } from './load.ts';
import type { Figures, Table, Tables } from './table.ts';

/** The tables and key figures by name. */
export interface Data {
  readonly tables: Tables;
  readonly figures: Figures;
}

/**
 * Loads, doubts and computes a report's data; kept as long as its files, their descriptions and the report's dates are the
 * same. A table whose file and content are as they were stays the same object.
 *
 * Errors: those of `loadTables`, `checkTables` and `computeKeyFigures`; all are collected.
 */
export async function loadData(project: Project, { keep }: Keeper): Promise<Data> {
  const { descriptions, files, settings } = project;
  const from = [descriptions, files, settings.period, settings.date, settings.oldestVintage];
  const { tables, figures } = await keep('data', from, {}, (_, report) => computeData(project, report));
  const paths = new Map(project.data?.resources.map(({ name, path }) => [name, path]));
  const settled = [...tables].map(([name, table]): [string, Table | null] => {
    const file = files.get(paths.get(name) ?? '');
    return [name, table && keep(`table ${name}`, [{ ...table, placeOf: undefined }, file], {}, () => table)];
  });
  return { tables: new Map(settled), figures };
}

async function computeData({ data, files, keyFigures, settings }: Project, report: Report): Promise<Data> {
  const tables = await loadTables(data, files, report);
  checkTables(data, tables, settings, report);
  return { tables, figures: computeKeyFigures(keyFigures, tables, report) };
}
