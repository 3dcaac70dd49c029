import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/commands/outcome.ts';
import { type TraceOptions, trace } from '../../src/commands/trace.ts';
import { withReport } from '../support/report.ts';

const keyFigure =
  'fler:\n  title: Fler barn\n  change: folkmangd.antal\n  where: { alder: 5-9 }\n  from: { ar: 2018 }\n  to: { ar: 2019 }\n';
const chapter =
  '---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\nDe var :value[folkmangd.antal]{alder=0-4 ar=2018}\noch blev :value[fler] färre.\n';

/** What is said of a small report that states a cell on line 7 and a change on line 8. */
function ask(asked: string, options: Partial<TraceOptions> = {}): Promise<Outcome> {
  return withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), keyFigure);
    await writeFile(join(folder, 'content', '01-text.md'), chapter);
    return trace({ folder, asked, format: 'text', language: 'sv', ...options });
  });
}

test('tells table, column, row, status and file of the cell on a line', async () => {
  const { exitCode, text } = await ask('content/01-text.md:7');
  expect(exitCode).toBe(0);
  expect(text).toContain('content/01-text.md:7:8  2\u00a0294');
  expect(text).toContain('Status: utfall');
  expect(text).toMatch(/Tabell: .+ \(folkmangd\), /);
  expect(text).toMatch(/data\/folkmangd\.csv:2:\d+ {2}.*0–4.*2018: 2\u00a0294 \(utfall\)/);
  expect(text).not.toContain('Fler barn');
});

test('tells both ends of a change', async () => {
  const { text } = await ask('content/01-text.md:8:12');
  expect(text).toContain('Från: 2\u00a0435');
  expect(text).toContain('Till: 2\u00a0434');
});

test('tells of both figures of a range', async () => {
  const range = ':claim[mellan 2 289 och 2 294]{from=sist to=forst}.\n';
  const figures =
    'forst:\n  value: folkmangd.antal\n  title: Först\n  where: { alder: 0-4, ar: 2018 }\nsist:\n  value: folkmangd.antal\n  title: Sist\n  where: { alder: 0-4, ar: 2019 }\n';
  await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), figures);
    await writeFile(join(folder, 'content', '01-text.md'), `${chapter.split('\n').slice(0, 6).join('\n')}\n${range}`);
    const { text } = await trace({ folder, asked: 'content/01-text.md:7', format: 'text', language: 'sv' });
    expect(text.split('\n\n').map((one) => one.split('\n')[1])).toEqual([
      'Sist (sist): 2\u00a0289',
      'Först (forst): 2\u00a0294',
    ]);
  });
});

test('tells of all numbers of a file, and of a key figure by its id', async () => {
  expect((await ask('content/01-text.md')).text.split('\n\n')).toHaveLength(2);
  expect((await ask('fler')).text).toMatch(/^Fler barn \(fler\): \u22121\n/);
});

test('tells the same in English and as JSON', async () => {
  expect((await ask('fler', { language: 'en' })).text).toContain('From: 2\u00a0435');
  const [found] = JSON.parse((await ask('content/01-text.md:8', { format: 'json' })).text);
  expect(found).toMatchObject({ place: 'content/01-text.md:8:10', operation: 'change', value: -1 });
  expect(found.parts).toMatchObject([
    { role: 'from', value: 2435, rows: 1, cells: [{ value: 2435, status: 'utfall' }] },
    { role: 'to', value: 2434, rows: 1 },
  ]);
});

test.each([
  ['content/01-text.md:1', 'Där finns inget bundet tal: content/01-text.md:1.'],
  ['content/01-text.md:7:1', 'Där finns inget bundet tal: content/01-text.md:7:1.'],
  [
    'content/99.md:7',
    'Rapporten har varken en fil, ett nyckeltal eller en tabell med grupper som heter content/99.md:7.',
  ],
])('says plainly that there is nothing at %s', async (asked, text) => {
  expect(await ask(asked)).toEqual({ exitCode: 1, text });
});
