/**
 * `npm run bench -- [pages …] [--runs n]`: measures builds of synthetic reports against the floor, side by side.
 *
 * Without arguments it measures 30, 120 and 1000 pages, the larger ones in fewer runs.
 */
import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { tabulate } from './results.ts';
import { measureSize, type SizeResult } from './size.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } });
const sizes = positionals.length > 0 ? positionals.map(wholeNumber) : [30, 120, 1000];
const runs = values.runs === undefined ? undefined : wholeNumber(values.runs);

const results: SizeResult[] = [];
for (const pages of sizes) results.push(await measureSize(pages, runs ?? usualRuns(pages), showProgress));
process.stdout.write(`${describeMachine()}, ${results[0]?.browser}\n\n${tabulate(results)}\n`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`Neither a number of pages nor of runs: ${text}`);
  return Number(text);
}

function usualRuns(pages: number): number {
  if (pages > 300) return 1;
  return pages > 60 ? 3 : 5;
}

function showProgress(text: string): void {
  process.stderr.write(`${text} …\n`);
}

function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${availableParallelism()} cores (${cpus()[0]?.model}), ${memory}, ${process.platform}, Node ${process.version}`;
}
