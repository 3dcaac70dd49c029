/**
 * `npm run bench -- [pages …] [--runs n]`: measures builds of synthetic reports against the floor, side by side.
 *
 * Without arguments it measures 30, 120 and 1000 pages, the larger ones in fewer runs.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { programFile } from '../src/base/files.ts';
import { generateReport } from './generate.ts';
import { type Measured, measure } from './measure.ts';
import { seededRandom } from './random.ts';
import { type SizeResult, tabulate } from './results.ts';
import type { Stages } from './stages.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [30, 120, 1000];

const results: SizeResult[] = [];
for (const pages of sizes) results.push(await measureSize(pages, Number(values.runs ?? usualRuns(pages))));
const machine = `${availableParallelism()} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
process.stdout.write(`Node ${process.version}, ${results[0]?.browser}, ${machine}\n\n${tabulate(results)}\n`);

function usualRuns(pages: number): number {
  if (pages > 300) return 1;
  return pages > 60 ? 3 : 5;
}

/** Build, floor and stages take turns, so that what else the machine does falls on all of them. */
async function measureSize(asked: number, runs: number): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
  try {
    await generateReport(folder, asked, seededRandom(asked));
    const out = join(folder, 'output');
    const [html, pdf] = [join(out, 'report.html'), join(out, 'report.pdf')];
    const builds: Measured[] = [];
    const floors: Measured[] = [];
    const stages: Stages[] = [];
    for (let run = 1; run <= runs; run++) {
      process.stderr.write(`${asked} pages, run ${run} of ${runs}\n`);
      builds.push(await measure([programFile('src', 'cli.ts'), 'build', folder, '--out', out]));
      floors.push(await measure([programFile('bench', 'floor.ts'), html, join(folder, 'floor.pdf')]));
      const { output } = await measure([programFile('bench', 'stages.ts'), folder, join(folder, 'stages')]);
      stages.push(JSON.parse(output) as Stages); // printed by stages.ts
    }
    const [htmlSize, pdfSize] = [(await stat(html)).size, (await stat(pdf)).size];
    const { browser = '', pages = 0 } = stages[0] ?? {};
    return { asked, browser, pages, htmlSize, pdfSize, builds, floors, stages: stages.map((run) => run.stages) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
