/** docs/verify.md tells the truth: its example is answered as it says, and it names every key, verdict and exit code. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../src/cli/verify.ts';
import { inputsName } from '../src/commands/carry.ts';
import { verify } from '../src/commands/verify.ts';
import { verifyLabels } from '../src/commands/verify-messages.ts';
import { edit, paths, withBuilt } from './support/verify.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'verify.md'), 'utf8');
const [, told = ''] = /```text\n(.*?)```/s.exec(page) ?? [];
const commands = [...page.matchAll(/^horisont verify (.+)$/gm)].map(([, args = '']) => args.split(' '));

/** The answer of the example: a PDF from an archive, after a number in the data has changed. */
function askChanged(format: 'text' | 'json') {
  return withBuilt(async (folder) => {
    await rm(join(folder, 'output'), { recursive: true });
    await edit(folder, paths.data, '2\u00a0294', '2\u00a0300');
    return verify({ file: 'report.pdf', from: folder, folder, format, language: 'sv' });
  });
}

test('the example is answered as the page says', async () => {
  const { text, exitCode } = await askChanged('text');
  expect(exitCode).toBe(1);
  expect(`${text.replaceAll('\u00a0', ' ')}\n`).toBe(told);
});

test('every key of the JSON stands on the page, and every verdict', async () => {
  const { tables, report, ...own } = JSON.parse((await askChanged('json')).text);
  const keys = new Set(['tables', 'report', ...Object.keys(tables), ...Object.keys(verifyLabels.sv.verdicts)]);
  JSON.parse(JSON.stringify(own), (key, value) => {
    if (Number.isNaN(Number(key))) keys.add(key);
    return value;
  });
  for (const built of Object.keys(verifyLabels.sv.built)) keys.add(built);
  expect(keys.size).toBeGreaterThan(18);
  expect([...keys, inputsName].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  expect(report.key).toBe('PROV');
});

test('the commands of the page are understood, and no others', async () => {
  expect(commands).toHaveLength(2);
  const show = () => undefined;
  for (const args of commands) expect(await command(args, show)).toMatchObject({ exitCode: 2 }); // its files are not here
  expect(command([], show)).toBeUndefined();
  const [asked = []] = commands;
  for (const more of [
    ['mapp', 'till'],
    ['--format', 'html'],
    ['--out', 'x'],
  ]) {
    expect(command([...asked, ...more], show)).toBeUndefined();
  }
});
