/** Measures one size of report: the whole build, the floor, and the build's stages. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programFile, readText } from '../src/base/files.ts';
import { generateReport } from './generate.ts';
import { type Measured, measure } from './measure.ts';
import { seededRandom } from './random.ts';
import type { Stages } from './stages.ts';

/** What was measured of a report; the runs in their order, file sizes in bytes. */
export interface SizeResult {
  readonly asked: number;
  readonly browser: string;
  readonly pages: number;
  readonly htmlSize: number;
  readonly pdfSize: number;
  readonly builds: readonly Measured[];
  readonly floors: readonly Measured[];
  readonly stages: readonly Stages['stages'][];
}

/** The floor and the stages get the compile cache that a build gives itself in `bin/horisont.js`. */
const environment = {
  ...process.env,
  NODE_COMPILE_CACHE: programFile('node_modules', '.cache', 'horisont', 'compiled'),
};

/**
 * Generates a report of about so many pages in a temporary folder and measures it so many times.
 *
 * Build, floor and stages take turns, so that what else the machine does falls on all of them. Errors: throws when one
 * of them fails, or when the program was changed meanwhile, so that they did not do the same work.
 */
export async function measureSize(asked: number, runs: number, onRun: (text: string) => void): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
  try {
    await generateReport(folder, asked, seededRandom(asked));
    const out = join(folder, 'output');
    const [html, pdf] = [join(out, 'report.html'), join(out, 'report.pdf')];
    const builds: Measured[] = [];
    const floors: Measured[] = [];
    const staged: Stages[] = [];
    for (let run = 1; run <= runs; run++) {
      onRun(`${asked} pages, run ${run} of ${runs}`);
      builds.push(await measure([programFile('bin', 'horisont.js'), 'build', folder, '--out', out]));
      floors.push(await measure([programFile('bench', 'floor.ts'), html, join(folder, 'floor.pdf')], environment));
      const stages = join(folder, `stages-${run}`); // empty, so that the files of tables are written each time
      staged.push(await measureStages(folder, stages));
      await compareFiles(html, join(stages, 'report.html'));
    }
    const [htmlSize, pdfSize] = [(await stat(html)).size, (await stat(pdf)).size];
    const { browser = '', pages = 0 } = staged[0] ?? {};
    return { asked, browser, pages, htmlSize, pdfSize, builds, floors, stages: staged.map(({ stages }) => stages) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureStages(folder: string, out: string): Promise<Stages> {
  const { output } = await measure([programFile('bench', 'stages.ts'), folder, out], environment);
  return JSON.parse(output) as Stages; // printed by stages.ts
}

async function compareFiles(built: string, staged: string): Promise<void> {
  if ((await readText(built)) === (await readText(staged))) return;
  throw new Error('The build and its stages made different HTML: was the program changed while it was measured?');
}
