import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { type DiffOptions, diff } from '../../src/commands/diff.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { writePdf } from '../pdf/write.ts';
import { pdfOfTables } from '../support/diff.ts';
import { withReport } from '../support/report.ts';

const front = '---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\n';
const block = (id: string, title: string) =>
  `Se [](#${id}).\n\n\`\`\`table\nid: ${id}\ntitle: ${title}\ndata: folkmangd\nrows: alder\ncolumns: ar\nvalues: antal\n\`\`\`\n\n`;
const oldText = `${front}${block('tab-barn', 'Barn')}${block('tab-gammal', 'Det gamla')}`;
const newText = `${front}${block('tab-nya', 'Det nya')}${block('tab-barn', 'Barn')}`;
const oldData = 'Ålder;2018;2019\n0-4;2 294;2 289\n5-9;2 435;2 434\n';
const newData = 'Ålder;2018;2019\n10-14;2 500;2 501\n5-9;2 435;2 434\n0-4;2 300;2 289\n';

/** Builds the small report with other text and data into a folder of its own. */
async function buildAs(folder: string, name: string, text: string, data: string): Promise<string> {
  await writeFile(join(folder, 'content', '01-text.md'), text);
  await writeFile(join(folder, 'data', 'folkmangd.csv'), data, 'latin1');
  const out = join(folder, name);
  const common = { edition: 'draft', htmlOnly: true, language: 'sv', onStage: () => undefined } as const;
  expect(await build({ folder, out, ...common })).toMatchObject({ exitCode: 0 });
  return out;
}

/** Two versions of a report, each as a folder and as a PDF that carries the same files. */
function withVersions<T>(use: (folder: string) => Promise<T>, data = newData): Promise<T> {
  return withReport(undefined, async (folder) => {
    for (const [name, text, csv] of [['gammal', oldText, oldData] as const, ['ny', newText, data] as const]) {
      const out = await buildAs(folder, name, text, csv);
      await writeFile(join(folder, `${name}.pdf`), await pdfOfTables(out));
    }
    return use(folder);
  });
}

function ask(from: string, before: string, after: string, options: Partial<DiffOptions> = {}): Promise<Outcome> {
  return diff({ before, after, from, format: 'text', out: undefined, language: 'sv', ...options });
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('tells which tables are new, withdrawn and changed, and each cell that differs', async () => {
  await withVersions(async (folder) => {
    const { exitCode, text } = await ask(folder, 'gammal', 'ny');
    expect(exitCode).toBe(0);
    expect(plain(text)).toBe(
      [
        'Från gammal till ny:',
        'Nya tabeller och diagram\n  Tabell 1. Det nya (tab-nya)',
        'Borttagna tabeller och diagram\n  Tabell 2. Det gamla (tab-gammal)',
        'Tabell 2. Barn (tab-barn): ändrade celler: 1\n  nya rader: 10–14\n  0–4, 2018: 2 294 → 2 300; +6; +0,3 %',
        'Oförändrade: 0',
      ].join('\n\n'),
    );
  });
});

test('PDFs, HTML and folders say the same, in any pairing, also the folder of the tables itself', async () => {
  await withVersions(async (folder) => {
    const pairs = [
      ['gammal.pdf', 'ny.pdf'],
      ['gammal.pdf', 'ny'],
      ['gammal', 'ny.pdf'],
      ['gammal/report.html', 'ny/report.html'],
      ['gammal/tables', 'ny/tables'],
    ] as const;
    const { text } = await ask(folder, 'gammal', 'ny');
    const [, expected] = text.split(':\n\n', 2);
    for (const [before, after] of pairs) {
      expect((await ask(folder, before, after)).text.split(':\n\n', 2)[1]).toBe(expected);
    }
  });
});

test('tables are told in the order of their numbers, not of their ids', async () => {
  await withReport(undefined, async (folder) => {
    const text = `${front}${block('tab-nya', 'Det nya')}${block('tab-barn', 'Barn')}`;
    await buildAs(folder, 'a', text, oldData);
    await buildAs(folder, 'b', text, newData);
    const { text: answer } = await ask(folder, 'a', 'b');
    expect(answer.match(/^Tabell \d/gm)).toEqual(['Tabell 1', 'Tabell 2']);
  });
});

test('the same report, or one whose tables only have other numbers, does not differ', async () => {
  await withReport(undefined, async (folder) => {
    await buildAs(folder, 'a', `${front}${block('tab-barn', 'Barn')}`, oldData);
    await buildAs(folder, 'b', `${front}${block('tab-barn', 'Barn')}`, oldData);
    const { exitCode, text } = await ask(folder, 'a', 'b', { language: 'en' });
    expect({ exitCode, text }).toEqual({
      exitCode: 0,
      text: 'From a to b:\n\nNo tables or charts differ.\n\nUnchanged: 1',
    });
  });
});

test('the JSON has values with all digits, difference and percent', async () => {
  await withVersions(async (folder) => {
    const { text } = await ask(folder, 'gammal', 'ny', { format: 'json' });
    expect(JSON.parse(text)).toMatchObject({
      ...{ old: 'gammal', new: 'ny' },
      added: [{ id: 'tab-nya', label: 'Tabell 1', title: 'Det nya' }],
      withdrawn: [{ id: 'tab-gammal' }],
      changed: [
        {
          id: 'tab-barn',
          was: { label: 'Tabell 1', title: 'Barn' },
          cells: [
            { row: '0–4', before: { value: 2294 }, after: { value: 2300 }, difference: 6, percent: (6 / 2294) * 100 },
          ],
          rows: { added: ['10–14'], removed: [] },
        },
      ],
      unchanged: [],
    });
  });
});

test('the page stands alone, is in the language asked for, and keeps the words of reports in theirs', async () => {
  await withVersions(async (folder) => {
    const { text } = await ask(folder, 'gammal', 'ny.pdf', { format: 'html', language: 'en' });
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).toContain('<h2>Withdrawn tables and charts</h2>');
    expect(text).toContain('<caption>Changed cells: 1</caption>');
    expect(text).toContain('<th scope="row"><span lang="sv">0–4</span></th>');
    expect(text.match(/<th scope="col"/g)).toHaveLength(6);
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(?:src|href)="|url\((?!data:)/);
  });
});

test('the answer can go to a file; a disk that refuses is told', async () => {
  await withVersions(async (folder) => {
    const out = join(folder, 'skillnader.html');
    const { text } = await ask(folder, 'gammal', 'ny', { format: 'html', out });
    expect(text).toBe(`Svaret är sparat i ${out}.`);
    expect(await readFile(out, 'utf8')).toMatch(/<\/html>\n/);
    const refused = await ask(folder, 'gammal', 'ny', { out: join(folder, 'gammal.pdf', 'x') });
    expect(refused.exitCode).toBe(1);
    expect(refused.text).toContain('kan inte sparas');
  });
});

test('what cannot be read is told with what to do, and exits with 1', async () => {
  await withVersions(async (folder) => {
    await mkdir(join(folder, 'tom'));
    await writeFile(join(folder, 'text.pdf'), 'hej');
    await writeFile(join(folder, 'utan.pdf'), writePdf(['<</Type /Catalog>>']));
    await writeFile(join(folder, 'last.pdf'), writePdf(['<</Type /Catalog>>'], '/Encrypt 1 0 R'));
    const whole = await readFile(join(folder, 'ny.pdf'));
    await writeFile(join(folder, 'avhuggen.pdf'), whole.subarray(0, whole.length / 2));
    const cases = [
      ['saknas.pdf', 'varken en fil eller en mapp'],
      ['tom', 'varken en fil eller en mapp'],
      ['text.pdf', 'är varken PDF eller HTML'],
      ['utan.pdf', 'bär inte med sig några tabeller'],
      ['last.pdf', 'är krypterad'],
      ['avhuggen.pdf', 'är skadad'],
    ] as const;
    for (const [name, fault] of cases) {
      expect(await ask(folder, 'gammal', name)).toMatchObject({ exitCode: 1, text: expect.stringContaining(fault) });
      expect((await ask(folder, name, 'ny')).exitCode).toBe(1);
    }
    await writeFile(join(folder, 'ny', 'tables', 'tab-barn.csv'), Buffer.from('Ålder;2018\r\n', 'latin1'));
    expect((await ask(folder, 'gammal', 'ny')).text).toContain('tab-barn.csv har inte den form');
  });
});

test('files in the folder that the program has not written are no tables', async () => {
  await withVersions(async (folder) => {
    await writeFile(join(folder, 'ny', 'tables', 'egen.csv'), 'a;b\r\n1;2\r\n');
    expect((await ask(folder, 'gammal', 'ny')).text).not.toContain('egen');
    await rm(join(folder, 'ny', 'tables', 'tab-nya.json'));
    expect((await ask(folder, 'gammal', 'ny')).text).not.toContain('tab-nya');
  });
});
