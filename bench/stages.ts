/**
 * Where the time of a build goes: its stages one after another in one process, printed as JSON.
 *
 * Arguments: the report's folder and the folder to write into. A build opens the browser while it compiles, so its
 * time can be less than the sum of its stages.
 */
import { join } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import type { Problem } from '../src/base/problem.ts';
import { exportReport, placeExports } from '../src/commands/export-report.ts';
import { compile } from '../src/compile.ts';
import { fillCitedPages } from '../src/document/citations.ts';
import { assembleHtml } from '../src/document/html.ts';
import { fillFiles } from '../src/document/reuse.ts';
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
  const html = await assembleHtml(report);
  enter('open browser');
  const browser = await openBrowser();
  enter('open page');
  const pdf = await printPdf(browser, html, { onStage: enter });
  enter('close browser');
  await browser.close();
  enter('export tables');
  const exported = await exportReport(report, pdf.pages);
  enter('write');
  await writeFiles([
    { path: join(out, 'report.html'), content: fillFiles(fillCitedPages(html, pdf.pages), exported) },
    { path: join(out, 'report.pdf'), content: pdf.bytes },
  ]);
  enter('write tables');
  const { changed, outdated } = await placeExports(out, exported);
  await writeFiles(changed, outdated);
  enter('');
  return { browser: browser.name, pages: pdf.pageCount, stages: [...stages] };
}

function refuse({ rule }: Problem): never {
  throw new Error(`A measured report must have no problems, and this one has ${rule}`);
}
