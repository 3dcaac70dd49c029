/**
 * `npm run bench:text -- [pages …]`: text to HTML, step by step, warm: Markdown read, tables fitted, numbers and references, parts, HTML.
 *
 * Without arguments it measures 30, 120, 500 and 1000 pages. Linear is what costs the same per page at every size.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeeper } from '../src/base/cache.ts';
import type { Problem } from '../src/base/problem.ts';
import { chapterPart } from '../src/document/assemble.ts';
import { assembleHtml } from '../src/document/html.ts';
import { numberLabels } from '../src/document/numbering.ts';
import { readChapterText } from '../src/markdown/chapter-text.ts';
import { checkReferences } from '../src/markdown/check-references.ts';
import { fitTables } from '../src/markdown/fit-tables.ts';
import { readProject } from '../src/project/read.ts';
import { loadData } from '../src/tables/data.ts';
import { generateReport } from './generate.ts';
import { layOut } from './layout.ts';
import { median } from './measure.ts';
import { seededRandom } from './random.ts';

const runs = 5;
const steps = ['read', 'fit', 'refer', 'parts', 'html'] as const;
const sizes = process.argv.slice(2).map(Number);
await measureText(30); // the first run of any size is that of a cold machine
const measured: string[][] = [];
for (const pages of sizes.length > 0 ? sizes : [30, 120, 500, 1000]) measured.push(await measureText(pages));
process.stdout.write(`${layOut([['pages', ...steps.map((step) => `${step}, ms`), 'all, ms a page'], ...measured])}\n`);

async function measureText(pages: number): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
  try {
    await generateReport(folder, pages, seededRandom(pages));
    const taken: number[][] = [];
    for (let run = 0; run < runs; run++) taken.push(await timeSteps(folder));
    const times = steps.map((_, step) => median(taken.map((run) => run[step] ?? 0)));
    const all = times.reduce((sum, time) => sum + time, 0);
    return [String(pages), ...times.map((time) => time.toFixed(0)), (all / pages).toFixed(2)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The milliseconds of each step; charts are not drawn. */
async function timeSteps(folder: string): Promise<number[]> {
  const project = await readProject(folder, refuse);
  if (!project) throw new Error('The report was not read');
  const { glossary, settings, images } = project;
  const loaded = await loadData(project, makeKeeper(new Map(), refuse));
  const data = { ...loaded, glossary, images, method: settings.method, nouns: settings.words };
  const times: number[] = [];
  let began = performance.now();
  const lap = (): void => {
    times.push(performance.now() - began);
    began = performance.now();
  };
  const texts = project.chapters.map((chapter) => readChapterText(chapter, data, refuse));
  lap();
  const fits = await fitTables(texts, makeKeeper(new Map(), refuse));
  lap();
  const labels = numberLabels(texts, settings, refuse);
  checkReferences(texts, labels, refuse);
  lap();
  const pictures = new Map(texts.flatMap(({ charts }) => charts.map(({ id }) => [id, '<svg></svg>'])));
  const citations = new Map();
  const whole = {
    labels,
    fits,
    pageReferences: true,
    pictures,
    citations,
    medskick: [],
    sources: { citations, cited: [], further: [] },
    grouped: false,
    glossary,
  };
  const parts = texts.map((text) => chapterPart(text, whole, 'draft'));
  lap();
  await assembleHtml({ settings, edition: 'draft', front: [], chapters: parts, traces: [], citations: new Map() });
  lap();
  return times;
}

function refuse({ rule, found }: Problem): never {
  throw new Error(`${rule}: ${found}`);
}
