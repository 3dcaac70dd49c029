import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/commands/outcome.ts';
import { type VerifyOptions, verify } from '../../src/commands/verify.ts';
import { writePdf } from '../pdf/write.ts';
import { edit, editOffered, paths, withBuilt } from '../support/verify.ts';

const kinds = ['report.html', 'report.pdf'];

async function ask(folder: string, file: string, options: Partial<VerifyOptions> = {}): Promise<Outcome> {
  const outcome = await verify({ file, from: folder, folder, format: 'text', language: 'sv', ...options });
  return { ...outcome, text: outcome.text.replaceAll('\u00a0', ' ') };
}

async function answer(folder: string, file: string) {
  const { text, ...outcome } = await ask(folder, file, { format: 'json' });
  return { ...outcome, ...JSON.parse(text) };
}

test('a file comes from the report where neither files nor tables have changed', async () => {
  await withBuilt(async (folder) => {
    for (const file of kinds) {
      const { text, ...outcome } = await ask(folder, file);
      expect(outcome).toEqual({ exitCode: 0 });
      expect(text).toContain('Filen kommer från rapporten i mappen, och inget har ändrats sedan dess.');
      expect(text).toContain(`${file}: Provrapport – Provköping (PROV), version 1, utkast, 2021-05-31`);
      expect(text).toContain('Oförändrade filer: 4');
      expect(text).not.toContain('Byggd med');
    }
  });
});

test('tells which files have changed, are gone and are new, and which cells differ, on PDF and HTML', async () => {
  await withBuilt(async (folder) => {
    await edit(folder, paths.data, '2\u00a0294', '2\u00a0300');
    await cp(join(folder, paths.text), join(folder, 'content', '02-text.md'));
    await rm(join(folder, paths.text));
    for (const file of kinds) {
      const { text, ...outcome } = await ask(folder, file);
      expect(outcome).toEqual({ exitCode: 1, isAnswer: true });
      expect(text).toContain('Rapportens filer är inte desamma som när filen byggdes.');
      expect(text).toContain(
        'ändrad: data/folkmangd.csv\nborta: content/01-text.md\nny: content/02-text.md\nOförändrade filer: 2',
      );
      expect(text).toContain('Tabell 1. Barn (tab-barn): ändrade celler: 1\n  0–4, 2018: 2 294 → 2 300; +6; +0,3 %');
    }
  });
});

test('the JSON has checksums, cells and what can be said of the bytes', async () => {
  await withBuilt(async (folder) => {
    expect(await answer(folder, 'report.html')).toMatchObject({ verdict: 'unchanged', built: 'identical' });
    expect(await answer(folder, 'report.pdf')).toMatchObject({ verdict: 'unchanged', built: 'unknown' });
    await edit(folder, paths.data, '2\u00a0294', '2\u00a0300');
    const told = await answer(folder, 'report.pdf');
    expect(told).toMatchObject({
      ...{ exitCode: 1, verdict: 'inputs', file: 'report.pdf', report: { key: 'PROV', edition: 'draft' } },
      inputs: { changed: [{ path: 'data/folkmangd.csv' }], gone: [], added: [] },
      tables: { changed: [{ id: 'tab-barn', cells: [{ row: '0–4', difference: 6 }] }], added: [], withdrawn: [] },
    });
    expect(told.inputs.changed[0].before).toMatch(/^[0-9a-f]{64}$/);
    expect(told.inputs.changed[0].after).not.toBe(told.inputs.changed[0].before);
    expect(told.program.before).toBe(told.program.after);
  });
});

test('a file whose visible words were altered is not the one that was built, as long as that build is there', async () => {
  await withBuilt(async (folder) => {
    await edit(folder, 'report.html', '<title>Provrapport', '<title>Annan rapport');
    const altered = await ask(folder, 'report.html');
    expect(altered).toMatchObject({ exitCode: 1, text: expect.stringContaining('men är inte den som byggdes') });
    expect(altered.text).toContain('Byte för byte: inte den i output');
    await rm(join(folder, 'output'), { recursive: true });
    expect(await answer(folder, 'report.html')).toMatchObject({ exitCode: 0, built: 'unknown' });
  });
});

test('a file whose tables were altered, or that another version has built, differs by its cells', async () => {
  await withBuilt(async (folder) => {
    await editOffered(folder, 'report.html', '2294', '2204');
    expect(await answer(folder, 'report.html')).toMatchObject({
      ...{ exitCode: 1, verdict: 'tables' },
      tables: { changed: [{ cells: [{ before: { value: 2204 }, after: { value: 2294 } }] }] },
    });
    await edit(folder, 'report.html', '\\"version\\": \\"0.', '\\"version\\": \\"9.');
    expect((await ask(folder, 'report.html')).text).toMatch(/Byggd med Horisont 9\.\S+, jämförd med Horisont 0\.\S+\./);
  });
});

test('an altered list of what it was made from is no list, and words of a file do not reach the terminal as orders', async () => {
  await withBuilt(async (folder) => {
    await edit(folder, 'report.html', '\\"title\\": \\"Provrapport', '\\"title\\": \\"\\\\u001b[2JProv');
    expect((await ask(folder, 'report.html')).text).toContain('report.html:  [2JProv – Provköping');
    await edit(folder, 'report.html', '\\"path\\": \\"data/folkmangd.csv', '\\"path\\": \\"data/annan.csv');
    expect(await ask(folder, 'report.html')).toMatchObject({ exitCode: 2 });
  });
});

test('another report is told as such', async () => {
  await withBuilt(async (folder) => {
    await edit(folder, 'content/report.yaml', 'key: PROV', 'key: ANNAN');
    expect(await answer(folder, 'report.pdf')).toMatchObject({ exitCode: 1, verdict: 'report' });
    expect((await ask(folder, 'report.pdf', { language: 'en' })).text).toMatch(
      /^The file is another report .*\nHint: .*\n\nreport\.pdf: Provrapport .*$/,
    );
  });
});

test('the files are compared also where the report in the folder has errors, but its tables are not', async () => {
  await withBuilt(async (folder) => {
    await edit(folder, paths.text, 'data: folkmangd', 'data: saknas');
    const { exitCode, text } = await ask(folder, 'report.html');
    expect(exitCode).toBe(1);
    expect(text).toContain('ändrad: content/01-text.md\nOförändrade filer: 3\n\nTabellerna kan inte jämföras');
    expect(await answer(folder, 'report.html')).toMatchObject({ tables: null });
  });
});

test('what cannot be read is told with what to do, and exits with 2', async () => {
  await withBuilt(async (folder) => {
    const page = '<!doctype html>\n<html><body></body></html>\n';
    const files = {
      'text.pdf': 'hej',
      'utan.html': page,
      'utan.pdf': writePdf(['<</Type /Catalog>>']),
      'last.pdf': writePdf(['<</Type /Catalog>>'], '/Encrypt 1 0 R'),
      'avhuggen.html': page.slice(0, 30),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    await cp(join(folder, 'report.html'), join(folder, 'andrad.html'));
    await edit(folder, 'andrad.html', '\\"inputs\\"', '\\"input\\"');
    const cases = [
      ['saknas.pdf', 'finns inte, eller är en mapp'],
      ['data', 'finns inte, eller är en mapp'],
      ['text.pdf', 'är varken PDF eller HTML'],
      ['utan.html', 'säger inte vilka filer den är gjord av'],
      ['utan.pdf', 'säger inte vilka filer den är gjord av'],
      ['last.pdf', 'är krypterad'],
      ['avhuggen.html', 'är skadad'],
      ['andrad.html', 'har inte den form som Horisont skriver'],
    ] as const;
    for (const [name, fault] of cases) {
      const { text, ...outcome } = await ask(folder, name);
      expect(outcome, name).toEqual({ exitCode: 2 });
      expect(text).toContain(fault);
      expect(text).toContain('\nTips: ');
    }
  });
});

test('a folder without a report gives no answer', async () => {
  await withBuilt(async (folder) => {
    await mkdir(join(folder, 'tom'));
    const { exitCode, text } = await ask(folder, 'report.pdf', { folder: join(folder, 'tom') });
    expect(exitCode).toBe(2);
    expect(text).toContain('file-missing');
    expect(text).toContain('ange rapportens mapp efter filen');
  });
});
