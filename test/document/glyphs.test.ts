/** Characters that the report's fonts lack are told where they were written. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import type { Edition } from '../../src/base/problem.ts';
import { compileFolder, withReport } from '../support/report.ts';

/** Severity, rule, place and character of each problem of a report; `change` is given its folder. */
async function problemsOf(change: (folder: string) => Promise<void>, edition: Edition = 'draft'): Promise<string[]> {
  return withReport(undefined, async (folder) => {
    await change(folder);
    const { problems } = await compileFolder(folder, edition);
    expect(problems.every(({ rule }) => rule === 'glyph-missing')).toBe(true);
    return problems
      .map(({ severity, rule, place, found }) => `${severity} ${rule} ${formatPlace(place)} ${found}`)
      .sort();
  });
}

const chapter = join('content', '01-text.md');

function write(text: string): (folder: string) => Promise<void> {
  return (folder) => appendFile(join(folder, chapter), text);
}

test('in running text at each of its places, however it is written', async () => {
  expect(
    await problemsOf(write('\nDe är ≥ 65 år\noch **≥ 80 år**, dvs. &ne; barn.\n\n## Mer → mer\n\n<!-- Inte: ≈ -->\n')),
  ).toEqual([
    'warning glyph-missing content/01-text.md:10:7 ≥ (U+2265)',
    'warning glyph-missing content/01-text.md:11:16 ≠ (U+2260)',
    'warning glyph-missing content/01-text.md:11:7 ≥ (U+2265)',
    'warning glyph-missing content/01-text.md:13:8 → (U+2192)',
  ]);
});

test('in the caption of a block, in the data and in the settings at the line of that file', async () => {
  const found = await problemsOf(async (folder) => {
    await write('\n```table\nid: tab-a\ndata: folkmangd\ntitle: Barn → unga\n```\n\nSe [](#tab-a).\n')(folder);
    const settings = join(folder, 'content', 'report.yaml');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('Provrapport', 'Rapport ★'));
    const description = join(folder, 'data', 'datapackage.json');
    await writeFile(description, (await readFile(description, 'utf8')).replace('"windows-1252"', '"utf-8"'));
    await writeFile(
      join(folder, 'data', 'folkmangd.csv'),
      'Ålder;2018;2019\n0-4;2\u00a0294;2\u00a0289\n≥ 5;2435;2434\n',
    );
  });
  expect(found).toEqual([
    'warning glyph-missing content/01-text.md:13:13 → (U+2192)',
    'warning glyph-missing content/report.yaml:1:16 ★ (U+2605)',
    'warning glyph-missing data/folkmangd.csv:3:1 ≥ (U+2265)',
  ]);
});

test('no final report may have one', async () => {
  const found = await problemsOf(async (folder) => {
    await write('\nDe är ≥ 65 år.\n')(folder);
    const text = await readFile(join(folder, chapter), 'utf8');
    await writeFile(join(folder, chapter), text.replace('utkast', 'klar'));
    await appendFile(
      join(folder, 'content', 'report.yaml'),
      'reference: KS 2021/1\ndecision: { body: Kommunfullmäktige, date: 2021-06-16 }\n',
    );
  }, 'final');
  expect(found).toEqual(['error glyph-missing content/01-text.md:10:7 ≥ (U+2265)']);
});

test('one that no file holds, as it was written in another form, at the start of its file', async () => {
  const inBlock = '\n```table\nid: tab-a\ndata: folkmangd\ntitle: "Barn \\u2192 unga"\n```\n\nSe [](#tab-a).\n';
  const found = await problemsOf(async (folder) => {
    await write(inBlock)(folder);
    const settings = join(folder, 'content', 'report.yaml');
    await writeFile(settings, (await readFile(settings, 'utf8')).replace('Provrapport', '"Rapport \\u2605"'));
  });
  expect(found).toEqual([
    'warning glyph-missing content/01-text.md:1:1 → (U+2192)',
    'warning glyph-missing content/report.yaml:1:1 ★ (U+2605)',
  ]);
});

test('a report without such characters has no problem', async () => {
  expect(await problemsOf(write('\nÄldre än 65 år – två av tio – på Åland: ”…”, 5 − 3, Łódź och Київ.\n'))).toEqual([]);
});
