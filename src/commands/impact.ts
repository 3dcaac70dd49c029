/** `horisont impact`: tells what a new data file would change in the report, and puts it in its place if that is asked. */
import type { Language, Problem } from '../base/problem.ts';
import { compareExamined } from '../compile/difference.ts';
import { examine } from '../compile/examine.ts';
import { readProject } from '../project/read.ts';
import { acceptFile } from './accept.ts';
import { impactToJson } from './impact-json.ts';
import { impactLabels } from './impact-messages.ts';
import { wordImpact } from './impact-text.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';
import { findReplacement, folderOf } from './replacement.ts';

/** What is asked; the paths are absolute. */
export interface ImpactOptions {
  /** The file that would be replaced, and the one that would stand in its place. */
  readonly file: string;
  readonly by: string;
  /** Where the caller stands. */
  readonly from: string;
  /** False leaves all as it is. */
  readonly accept: false | { readonly keepOld: boolean };
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/**
 * Examines the report as it is and as it would be, and tells the difference; nothing is drawn.
 *
 * A file that cannot be read is not accepted; one that makes the report wrong is, so that its author can mend the text.
 * Exit code 1 where anything breaks: a new error, a file that cannot be read or was not accepted, a question that cannot be
 * answered. Errors: the author's faults and a disk that refuses are in the outcome; ours are thrown.
 */
export async function impact(options: ImpactOptions): Promise<Outcome> {
  const { file, by, accept, format, language } = options;
  const refuse = (text: string): Outcome => ({ exitCode: 1, text });
  const folder = await folderOf(options);
  if (folder === undefined) return refuse(impactLabels[language].faults.project(file));
  const problems: Problem[] = [];
  const project = await readProject(folder, (problem) => problems.push(problem));
  if (!project) return refuse(formatProblems(problems, language));
  const replacement = await findReplacement(folder, project, options);
  if ('fault' in replacement) return refuse(impactLabels[language].faults[replacement.fault](replacement.about));

  const { path, bytes, resources } = replacement;
  const before = await examine(project);
  const after = await examine({ ...project, files: new Map([...project.files, [path, bytes]]) }, before.cache);
  const difference = compareExamined(before, after, project.data?.resources ?? [], `data/${path}`);
  const isReadable = resources.every(({ name }) => after.tables.get(name));
  const acceptance = accept ? await acceptFile(file, bytes, isReadable, accept.keepOld) : undefined;
  if (acceptance?.refusal) {
    const { refusal } = acceptance;
    return { exitCode: refusal.reason === 'folder' ? 1 : 2, text: impactLabels[language].disk(file, refusal) };
  }
  const breaks = !isReadable || difference.problems.added.some(isError);
  const errors = { before: countErrors(before.problems, problems), after: countErrors(after.problems, problems) };
  const told = { file: `data/${path}`, by, difference, isReadable, breaks, errors, acceptance, language };
  const text = format === 'json' ? impactToJson(told) : wordImpact(told);
  return { exitCode: breaks || acceptance?.state === 'old-exists' ? 1 : 0, text, isAnswer: true };
}

function countErrors(...lists: readonly (readonly Problem[])[]): number {
  return lists.flat().filter(isError).length;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
