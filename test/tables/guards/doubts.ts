/** Runs the guards over small data packages. */
import type { Problem } from '../../../src/base/problem.ts';
import { checkTables } from '../../../src/tables/guards/check.ts';
import type { Context } from '../../../src/tables/guards/doubt.ts';
import { collect, describe, loadAll } from '../data.ts';

/** What is doubted, as problems and as lines `file:line:column found (rule)`; places in the description without numbers. */
export interface Doubted {
  readonly lines: string[];
  readonly problems: Problem[];
}

const usual: Context['settings'] = { period: '2022–2024', date: '2021-05-31' };

/** What the guards doubt about sound tables, each with its file. */
export async function doubtAll(
  tables: readonly (readonly [resource: object, file: string])[],
  settings = usual,
): Promise<Doubted> {
  const { lines, problems, report } = collect();
  const resources = tables.map(([resource], at) => ({ ...resource, path: pathOf(at) }));
  const files = Object.fromEntries(tables.map(([, file], at) => [pathOf(at), file]));
  const loaded = await loadAll(resources, files, report);
  if (lines.length > 0) throw new Error(lines.join('\n'));
  checkTables(describe(resources, report), loaded, settings, report);
  return { lines: lines.map((line) => line.replace(/datapackage.json:\d+:\d+/, 'datapackage.json')), problems };
}

/** What the guards doubt about a sound table. */
export function doubt(resource: object, file: string, settings = usual): Promise<Doubted> {
  return doubtAll([[resource, file]], settings);
}

function pathOf(at: number): string {
  return at === 0 ? 't.csv' : `t${at + 1}.csv`;
}
