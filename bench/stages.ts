/**
 * Where the time of a build goes: its stages one after another in one process, printed as JSON.
 *
 * Arguments: the report's folder and the folder to write into. A build opens the browser while it compiles, so its
 * time can be less than the sum of its stages.
 */
import { join } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import type { Problem } from '../src/base/problem.ts';
import { filesToCarry } from '../src/commands/carry.ts';
import { exportReport, placeExports } from '../src/commands/export-report.ts';
import { finishReport } from '../src/commands/finish-report.ts';
import { compile } from '../src/compile.ts';
import { completeHtml } from '../src/document/complete.ts';
import { assembleHtml } from '../src/document/html.ts';
import { hyphenateParts } from '../src/document/hyphenate.ts';
import { assemblePrint } from '../src/document/print.ts';
import { openBrowser } from '../src/pdf/browser.ts';
import { printPdf } from '../src/pdf/print.ts';
import { readProject } from '../src/project/read.ts';

/** What is printed: milliseconds by stage in the order in which they began, the browser, and the pages of the PDF. */
export interface Stages {
  readonly browser: string;
  readonly pages: number;
  readonly stages: readonly (readonly [name: string, milliseconds: number])[];
}

if (import.meta.main) {
  const [folder = '', out = ''] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(await runStages(folder, out)));
}

async function runStages(folder: string, out: string): Promise<Stages> {
  const stages = new Map<string, number>();
  let current = 'start, load modules';
  let began = 0; // performance.now() counts from the start of the process
  const enter = (next: string): void => {
    const now = performance.now();
    stages.set(current, (stages.get(current) ?? 0) + now - began);
    [current, began] = [next, now];
  };

  enter('read');
  const project = await readProject(folder, refuse);
  if (!project) throw new Error(`There is no report in ${folder}`);
  enter('compile');
  const { problems, report } = await compile(project);
  problems.forEach(refuse);
  if (!report) throw new Error('The report did not compile');
  enter('assemble HTML');
  const carried = await filesToCarry(report, project.inputs);
  const hyphenated = hyphenateParts(report);
  const html = await assembleHtml(report, hyphenated);
  enter('assemble print');
  const documents = await assemblePrint(hyphenated);
  enter('open browser');
  const browser = await openBrowser();
  const printed = await printPdf(browser, documents, async () => undefined, enter);
  const { pages } = printed;
  enter('finish');
  const { bytes } = await finishReport(printed.parts, report, carried);
  enter('close browser');
  await browser.close();
  enter('export tables');
  const exported = await exportReport(report, pages);
  enter('write');
  await writeFiles([
    { path: join(out, 'report.html'), content: completeHtml(html, { pages, exported, carried }) },
    { path: join(out, 'report.pdf'), content: bytes },
  ]);
  enter('write tables');
  const { changed, outdated } = await placeExports(out, exported);
  await writeFiles(changed, outdated);
  enter('');
  return { browser: browser.name, pages: printed.pageCount, stages: [...stages] };
}

function refuse({ rule }: Problem): never {
  throw new Error(`A measured report must have no problems, and this one has ${rule}`);
}
