/** A report's folder for tests: a small sound one, with some of its files replaced. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Cache } from '../../src/base/cache.ts';
import type { Edition, Problem } from '../../src/base/problem.ts';
import { type Compiled, compile } from '../../src/compile.ts';
import { assembleHtml } from '../../src/document/html.ts';
import { readProject } from '../../src/project/read.ts';

/** The folder of the fixtures. */
export const fixtures = resolve(import.meta.dirname, '..', 'fixtures');

/** Lays a folder over a copy of the base report and hands the copy to `use`; it is removed afterwards. */
export async function withReport<T>(overlay: string | undefined, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  try {
    await cp(join(fixtures, 'base'), folder, { recursive: true });
    if (overlay) await cp(overlay, folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads and compiles the report in a folder, from a cache if there is one; all problems of both steps in order. */
export async function compileFolder(
  folder: string,
  edition: Edition = 'draft',
  cache: Cache = new Map(),
): Promise<Compiled> {
  const problems: Problem[] = [];
  const project = await readProject(folder, (problem) => problems.push(problem));
  if (!project) return { problems, report: undefined, cache };
  const compiled = await compile(project, edition, cache);
  return { ...compiled, problems: [...problems, ...compiled.problems] };
}

/** The folder of the example report. */
export const example = resolve(import.meta.dirname, '..', '..');

/** HTML without its soft hyphens, for tests that look for words. */
export function wholeWords(html: string): string {
  return html.replaceAll('\u00ad', '');
}

/** The HTML of the report in a folder, which must be sound, with its words whole. */
export async function htmlOf(folder: string): Promise<string> {
  return wholeWords(await pageOf(folder));
}

/** The HTML of the report in a folder, which must be sound, as its readers get it. */
export async function pageOf(folder: string): Promise<string> {
  const { problems, report } = await compileFolder(folder);
  if (!report) throw new Error(`${folder} does not compile: ${problems.map(({ rule }) => rule).join(', ')}`);
  return assembleHtml(report);
}
