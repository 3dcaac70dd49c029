/** docs/manifest.md tells the truth: its citation is that of the example, and its settings and keys are the program's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPages, publicationOf } from '../src/document/exported.ts';
import { citeTable } from '../src/exports/citation.ts';
import { manifestSchema } from '../src/project/manifest.ts';
import { parseReport } from '../src/project/report.ts';
import { compileFolder, example } from './support/report.ts';

const page = readFileSync(join(example, 'docs', 'manifest.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';

test('its citation is that of the table', async () => {
  const { report } = await compileFolder(example);
  if (!report) throw new Error('The example does not compile');
  const table = onPages(report.exported, new Map([['tab-folkmangd', 12]])).find(({ id }) => id === 'tab-folkmangd');
  if (!table) throw new Error('The example has no such table');
  expect(block('text').trim()).toBe(citeTable(table, publicationOf(report.settings, report.edition)).text);
});

test('it tells of every key of the manifest', () => {
  const told = [...page.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, keys = '']) => keys.match(/[\w]+/g) ?? []);
  expect(Object.keys(manifestSchema.shape).filter((key) => !told.includes(key))).toEqual(['manifest']);
});

test('its settings can be written in report.yaml', () => {
  const text = `${readFileSync(join(example, 'content', 'report.yaml'), 'utf8')}\n${block('yaml')}`;
  const settings = parseReport({ path: 'content/report.yaml', text }, ({ rule }) => expect.unreachable(rule));
  expect(settings).toMatchObject({
    earlier: ['../2021/output/manifest.json'],
    withdrawn: { 'tab-modeller': 'Modellerna prövas inte längre.' },
  });
});
