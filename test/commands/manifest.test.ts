/** The manifest of a build without a PDF, and the citations that are read from it. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/base/checksum.ts';
import { schemaCheck } from '../../src/base/json-schema.ts';
import { build } from '../../src/commands/build.ts';
import { cite } from '../../src/commands/cite.ts';
import { example, fixtures, withReport } from '../support/report.ts';

const language = 'sv';
const titles = join(fixtures, 'cases', 'titles', 'input');

async function buildHtml(folder: string, out = join(folder, 'output')): Promise<string> {
  const options = { folder, out, edition: 'draft', htmlOnly: true, language, onStage: () => undefined } as const;
  const { exitCode, text } = await build(options);
  expect(exitCode, text).toBe(0);
  return readFile(join(out, 'manifest.json'), 'utf8');
}

function citing(folder: string, asked?: string, format: 'text' | 'json' = 'text') {
  return cite({ folder, out: join(folder, 'output'), asked, format, language });
}

test('lists what the build was made from and what it made, in the published form', async () => {
  const schema = JSON.parse(await readFile(join(example, 'docs', 'manifest.schema.json'), 'utf8'));
  await withReport(titles, async (folder) => {
    const manifest = JSON.parse(await buildHtml(folder));
    expect(schemaCheck(schema)(manifest)).toEqual([]);
    expect(manifest).toMatchObject({ report: { edition: 'draft' }, program: { name: 'Horisont' } });
    for (const { path, sha256 } of manifest.inputs) expect(sha256).toBe(checksumOf(await readFile(join(folder, path))));
    const out = join(folder, 'output');
    for (const { path, bytes, sha256 } of manifest.outputs) {
      const content = await readFile(join(out, path));
      expect([content.length, checksumOf(content)], path).toEqual([bytes, sha256]);
    }
    const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    expect(manifest.outputs).toHaveLength(written.length - 1);
  });
});

test('says what cannot be known without a PDF', async () => {
  await withReport(titles, async (folder) => {
    const { browser, pageCount, conformance, chapters, tables } = JSON.parse(await buildHtml(folder));
    expect({ browser, pageCount, conformance }).toEqual({ browser: null, pageCount: null, conformance: null });
    expect([...chapters, ...tables].every(({ page }) => page === null)).toBe(true);
  });
});

test('a second build gives the same manifest, also in another folder', async () => {
  await withReport(titles, async (folder) => {
    const first = await buildHtml(folder);
    expect(await buildHtml(folder, join(folder, 'annan'))).toBe(first);
  });
});

test('cites by id and by short key what the manifest, the workbook and the JSON cite', async () => {
  await withReport(titles, async (folder) => {
    const manifest = JSON.parse(await buildHtml(folder));
    const [{ citation, key }] = manifest.tables;
    const { exitCode, text } = await citing(folder, 'tab-barn');
    expect(exitCode).toBe(0);
    expect(text.split('\n\n')).toEqual([citation.text, expect.stringContaining('Sidorna är inte kända')]);
    expect((await citing(folder, key)).text).toBe(text);
    const json = JSON.parse(await readFile(join(folder, 'output', 'tables', 'tab-barn.json'), 'utf8'));
    expect(json.citation).toBe(citation.text);
    expect(citation.text).toContain(`sha-256 ${json.csv.sha256.slice(0, 8)}.`);
  });
});

test('cites all in the order of the report, as text and as CSL-JSON', async () => {
  await withReport(titles, async (folder) => {
    await buildHtml(folder);
    expect((await citing(folder)).text).toMatch(/^tab-barn\n {2}.+\n\ndia-barn\n {2}/);
    const items = JSON.parse((await citing(folder, undefined, 'json')).text);
    expect(items.map(({ id, type }: { id: string; type: string }) => [id, type])).toEqual([
      ['PROV-barn', 'chapter'],
      ['PROV-dia-barn', 'chapter'],
    ]);
  });
});

test('says that the report has changed since it was built, and only then', async () => {
  await withReport(titles, async (folder) => {
    await buildHtml(folder);
    expect((await citing(folder, 'tab-barn')).text).not.toContain('har ändrats');
    const chapter = join(folder, 'content', '01-text.md');
    await writeFile(chapter, `${await readFile(chapter, 'utf8')}\nMer.\n`);
    expect((await citing(folder, 'tab-barn')).text).toContain('har ändrats');
    const [item] = JSON.parse((await citing(folder, 'tab-barn', 'json')).text);
    expect(item.custom.remarks).toEqual([expect.stringContaining('Sidorna'), expect.stringContaining('har ändrats')]);
    await rm(join(folder, 'content', 'report.yaml'));
    expect((await citing(folder, 'tab-barn')).text).toContain('har ändrats');
  });
});

test('what cannot be cited is said', async () => {
  await withReport(titles, async (folder) => {
    expect(await citing(folder, 'tab-barn')).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('inte byggd'),
    });
    await buildHtml(folder);
    expect((await citing(folder, 'tab-bern')).text).toContain('Menade du tab-barn?');
    await writeFile(join(folder, 'output', 'manifest.json'), '{');
    expect(await citing(folder, 'tab-barn')).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('json-syntax'),
    });
  });
});

test('of what is withdrawn the reason is said', async () => {
  await withReport(titles, async (folder) => {
    const manifest = JSON.parse(await buildHtml(folder));
    const withdrawn = [{ id: 'tab-borta', reason: 'Inga uppgifter.' }];
    await writeFile(join(folder, 'output', 'manifest.json'), JSON.stringify({ ...manifest, withdrawn }));
    expect(await citing(folder, 'tab-borta')).toEqual({
      exitCode: 1,
      text: 'tab-borta är återkallat och finns inte i den senast byggda rapporten. Skäl: Inga uppgifter.',
    });
  });
});
