/** docs/writing.md tells the truth: a report of its examples is built without a problem. */
import { readFileSync } from 'node:fs';
import { appendFile, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { blocks } from '../src/markdown/blocks.ts';
import { compileFolder, fixtures, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'writing.md'), 'utf8');
const text = [...page.matchAll(/````markdown\n(.*?)````/gs)].map(([, example]) => example).join('\n');
const [method = '', signature = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, example]) => example);
const head = 'title: Förord\nid: forord\nstatus: klar\nkind: foreword\n';

test('the examples make a report without a problem', async () => {
  await withReport(undefined, async (folder) => {
    const content = join(folder, 'content');
    await cp(join(fixtures, 'cases', 'image', 'input', 'content', 'bilder'), join(content, 'bilder'), {
      recursive: true,
    });
    await appendFile(join(content, 'report.yaml'), method);
    await writeFile(
      join(content, '00-forord.md'),
      `---\n${head}${signature}---\n\n${text}\nSe [](#prova-nytt) och [](#fig-torget).\n`,
    );
    const { problems, report } = await compileFolder(folder);
    expect(problems.map(({ rule, found }) => [rule, found])).toEqual([]);
    const [foreword] = report?.chapters ?? [];
    const html = toHtml([...(foreword?.content ?? [])]);
    expect(html).toContain('Se <a href="#prova-nytt">medskick\u00a01</a> och <a href="#fig-torget">figur\u00a01</a>');
    expect(html).toMatch(/<p class="signature">.*<\/p><\/section>$/);
  });
});

test('the page tells of every block but those that show data', () => {
  const told = [...text.matchAll(/^```([a-z-]+)$/gm)].map(([, name = '']) => name);
  const showData = ['table', 'chart', 'vega-lite'];
  expect(told.sort()).toEqual([...blocks.keys()].filter((name) => !showData.includes(name)).sort());
});
