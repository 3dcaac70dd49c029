/** A report that follows another: the manifest of the earlier one is read with it. */
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/base/problem.ts';
import { build } from '../../src/commands/build.ts';
import { readProject } from '../../src/project/read.ts';
import { fixtures, wholeWords, withReport } from '../support/report.ts';

async function buildHtml(folder: string, edition: Edition = 'draft'): Promise<string> {
  const onStage = () => undefined;
  const { text } = await build({
    folder,
    out: join(folder, 'output'),
    edition,
    htmlOnly: true,
    language: 'sv',
    onStage,
  });
  return text;
}

test('a table of the report before that is gone is a warning in a draft and an error in a final report', async () => {
  await withReport(join(fixtures, 'cases', 'titles', 'input'), async (folder) => {
    await buildHtml(folder);
    await mkdir(join(folder, 'forra'));
    await rename(join(folder, 'output', 'manifest.json'), join(folder, 'forra', 'manifest.json'));
    await appendFile(join(folder, 'content', 'report.yaml'), '\nearlier: [forra/manifest.json]\n');
    expect(await buildHtml(folder)).not.toContain('id-gone');

    const chapter = join(folder, 'content', '01-text.md');
    await writeFile(chapter, (await readFile(chapter, 'utf8')).replaceAll('tab-barn', 'tab-unga'));
    expect(await buildHtml(folder)).toMatch(
      /Varning content\/report\.yaml:\d+:\d+ \(id-gone\)\n {2}tab-barn finns inte/,
    );
    const html = wholeWords(await readFile(join(folder, 'output', 'report.html'), 'utf8'));
    expect(html).toContain('Tidigare rapporter: en tabell eller ett diagram finns inte kvar');
    expect(html).not.toContain('Underlag: ');
    expect(await buildHtml(folder, 'final')).toMatch(/Fel content\/report\.yaml:\d+:\d+ \(id-gone\)/);

    await appendFile(join(folder, 'content', 'report.yaml'), 'withdrawn: { tab-barn: Heter tab-unga. }\n');
    expect(await buildHtml(folder)).not.toContain('id-gone');
    const { inputs, withdrawn } = JSON.parse(await readFile(join(folder, 'output', 'manifest.json'), 'utf8'));
    expect(inputs.map(({ path }: { path: string }) => path)).toContain('forra/manifest.json');
    expect(withdrawn).toEqual([{ id: 'tab-barn', reason: 'Heter tab-unga.' }]);
  });
});

test('a manifest that is not there is reported where it is named', async () => {
  await withReport(undefined, async (folder) => {
    await appendFile(join(folder, 'content', 'report.yaml'), '\nearlier:\n  - ../2021/manifest.json\n');
    const found: string[] = [];
    await readProject(folder, ({ rule, place, wording }) => {
      found.push(`${rule} ${place.source.text.split('\n')[place.line - 1]} ${wording.sv.text}`);
    });
    expect(found).toEqual(['file-missing   - ../2021/manifest.json Filen ../2021/manifest.json saknas.']);
  });
});
