/** `horisont verify`: whether a published file comes from the report in a folder, and what has changed since. */
import { join, resolve } from 'node:path';
import { readBytes, readText } from '../base/files.ts';
import type { Language, Problem } from '../base/problem.ts';
import { readProgram } from '../base/program.ts';
import { compile } from '../compile.ts';
import { comparePublished, type TablesDifference } from '../exports/difference.ts';
import type { PublishedTable } from '../exports/published.ts';
import { compareInputs } from '../project/compare-inputs.ts';
import { checksumOfInputs } from '../project/inputs.ts';
import { type InputsRecord, readInputs } from '../project/manifest.ts';
import { type Project, readProject } from '../project/read.ts';
import { compareBuilt } from './built.ts';
import { filesToCarry, inputsName } from './carry.ts';
import { manifestName } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';
import { readReport, readTables } from './published.ts';
import { judge, type Verified } from './verdict.ts';
import { verifyToJson } from './verify-json.ts';
import { type Unverifiable, verifyLabels } from './verify-messages.ts';
import { wordVerified } from './verify-text.ts';

/** What is asked. `file` is named from where the caller stands; `folder` is an absolute path. */
export interface VerifyOptions {
  readonly file: string;
  readonly from: string;
  readonly folder: string;
  readonly format: keyof typeof formats;
  readonly language: Language;
}

const formats = { text: wordVerified, json: verifyToJson };

/**
 * Holds a PDF or HTML file against the report in a folder: the files that it was made from, its tables, and its bytes
 * where the last build is in `output/`. Nothing is written or printed.
 *
 * Exit code 0 where all is as it was, 1 where something differs, 2 where there is no answer.
 */
export async function verify({ file, from, folder, format, language }: VerifyOptions): Promise<Outcome> {
  const words = verifyLabels[language];
  const bytes = await readBytes(resolve(from, file));
  if (!bytes) return { exitCode: 2, text: words.faults.none(file) };
  const origin = readOrigin(bytes);
  if (typeof origin === 'string') return { exitCode: 2, text: words.faults[origin](file) };
  const problems: Problem[] = [];
  const project = await readProject(folder, (problem) => problems.push(problem));
  if (!project) return { exitCode: 2, text: `${formatProblems(problems, language)}\n\n${words.noReport(folder)}` };
  const { record } = origin;
  const found = {
    sameReport: record.report.key === project.settings.key,
    inputs: compareInputs(record.inputs, project.inputs),
    tables: await compareTables(origin.tables, project),
    built: compareBuilt(bytes, record, await readText(join(folder, 'output', manifestName))),
  };
  const { name, version } = await readProgram();
  const verified: Verified = { file, record, program: `${name} ${version}`, ...found, verdict: judge(found) };
  const text = formats[format](verified, language);
  return verified.verdict === 'unchanged' ? { exitCode: 0, text } : { exitCode: 1, text, isAnswer: true };
}

/** What a file says of itself. */
interface Origin {
  readonly record: InputsRecord;
  readonly tables: readonly PublishedTable[];
}

/** An altered list of inputs no longer has the checksum that stands beside it. */
function readOrigin(bytes: Uint8Array): Origin | Unverifiable {
  const report = readReport(bytes);
  if ('fault' in report) return report.fault;
  const inputs = report.files.find(({ name }) => name === inputsName);
  if (!inputs) return 'bare';
  const record = readInputs(Buffer.from(inputs.bytes).toString('utf8'));
  const published = readTables('', report.files);
  const isWhole = record && checksumOfInputs(record.inputs) === record.inputsSha256;
  return isWhole && 'tables' in published ? { record, tables: published.tables } : 'form';
}

/** The tables of a file against those that the project gives now. Undefined where the project has errors. */
async function compareTables(
  before: readonly PublishedTable[],
  project: Project,
): Promise<TablesDifference | undefined> {
  const { report } = await compile(project);
  const now = report && readTables('', await filesToCarry(report, project.inputs));
  return now && 'tables' in now ? comparePublished(before, now.tables) : undefined;
}
