/** The results of all sizes as one table. */
import { layOut } from './layout.ts';
import { type Measured, median } from './measure.ts';
import type { SizeResult } from './size.ts';

type Line = readonly [name: string, cell: (result: SizeResult) => string];

const lines: readonly Line[] = [
  ['pages of the PDF', ({ pages }) => String(pages)],
  ['runs', ({ builds }) => String(builds.length)],
  ['', () => ''],
  ['build, s', ({ builds }) => seconds(builds).toFixed(2)],
  ['floor, s', ({ floors }) => seconds(floors).toFixed(2)],
  ['build / floor', ({ builds, floors }) => (seconds(builds) / seconds(floors)).toFixed(2)],
  ['build per page, ms', ({ builds, pages }) => ((1000 * seconds(builds)) / pages).toFixed(1)],
  ['floor per page, ms', ({ floors, pages }) => ((1000 * seconds(floors)) / pages).toFixed(1)],
  ['files of tables / build, %', (result) => ((100 * tablesTime(result)) / (1000 * seconds(result.builds))).toFixed(1)],
  ['', () => ''],
  ['build, Node, peak MB', ({ builds }) => peak(builds, 'own')],
  ['build, all processes, peak MB', ({ builds }) => peak(builds, 'tree')],
  ['floor, Node, peak MB', ({ floors }) => peak(floors, 'own')],
  ['floor, all processes, peak MB', ({ floors }) => peak(floors, 'tree')],
  ['HTML, MB', ({ htmlSize }) => (htmlSize / 1e6).toFixed(1)],
  ['PDF, MB', ({ pdfSize }) => (pdfSize / 1e6).toFixed(1)],
  ['', () => ''],
];

/** One column per size: times as medians of the runs, memory as the most of all runs, then the stages of a build. */
export function tabulate(results: readonly SizeResult[]): string {
  const heads = ['', ...results.map(({ asked }) => `${asked} pages`)];
  const measured = lines.map(([name, cell]) => [name, ...results.map(cell)]);
  const names = [...new Set(results.flatMap(({ stages }) => stages.flat().map(([name]) => name)))];
  const staged = names.map((name) => [`  ${name}`, ...results.map((result) => stageTime(result, name).toFixed(0))]);
  return layOut([heads, ...measured, ['stages one after another, ms'], ...staged]);
}

function seconds(runs: readonly Measured[]): number {
  return median(runs.map((run) => run.seconds));
}

function stageTime({ stages }: SizeResult, name: string): number {
  return median(stages.map((run) => run.find(([known]) => known === name)?.[1] ?? 0));
}

/** Milliseconds for making and writing the files of tables; they may cost a tenth of a build. */
function tablesTime(result: SizeResult): number {
  return stageTime(result, 'export tables') + stageTime(result, 'write tables');
}

function peak(runs: readonly Measured[], whose: 'own' | 'tree'): string {
  const bytes = runs.flatMap(({ memory }) => memory?.[whose] ?? []);
  return bytes.length > 0 ? (Math.max(...bytes) / 1e6).toFixed(0) : '–';
}
