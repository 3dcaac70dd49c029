/** Compiling again: what has not changed is not computed again, and the outcome is that of compiling anew. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblems } from '../src/commands/problems.ts';
import type { Compiled } from '../src/compile.ts';
import { assembleHtml } from '../src/document/html.ts';
import { compileFolder, withReport } from './support/report.ts';

const chapter = (id: string, text: string): string => `---\ntitle: ${id}\nid: ${id}\nstatus: klar\n---\n\n${text}\n`;
const value = (age: string): string => `:value[folkmangd.antal]{alder=${age} ar=2018}`;
const chart = '```chart\nid: dia\ntype: line\ntitle: Folkmängd\ndata: folkmangd\nsum: alder\n```';

/** The chapters besides the fixture's own, by file. */
const chapters: Readonly<Record<string, string>> = {
  '02-tal.md': chapter('tal', `${value('0-4')} barn.\n\n## Avsnitt {#avsnitt}\n\nSe [](#utan).`),
  '03-utan.md': chapter('utan', 'Utan tal, se [](#dia).\n\n## Eget {#eget}'),
  '04-diagram.md': chapter('diagram', `Se [](#avsnitt).\n\n${chart}`),
};

/** Compiles a report of four chapters, changes a file of it, and compiles it again with the cache. */
async function change(path: string, edit: (text: string) => string) {
  return withReport(undefined, async (folder) => {
    for (const [name, text] of Object.entries(chapters)) await writeFile(join(folder, 'content', name), text);
    const before = await compileFolder(folder);
    await editFile(join(folder, path), edit);
    const after = await compileFolder(folder, 'draft', before.cache);
    return { before, after, anew: await compileFolder(folder) };
  });
}

/** The fixture's tables are not in UTF-8. */
async function editFile(file: string, edit: (text: string) => string): Promise<void> {
  const encoding = file.endsWith('.csv') ? 'latin1' : 'utf8';
  await writeFile(file, edit(await readFile(file, encoding)), encoding);
}

/** The numbers, from 1, of the chapters that were made anew. */
function madeAnew(before: Compiled, after: Compiled): number[] {
  const known = new Set(before.report?.chapters);
  return (after.report?.chapters ?? []).flatMap((part, index) => (known.has(part) ? [] : [index + 1]));
}

async function outcome({ problems, report }: Compiled): Promise<string> {
  const html = report && (await assembleHtml(report));
  return `${formatProblems(problems, 'sv')}\n${html}`;
}

test('a chapter that changed is made anew, and no other', async () => {
  const { before, after, anew } = await change('content/03-utan.md', (text) => `${text}\nMer text.\n`);
  expect(madeAnew(before, after)).toEqual([3]);
  expect(await outcome(after)).toBe(await outcome(anew));
});

test('a title that is referred to by others makes them anew too', async () => {
  const { before, after, anew } = await change('content/03-utan.md', (text) =>
    text.replace('status: klar', 'status: klar\nnumbered: false'),
  );
  expect(madeAnew(before, after)).toEqual([2, 3, 4]);
  expect(await outcome(after)).toBe(await outcome(anew));
});

test('a table that changed makes the chapters anew that read it', async () => {
  const { before, after, anew } = await change('data/folkmangd.csv', (text) =>
    text.replace('2\u00a0294', '2\u00a0295'),
  );
  expect(madeAnew(before, after)).toEqual([1, 2, 4]);
  expect(await outcome(after)).toBe(await outcome(anew));
});

test('a description that changed without changing a table makes nothing anew', async () => {
  const { before, after } = await change('data/datapackage.json', (text) => `${text}\n`);
  expect(madeAnew(before, after)).toEqual([]);
});

test('after a fault the rest is still known', async () => {
  await withReport(undefined, async (folder) => {
    for (const [name, text] of Object.entries(chapters)) await writeFile(join(folder, 'content', name), text);
    const before = await compileFolder(folder);
    const broken = join(folder, 'content', '03-utan.md');
    await writeFile(broken, `${chapters['03-utan.md']}\n[](#saknas)\n`);
    const faulty = await compileFolder(folder, 'draft', before.cache);
    expect(faulty.problems.map(({ rule }) => rule)).toEqual(['label-unknown']);
    await writeFile(broken, `${chapters['03-utan.md']}\nMer.\n`);
    expect(madeAnew(before, await compileFolder(folder, 'draft', faulty.cache))).toEqual([3]);
  });
});

test('nothing is kept of a chapter that is gone', async () => {
  await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'content', '02-mer.md'), chapter('mer', 'Text.'));
    const { cache } = await compileFolder(folder);
    await rm(join(folder, 'content', '02-mer.md'));
    const fewer = await compileFolder(folder, 'draft', cache);
    expect([...cache.keys()].filter((name) => !fewer.cache.has(name))).toEqual([
      'text content/02-mer.md',
      'statements content/02-mer.md',
      'part content/02-mer.md',
    ]);
  });
});

test('whatever is changed, the outcome is that of compiling anew', async () => {
  const edits = fc.array(
    fc.tuple(
      fc.constantFrom(
        'content/01-text.md',
        ...Object.keys(chapters).map((name) => `content/${name}`),
        'data/folkmangd.csv',
      ),
      fc.constantFrom('2018', 'status: klar', '0-4', '[](#dia)', '## Eget {#eget}', '\n\n', '2\u00a0294', 'sum: alder'),
      fc.constantFrom('', '2019', 'status: utkast', '5-9', '[](#eget)', '## Nytt\n', '2 300', '~~~', 'wide: 1'),
    ),
    { minLength: 1, maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(edits, (list) =>
      withReport(undefined, async (folder) => {
        for (const [name, text] of Object.entries(chapters)) await writeFile(join(folder, 'content', name), text);
        let { cache } = await compileFolder(folder);
        for (const [path, from, to] of list) {
          await editFile(join(folder, path), (text) => text.replace(from, to));
          const after = await compileFolder(folder, 'draft', cache);
          expect(await outcome(after)).toBe(await outcome(await compileFolder(folder)));
          cache = after.cache;
        }
      }),
    ),
    { numRuns: 25, seed: 1 },
  );
}, 60_000);
