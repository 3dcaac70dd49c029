/** What a final report must not have, and what it must not say. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import { assembleHtml } from '../../src/document/html.ts';
import { compileFolder, fixtures, wholeWords, withReport } from '../support/report.ts';

const final = join(fixtures, 'final');

/** Severity, rule and place of each problem that a final report of the folder has. */
async function problemsOf(folder: string): Promise<string[]> {
  const { problems } = await compileFolder(folder, 'final');
  return problems.map(({ severity, rule, place }) => `${severity} ${rule} ${formatPlace(place)}`);
}

/** Replaces text in a file of a report. */
async function edit(folder: string, path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  await writeFile(join(folder, path), text.replace(from, to));
}

test('a finished report passes, and nothing in it says that it is a draft', async () => {
  await withReport(final, async (folder) => {
    const { problems, report } = await compileFolder(folder, 'final');
    expect(problems).toEqual([]);
    const html = report ? wholeWords(await assembleHtml(report)) : '';
    expect(html.replace(/<style>.*?<\/style>|<script.*?<\/script>/gs, '')).not.toMatch(/utkast|draft|granskning/i);
    expect(html).not.toContain('--draft-mark:');
    expect(html).not.toContain('Ansvarig:');
    expect(html).toContain('KS 2021/123');
    expect(html).toContain('Kommunfullmäktige, 16 juni 2021');
  });
});

test('an unfinished one is told all that it lacks at once, each at its place', async () => {
  await withReport(undefined, async (folder) => {
    await writeFile(
      join(folder, 'content', '02-mer.md'),
      '---\ntitle: Mer\nid: mer\nstatus: granskning\nowner: Ekonomi\n---\n\nText :value[finns.inte].\n',
    );
    expect(await problemsOf(folder)).toEqual([
      'error table-unknown content/02-mer.md:8:13',
      'error final-chapter content/01-text.md:5:9',
      'error final-chapter content/02-mer.md:4:9',
      'error final-decision content/report.yaml:1:1',
      'error final-reference content/report.yaml:1:1',
    ]);
  });
});

test.each([
  ['final-decision', /decision: .*\n/],
  ['final-reference', /reference: .*\n/],
])('%s stands alone where nothing else is missing', async (rule, line) => {
  await withReport(final, async (folder) => {
    await edit(folder, 'content/report.yaml', line, '');
    expect(await problemsOf(folder)).toEqual([`error ${rule} content/report.yaml:1:1`]);
  });
});

test('names who is responsible for the chapter that is not finished', async () => {
  await withReport(final, async (folder) => {
    await edit(folder, 'content/01-text.md', 'status: klar', 'status: granskning');
    const { problems } = await compileFolder(folder, 'final');
    expect(problems.map(({ wording }) => wording.sv.hint)).toEqual([
      'Skriv ”status: klar” när kapitlet är färdigt. Ansvarig: Kommunledningskontoret.',
    ]);
  });
});

test('an open warning about the data is an error in a final report, and none when it is answered', async () => {
  await withReport(final, async (folder) => {
    await edit(folder, 'content/report.yaml', 'period: 2018–2019', 'period: 2018–2021');
    expect(await problemsOf(folder)).toEqual(['error period-report data/folkmangd.csv:2:11']);
    const { problems, report } = await compileFolder(folder);
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(report && wholeWords(await assembleHtml(report))).toContain('Underlag: en anmärkning är inte besvarad');
    const answer = '"accepted": [{ "rule": "period-report", "reason": "Prognosen slutar 2019." }],';
    await edit(folder, 'data/datapackage.json', '"unpivot":', `${answer} "unpivot":`);
    expect(await problemsOf(folder)).toEqual([]);
  });
});

test('a warning about how a chart looks does not stop a final report', async () => {
  await withReport(final, async (folder) => {
    const lines = Array.from({ length: 5 }, (_, at) => `${at}-${at};1;2`).join('\r\n');
    await writeFile(join(folder, 'data', 'folkmangd.csv'), `Ålder;2018;2019\r\n${lines}\r\n`, 'latin1');
    await edit(folder, 'content/01-text.md', /Folkmängden.*\n/, '');
    const chart = '```chart\nid: d\ntitle: T\ntype: line\ndata: folkmangd\nseries: alder\n```\n';
    await writeFile(join(folder, 'content', '01-text.md'), chart, { flag: 'a' });
    expect((await problemsOf(folder)).filter((line) => line.includes('chart-'))).toEqual([
      expect.stringMatching(/^warning chart-series /),
    ]);
  });
});
