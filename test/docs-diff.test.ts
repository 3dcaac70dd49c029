/** docs/diff.md tells the truth: its example is answered as it says, and the JSON has the keys that it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../src/cli/diff.ts';
import { diffToJson } from '../src/commands/diff-json.ts';
import { wordDiff } from '../src/commands/diff-text.ts';
import { comparePublished } from '../src/exports/difference.ts';
import { readDescribed } from '../src/exports/published.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'diff.md'), 'utf8');
const [, told = ''] = /```text\n(.*?)```/s.exec(page) ?? [];
const commands = [...page.matchAll(/^horisont diff (.+)$/gm)].map(([, args = '']) => args.split(' '));

function tablesOf(rows: string, unit: string) {
  const described = { id: 'tab-barn', label: 'Tabell 1', title: 'Barn', unit, source: 'SCB', notes: [] };
  const columns = [{ head: true }, { head: false }];
  const table = readDescribed(Buffer.from(`Ålder;2018\r\n${rows}`), JSON.stringify({ ...described, columns }));
  return table ? [table] : [];
}

const compared = (unit: string) => ({
  ...{ before: 'omvarldsanalys-2021.pdf', after: 'output', language: 'sv' as const },
  difference: comparePublished(tablesOf('0–4;2294\r\n', 'personer'), tablesOf('0–4;2300\r\n10–14;2500\r\n', unit)),
});

test('the example is answered as the page says', () => {
  expect(told).not.toBe('');
  expect(wordDiff(compared('personer')).replaceAll('\u00a0', ' ')).toContain(told);
});

test('every key of the JSON stands on the page', () => {
  const keys = new Set<string>();
  JSON.parse(diffToJson(compared('barn')), (key, value) => {
    if (Number.isNaN(Number(key))) keys.add(key);
    return value;
  });
  expect(keys.size).toBeGreaterThan(18);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the commands of the page are understood, and no others', async () => {
  expect(commands).toHaveLength(3);
  const show = () => undefined;
  for (const args of commands) {
    const missing = args.map((arg) => (arg === 'output' ? 'saknas' : arg)); // the files of the page are not here
    expect(await command(missing, show)).toMatchObject({ exitCode: 1 });
  }
  const [asked = []] = commands;
  for (const more of [['tredje.pdf'], ['--format', 'xml'], ['--final']]) {
    expect(command([...asked, ...more], show)).toBeUndefined();
  }
  expect(command(asked.slice(0, 1), show)).toBeUndefined();
});
