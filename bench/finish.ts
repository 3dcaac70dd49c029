/**
 * `npm run bench:finish -- [pages …]`: how long finishing a PDF takes beside the tagged print that it finishes.
 *
 * Without arguments it measures 120 and 1000 pages. The report is printed in parts, as in a build, and once in one piece for the
 * comparison. The first finishing of a process is told apart from the later ones. The peak is of the process so far, before its finishing and after.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import type { Report } from '../src/compile/report.ts';
import { compile } from '../src/compile.ts';
import { assembleHtml } from '../src/document/html.ts';
import { hyphenateParts } from '../src/document/hyphenate.ts';
import { assemblePrint } from '../src/document/print.ts';
import { openBrowser } from '../src/pdf/browser.ts';
import { finishPdf } from '../src/pdf/finish.ts';
import { type PrintStage, printPdf } from '../src/pdf/print.ts';
import { readProject } from '../src/project/read.ts';
import { composeReport } from './chapters.ts';
import { layOut } from './layout.ts';
import { median } from './measure.ts';
import { seededRandom } from './random.ts';

const runs = 5;
const sizes = process.argv.slice(2).map(Number);
const metadata = {
  title: 'Rapport',
  creator: 'Kommunen',
  description: 'Mätning',
  keywords: '',
  language: 'sv',
  date: '2021-05-31T00:00:00Z',
  modified: '2021-05-31T00:00:00Z',
};

const measured: string[][] = [];
for (const pages of sizes.length > 0 ? sizes : [120, 1000]) measured.push(await measureFinishing(pages));
const heads = [
  'pages',
  'print, ms',
  'first, ms',
  'later, ms',
  'first / print',
  'later / print',
  'peak before, MB',
  'after, MB',
];
process.stdout.write(`${layOut([heads, ...measured])}\n`);

async function measureFinishing(pages: number): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const began = new Map<PrintStage, number>();
    const onStage = (stage: PrintStage) => void began.set(stage, performance.now());
    const report = await reportOf(pages);
    const nothing = async () => undefined;
    await printPdf(browser, [await assembleHtml(report)], nothing, onStage);
    const printed = await printPdf(browser, await assemblePrint(hyphenateParts(report)), nothing);
    const print = (began.get('compare') ?? 0) - (began.get('second print') ?? 0);
    const before = peakMemory();
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const started = performance.now();
      await finishPdf(printed.parts, metadata);
      times.push(performance.now() - started);
    }
    const [first = 0, ...later] = times;
    const shown = [print, first, median(later)].map((time) => time.toFixed(0));
    const ratios = [first, median(later)].map((time) => (time / print).toFixed(2));
    return [String(printed.pageCount), ...shown, ...ratios, before, peakMemory()];
  } finally {
    await browser.close();
  }
}

/** The most memory that this process has held, with all that it did before. */
function peakMemory(): string {
  return ((process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(0);
}

async function reportOf(pages: number): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
  try {
    const files = composeReport(pages, seededRandom(pages));
    await writeFiles(files.map(([path, content]) => ({ path: join(folder, path), content })));
    const project = await readProject(folder, () => {});
    const compiled = project && (await compile(project));
    if (!compiled?.report) throw new Error('The report did not compile');
    return compiled.report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
