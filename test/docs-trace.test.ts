/** docs/trace.md tells the truth: its commands find the number of a small report, and its setting is read. */
import { readFileSync } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trace } from '../src/commands/trace.ts';
import { compileFolder, withReport } from './support/report.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'docs', 'trace.md'), 'utf8');
const asked = [...page.matchAll(/^horisont trace (\S+)$/gm)].map(([, name = '']) => name);
const keyFigure = 'barn_2018:\n  title: Barn 2018\n  sum: folkmangd.antal\n  where: { alder: [0-4, 5-9], ar: 2018 }\n';

test('the page has commands for a file, a line, a place and a key figure', () => {
  expect(asked).toHaveLength(4);
});

test.each(asked)('horisont trace %s tells of a number', async (name) => {
  await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), keyFigure);
    const { exitCode, text } = await trace({ folder, asked: name, format: 'text', language: 'sv' });
    expect(exitCode).toBe(0);
    expect(text).toContain('Tabell: ');
  });
});

test('the setting of the page is read', async () => {
  const [, setting = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  await withReport(undefined, async (folder) => {
    await appendFile(join(folder, 'content', 'report.yaml'), setting);
    expect((await compileFolder(folder)).report?.settings.trace).toBe('always');
  });
});

test('the groups of a table are told of as the page says', async () => {
  const [, told = ''] = /```text\n(.*?)\n```/s.exec(page) ?? [];
  const block = 'id: tab-volymer\ntitle: Barn efter verksamhet\ndata: folkmangd\ncolumns: ar\n';
  await withReport(undefined, async (folder) => {
    const chapter = join(folder, 'content', '01-text.md');
    await appendFile(chapter, `\n\`\`\`table\n${block}groups: { Förskola och skola: 0–9 }\n\`\`\`\n`);
    for (const asked of ['tab-volymer', 'content/01-text.md:11']) {
      expect(await trace({ folder, asked, format: 'text', language: 'sv' })).toEqual({ exitCode: 0, text: told });
    }
    const { text } = await trace({ folder, asked: 'tab-volymer', format: 'json', language: 'sv' });
    const groups = [{ name: 'Förskola och skola', values: ['0–4', '5–9'] }];
    expect(JSON.parse(text)).toEqual([
      {
        place: 'content/01-text.md:10:1',
        id: 'tab-volymer',
        title: 'Barn efter verksamhet',
        table: 'folkmangd',
        grouped: [{ column: 'Ålder', groups }],
      },
    ]);
  });
});
