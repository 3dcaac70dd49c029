import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProject } from '../../src/project/read.ts';
import { withReport } from '../support/report.ts';

async function rulesOf(folder: string): Promise<string[]> {
  const rules: string[] = [];
  await readProject(folder, ({ rule }) => rules.push(rule));
  return rules;
}

test('an empty folder lacks settings and chapters', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-'));
  expect(await rulesOf(folder)).toEqual(['file-missing', 'chapters-missing']);
  await rm(folder, { recursive: true });
});

test('a sound folder reads without problems, also without data', async () => {
  await withReport(undefined, async (folder) => {
    expect(await rulesOf(folder)).toEqual([]);
    await rm(join(folder, 'data'), { recursive: true });
    expect(await rulesOf(folder)).toEqual([]);
  });
});

test('a text that is not UTF-8 is refused', async () => {
  await withReport(undefined, async (folder) => {
    const text = '---\ntitle: \u00c5lder\nid: alder\nstatus: klar\n---\n';
    await writeFile(join(folder, 'content', '01-text.md'), Buffer.from(text, 'latin1'));
    expect(await rulesOf(folder)).toEqual(['text-encoding']);
  });
});

test('a description of the data is held against the standard when our own schema finds it sound', async () => {
  await withReport(undefined, async (folder) => {
    const path = join(folder, 'data', 'datapackage.json');
    const sound = await readFile(path, 'utf8');
    await writeFile(path, sound.replace('"name": "prov",', '"name": "prov", "licenses": [{ "title": "Fri" }],'));
    expect(await rulesOf(folder)).toEqual(['datapackage-standard']);
    await writeFile(path, sound.replace('"name": "prov",', '"nam": "prov", "licenses": [{ "title": "Fri" }],'));
    expect(await rulesOf(folder)).toEqual(['key-missing', 'key-unknown']);
  });
});
