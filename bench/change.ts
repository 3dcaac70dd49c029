/**
 * `npm run bench:change -- [pages …]`: compiles a synthetic report, then again after one chapter was changed.
 *
 * Without arguments it measures 30, 120 and 1000 pages. What is measured is the compile alone: not the reading of the
 * folder, and not the joining of the parts into one HTML text.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import type { Problem } from '../src/base/problem.ts';
import { type Compiled, compile } from '../src/compile.ts';
import { readProject } from '../src/project/read.ts';
import { composeReport } from './chapters.ts';
import { layOut } from './layout.ts';
import { median } from './measure.ts';
import { seededRandom } from './random.ts';
import type { ReportFile } from './tables.ts';

const runs = 15;
const sizes = process.argv.slice(2).map(Number);
const measured: string[][] = [];
for (const pages of sizes.length > 0 ? sizes : [30, 120, 1000]) measured.push(await measureChanges(pages));
const heads = ['pages', 'first, ms', 'nothing changed', 'a chapter changed', 'a table changed'];
process.stdout.write(`${layOut([heads, ...measured])}\n`);

async function measureChanges(pages: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
  const files = composeReport(pages, seededRandom(pages));
  const write = (changed: readonly ReportFile[]) =>
    writeFiles(changed.map(([path, content]) => ({ path: join(folder, path), content })));
  let last: Compiled | undefined;
  const time = async (): Promise<number> => {
    const project = await readProject(folder, refuse);
    if (!project) throw new Error('The report was not read');
    const started = performance.now();
    last = await compile(project, 'draft', last?.cache);
    const took = performance.now() - started;
    if (!last.report) throw new Error('The report did not compile');
    return took;
  };
  try {
    await write(files);
    const first = await time();
    const same: number[] = [];
    const chapter: number[] = [];
    const table: number[] = [];
    for (let run = 1; run <= runs; run++) {
      same.push(await time());
      await write([changeText(files, 'content/0001-kapitel.md', `\n\nEn mening till, den ${run}:e.\n`)]);
      chapter.push(await time());
      await write([changeText(files, 'data/kostnad-1.csv', `Ny verksamhet ${run};2020;1,0\r\n`)]);
      table.push(await time());
    }
    return [String(pages), ...[first, median(same), median(chapter), median(table)].map((time) => time.toFixed(0))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function changeText(files: readonly ReportFile[], path: string, addition: string): ReportFile {
  const content = files.find(([name]) => name === path)?.[1];
  if (typeof content !== 'string') throw new Error(`${path} is no text of the report`);
  return [path, content + addition];
}

function refuse({ rule, found }: Problem): never {
  throw new Error(`${rule}: ${found}`);
}
