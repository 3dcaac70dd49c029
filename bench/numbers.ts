/**
 * `npm run bench:numbers -- [pages]`: what it costs to bind and check the numbers of a report, and to audit them.
 *
 * Most sentences of a synthetic report get bound numbers: about 2 000 on 120 pages. The report is compiled with its numbers bound and with them typed, turn by turn; the difference is told as a share
 * of a whole build with them typed. The audit is timed as a whole process, also where all numbers are typed and get suggestions.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFiles } from '../src/base/files.ts';
import type { Report } from '../src/compile/report.ts';
import { compile } from '../src/compile.ts';
import { readProject } from '../src/project/read.ts';
import { composeReport } from './chapters.ts';
import { layOut } from './layout.ts';
import { measure, median } from './measure.ts';
import { seededRandom } from './random.ts';

const runs = 9;
const [pages = 120] = process.argv.slice(2).map(Number);
const cli = resolve(import.meta.dirname, '..', 'bin', 'horisont.js');
/** Sentences as the generator writes them: of one line, without a point inside but in a directive. */
const boundSentence = /(?<=^|\. )[A-ZÅÄÖ][^.\n]*:(?:value|claim)\[.*?\.(?= [A-ZÅÄÖ]|$)/gm;
const plainSentence = /(?<=\. )[A-ZÅÄÖ][^.:[\]\n]*\.(?= |$)/gm;
const directive = /:(?:value|claim)\[[^\]]*\](?:\{[^}]*\})?/g;

const folder = await mkdtemp(join(tmpdir(), 'horisont-bench-'));
const [bound, typed] = ['bound', 'typed'].map((name) => join(folder, name)) as [string, string]; // a pair of names
try {
  const files = composeReport(pages, seededRandom(pages));
  const write = (to: string, change: (path: string, content: string) => string) =>
    writeFiles(
      files.map(([path, content]) => ({
        path: join(to, path),
        content: path.endsWith('.md') ? change(path, String(content)) : content,
      })),
    );
  await write(bound, (_, content) => bindMore(content));
  const { bindings } = await compileIn(bound);
  const phrases = Map.groupBy(bindings, ({ place }) => place.source.path);
  await write(typed, (path, content) => {
    const own = phrases.get(path)?.values();
    return content.replace(directive, () => own?.next().value?.phrase ?? '');
  });

  const times = {
    bound: [] as number[],
    typed: [] as number[],
    build: [] as number[],
    audit: [] as number[],
    loose: [] as number[],
  };
  for (let run = 0; run < runs; run++) {
    times.typed.push(await timeCompile(typed));
    times.bound.push(await timeCompile(bound));
    times.audit.push((await measure([cli, 'audit', bound])).seconds);
    if (run >= 3) continue;
    times.build.push((await measure([cli, 'build', typed])).seconds);
    times.loose.push((await measure([cli, 'audit', typed], process.env, 1)).seconds);
  }
  const [withThem, without, build, audit, loose] = [
    times.bound,
    times.typed,
    times.build,
    times.audit,
    times.loose,
  ].map(median);
  const share = (100 * ((withThem ?? 0) - (without ?? 0))) / (1000 * (build ?? 1));
  const row = [
    pages,
    bindings.length,
    withThem?.toFixed(0),
    without?.toFixed(0),
    build?.toFixed(2),
    share.toFixed(1),
    audit?.toFixed(2),
    loose?.toFixed(2),
  ];
  const heads = ['pages', 'bound', 'compile, ms', 'typed, ms', 'build, s', 'cost, %', 'audit, s', 'all loose, s'];
  process.stdout.write(`${layOut([heads, row.map(String)])}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The same text with most of its sentences without numbers replaced by its own sentences with bound ones. */
function bindMore(markdown: string): string {
  const sentences = markdown.match(boundSentence) ?? [];
  let at = 0;
  return markdown.replace(plainSentence, (plain) => {
    at++;
    return at % 5 === 0 || sentences.length === 0 ? plain : (sentences[at % sentences.length] ?? plain);
  });
}

async function compileIn(folder: string): Promise<Report> {
  const project = await readProject(folder, ({ rule, place }) => {
    throw new Error(`${rule} in ${place.source.path}`);
  });
  const compiled = project && (await compile(project));
  if (!compiled?.report) throw new Error('The report did not compile');
  return compiled.report;
}

async function timeCompile(folder: string): Promise<number> {
  const started = performance.now();
  await compileIn(folder);
  return performance.now() - started;
}
