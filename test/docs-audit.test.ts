/** docs/audit.md tells the truth: its example is audited as it says, its exemption and its setting are read. */
import { readFileSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../src/commands/audit.ts';
import { compileFolder, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'audit.md'), 'utf8');
const blocks = [...page.matchAll(/```(md|text|yaml)\n(.*?)```/gs)].map(([, language, text = '']) => ({
  language,
  text,
}));
const [asked, exempted] = blocks.filter(({ language }) => language === 'md').map(({ text }) => text);
const front = '---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\n';

function auditText(text: string, format: 'text' | 'json') {
  return withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'content', '01-text.md'), front + text);
    return audit({ folder, format, language: 'sv' });
  });
}

test('the example is audited as the page says, and a key figure is offered', async () => {
  const { text } = await auditText(asked ?? '', 'text');
  const told = blocks.find(({ language }) => language === 'text')?.text.trimEnd() ?? 'nothing';
  expect(text.replaceAll('\u00a0', ' ')).toContain(told);
  expect(text).toContain('      forandring_');
});

test('the exemption is read', async () => {
  expect((await auditText(exempted ?? '', 'text')).exitCode).toBe(0);
});

test('the JSON has the keys that the page names', async () => {
  const { text } = await auditText(asked ?? '', 'json');
  const { numbers, ...counts } = JSON.parse(text);
  const keys = [...Object.keys(counts), ...Object.keys(numbers[0]), ...Object.keys(numbers[0].suggestions[0])];
  expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});

test('the setting is read', async () => {
  await withReport(undefined, async (folder) => {
    await appendFile(
      join(folder, 'content', 'report.yaml'),
      blocks.find(({ language }) => language === 'yaml')?.text ?? '',
    );
    expect((await compileFolder(folder)).report?.settings.boundNumbers).toBe(95);
  });
});
