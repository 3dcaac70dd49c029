/** `horisont cite`: how the tables of the last build are cited. */
import { join } from 'node:path';
import { readText } from '../base/files.ts';
import { nearest } from '../base/nearest.ts';
import type { Language, Problem } from '../base/problem.ts';
import { checksumOfInputs } from '../project/inputs.ts';
import { parseManifest, type ReadManifest } from '../project/manifest.ts';
import { readProject } from '../project/read.ts';
import { citeLabels } from './cite-messages.ts';
import { manifestName } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';

/** What is to be cited: the id or short key of a table or chart; all where undefined. `out` is the folder of the last build. */
export interface CiteOptions {
  readonly folder: string;
  readonly out: string;
  readonly asked: string | undefined;
  readonly format: 'text' | 'json';
  readonly language: Language;
}

type Cited = ReadManifest['tables'][number];

/**
 * Gives the citations of the last build, which knows the pages; nothing is printed again. Where the report's files
 * have changed since, that is said.
 *
 * Errors: no build, a manifest that cannot be read, an unknown id, one that is withdrawn.
 */
export async function cite({ folder, out, asked, format, language }: CiteOptions): Promise<Outcome> {
  const words = citeLabels[language];
  const text = await readText(join(out, manifestName));
  if (text === undefined) return { exitCode: 1, text: words.missing(out) };
  const problems: Problem[] = [];
  const manifest = parseManifest({ path: manifestName, text }, (problem) => problems.push(problem));
  if (!manifest) return { exitCode: 1, text: `${formatProblems(problems, language)}\n\n${words.unreadable}` };
  const { tables, withdrawn } = manifest;
  const found = tables.filter(({ id, key }) => asked === undefined || id === asked || key === asked);
  if (asked !== undefined && found.length === 0) {
    const gone = withdrawn.find(({ id }) => id === asked);
    return { exitCode: 1, text: gone ? words.withdrawn(gone) : unknown(asked, tables, language) };
  }
  const remarks = [
    ...(found.some(({ page }) => page === null) ? [words.noPages] : []),
    ...((await isChanged(folder, manifest)) ? [words.changed] : []),
  ];
  if (format === 'json') return { exitCode: 0, text: JSON.stringify(found.map(cslOf(remarks)), null, 2) };
  return { exitCode: 0, text: [...found.map((one) => wordCited(one, asked)), ...remarks].join('\n\n') };
}

/** Remarks stand in the key that CSL-JSON leaves to programs. */
function cslOf(remarks: readonly string[]): (table: Cited) => object {
  return ({ citation }) => (remarks.length > 0 ? { ...citation.csl, custom: { remarks } } : citation.csl);
}

/** In a list each stands below its id. */
function wordCited({ id, citation }: Cited, asked: string | undefined): string {
  return asked === undefined ? `${id}\n  ${citation.text}` : citation.text;
}

function unknown(asked: string, tables: readonly Cited[], language: Language): string {
  const meant = nearest(
    asked,
    tables.flatMap(({ id, key }) => [id, key]),
  );
  return citeLabels[language].unknown(asked, meant);
}

/** Whether the report's files are others than those of the build; a report that cannot be read any more has changed. */
async function isChanged(folder: string, { inputs }: ReadManifest): Promise<boolean> {
  const project = await readProject(folder, () => undefined);
  return !project || checksumOfInputs(project.inputs) !== checksumOfInputs(inputs);
}
