/** `npm run conformance [file.pdf …]`: builds the example and the report of every element, and has their PDFs, or those given, judged. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../src/commands/build.ts';
import { findVeraPdf, judgeByQpdf, judgeByVeraPdf } from './judges.ts';
import { reports } from './print.ts';

/** Builds the reports into a folder, and gives the paths of their PDFs. */
async function buildReports(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const [name, source] of Object.entries(reports)) {
    const out = join(folder, name);
    const options = { edition: 'draft', htmlOnly: false, language: 'en', onStage: () => {} } as const;
    const { exitCode, text } = await build({ ...options, folder: source, out });
    if (exitCode !== 0) throw new Error(`${source} does not build:\n${text}`);
    files.push(join(out, 'report.pdf'));
  }
  return files;
}

/** Prints what the judges say of the files; whether all of them are sound. */
function judge(classPath: string, files: readonly string[]): boolean {
  const verdicts = [...judgeByVeraPdf(classPath, files), ...judgeByQpdf(files)];
  for (const { text } of verdicts) console.log(text);
  return verdicts.every(({ isSound }) => isSound);
}

const folder = await mkdtemp(join(tmpdir(), 'horisont-conformance-'));
try {
  const classPath = findVeraPdf();
  const given = process.argv.slice(2);
  process.exitCode = judge(classPath, given.length > 0 ? given : await buildReports(folder)) ? 0 : 1;
} catch (error) {
  console.error(`Conformance is not checked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}
