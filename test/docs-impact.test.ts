/** docs/impact.md tells the truth: its example is answered as it says, and the JSON has the keys that it names. */
import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../src/cli/impact.ts';
import { impact } from '../src/commands/impact.ts';
import { withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'impact.md'), 'utf8');
const [, told = ''] = /```text\n(.*?)```/s.exec(page) ?? [];
const commands = [...page.matchAll(/^horisont impact (.+)$/gm)].map(([, args = '']) => args.split(' '));
const chapter = `---
title: Befolkning
id: befolkning
status: utkast
---

De var :value[folkmangd.antal]{alder=0-4 ar=2018}, :claim[drygt 2 200]{of=folkmangd.antal alder=0-4 ar=2018}.
`;

/** What is said of a small report when one number of its table becomes another. */
function ask(text: string, format: 'text' | 'json') {
  return withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    const by = join(folder, 'nya-siffror.csv');
    await writeFile(join(folder, 'content', '01-text.md'), text);
    await writeFile(by, (await readFile(file, 'latin1')).replace('2\u00a0294', '2\u00a0600'), 'latin1');
    return impact({ file, by, from: folder, accept: false, format, language: 'sv' });
  });
}

test('the example is answered as the page says', async () => {
  const { exitCode, text } = await ask(chapter, 'text');
  expect(exitCode).toBe(1);
  expect(text.replaceAll('\u00a0', ' ')).toContain(told);
});

test('every key of the JSON stands on the page', async () => {
  const table =
    '\nSe [](#tab).\n\n```table\nid: tab\ntitle: Barn\ndata: folkmangd\nrows: alder\ncolumns: ar\nvalues: antal\n```\n';
  const { text } = await ask(chapter + table, 'json');
  const keys = new Set<string>();
  JSON.parse(text, (key, value) => {
    if (Number.isNaN(Number(key)) && !['alder', 'ar', 'antal'].includes(key)) keys.add(key);
    return value;
  });
  expect(keys.size).toBeGreaterThan(40);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the commands of the page are understood, and no others', async () => {
  expect(commands).toHaveLength(3);
  const show = () => undefined;
  for (const args of commands) expect(await command(args, show)).toMatchObject({ exitCode: 1 });
  const [asked = []] = commands;
  for (const more of [['--keep-old'], ['--format', 'xml'], ['data/b.csv']]) {
    expect(command([...asked, ...more], show)).toBeUndefined();
  }
  expect(command(asked.slice(0, 1), show)).toBeUndefined();
});
