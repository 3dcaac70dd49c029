/** docs/forfattare.md tells the truth and the whole: its files make a report without a problem, and nothing that there is stands outside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { chartTypes } from '../src/charts/kinds.ts';
import { impact } from '../src/commands/impact.ts';
import { trace } from '../src/commands/trace.ts';
import { blocks } from '../src/markdown/blocks.ts';
import { boxNames } from '../src/markdown/boxes.ts';
import { textDirectives } from '../src/markdown/directives.ts';
import { projectFiles } from '../src/project/read.ts';
import { compileFolder, fixtures, wholeWords } from './support/report.ts';

const docs = join(import.meta.dirname, '..', 'docs');
const page = readFileSync(join(docs, 'forfattare.md'), 'utf8');

/** The files of the page by their paths; what is shown of a file in several places follows each other. */
const files = new Map<string, string>();
for (const { groups } of page.matchAll(
  /\bI `(?<path>[^`]+)`:\n\n(?<fence>`{3,4})[a-z]+\n(?<text>.*?)\n\k<fence>$/gms,
)) {
  const { path = '', text = '' } = groups ?? {};
  files.set(path, `${files.get(path) ?? ''}${text}\n\n`);
}

const shown = [...files.values()].join('\n');

/** Writes the report of the page into a folder and hands it to `use`. */
async function withPage<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const pictures = join(fixtures, 'cases', 'image', 'input', 'content', 'bilder');
    await cp(pictures, join(folder, 'content', 'bilder'), { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the files of the page are a report without a problem, all of whose numbers are bound', async () => {
  await withPage(async (folder) => {
    const { problems, report } = await compileFolder(folder);
    expect(problems.map(({ rule, place, found }) => [rule, place.source.path, place.line, found])).toEqual([]);
    expect(report?.coverage.loose).toBe(0);
    const html = wholeWords(toHtml((report?.chapters ?? []).flatMap(({ content }) => content)));
    const words = html.replace(/<[^>]*>/g, '');
    expect(words).toContain('2\u00a0860 invånare som är 80 år eller äldre 2024');
    expect(words).toMatch(/\(Region Prov\s2020, s\.\s7\)/);
    expect(words).toContain('Gymnasieskola1\u00a04301\u00a04501\u00a04701\u00a0500');
  });
});

test('the commands of the page find a number and compare a new file', async () => {
  const [, asked = ''] = /horisont trace (\S+)`/.exec(page) ?? [];
  const [, file = '', by = ''] = /horisont impact (\S+) --with (\S+)`/.exec(page) ?? [];
  await withPage(async (folder) => {
    const common = { format: 'text', language: 'sv' } as const;
    const traced = await trace({ folder, asked, ...common });
    expect(traced.text).toContain('Fler invånare 80 år eller äldre 2021–2024 (fler_80): 360');
    await cp(join(folder, file), join(folder, by));
    const files = { file: join(folder, file), by: join(folder, by) };
    const { exitCode, text } = await impact({ ...files, from: folder, accept: false, ...common });
    expect([exitCode, text]).toEqual([0, expect.stringContaining('Inget i rapporten ändras.')]);
  });
});

test('the page shows every block, directive and box', () => {
  const fences = [...shown.matchAll(/^```([a-z-]+)$/gm)].map(([, name = '']) => name);
  expect(new Set(fences)).toEqual(new Set(blocks.keys()));
  const directives = [...shown.matchAll(/(?<!:):([a-z]+)\[/g)].map(([, name = '']) => name);
  expect(new Set(directives)).toEqual(new Set(textDirectives));
  const boxes = [...shown.matchAll(/^:::([a-z]+)/gm)].map(([, name = '']) => name);
  expect(new Set(boxes)).toEqual(new Set(boxNames));
});

test('the page shows every file that a report can have, and lists it', () => {
  const named = Object.values(projectFiles);
  expect([...files.keys()]).toEqual(expect.arrayContaining(named));
  const kinds = ['content/*.md', 'content/bilder/', 'data/*.csv', 'data/*.sql'];
  const listed = [...page.matchAll(/^\| `((?:content|data)\/[^`]*)` \|/gm)].map(([, path = '']) => path);
  expect(listed.sort()).toEqual([...named, ...kinds].sort());
});

test('the page names every type of chart, and links to every other page for authors', () => {
  expect(chartTypes.filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  const forOthers = ['architecture.md', 'forfattare.md'];
  const pages = readdirSync(docs).filter((name) => name.endsWith('.md') && !forOthers.includes(name));
  expect(pages.filter((name) => !page.includes(`](${name})`))).toEqual([]);
});
