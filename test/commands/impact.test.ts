import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ImpactOptions, impact } from '../../src/commands/impact.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { withReport } from '../support/report.ts';

const front = '---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\n';
const chapter = `${front}De var :value[folkmangd.antal]{alder=0-4 ar=2018} eller :claim[drygt 2 200]{of=folkmangd.antal alder=0-4 ar=2018}
och :value[folkmangd.antal]{alder=5-9 ar=2019}, skillnad :value[fler], se [](#tab) och [](#dia).

\`\`\`table
id: tab
title: Barn
data: folkmangd
rows: alder
columns: ar
values: antal
\`\`\`

\`\`\`chart
id: dia
type: line
title: Alla barn
data: folkmangd
sum: alder
\`\`\`
`;
const keyFigure =
  'fler:\n  title: Fler barn\n  change: folkmangd.antal\n  where: { alder: 5-9 }\n  from: { ar: 2018 }\n  to: { ar: 2019 }\n';
const old = 'Ålder;2018;2019\n0-4;2 294;2 289\n5-9;2 435;2 434\n';
const query = {
  name: 'summor',
  type: 'table',
  path: 'summor.sql',
  title: 'Summor',
  schema: {
    fields: [
      { name: 'ar', title: 'År', type: 'year' },
      { name: 'antal', title: 'Antal', type: 'integer', unit: 'personer' },
    ],
    primaryKey: ['ar'],
  },
};

interface Asked extends Partial<Omit<ImpactOptions, 'file' | 'by'>> {
  /** From the report's folder. */
  readonly file?: string;
  readonly by?: string;
  readonly text?: string;
  readonly inspect?: (folder: string) => Promise<unknown>;
}

/** What is said of a small report when its table is to be replaced by `csv`, in the encoding that its file has. */
function ask(
  csv: string,
  { file = 'data/folkmangd.csv', by = 'ny.csv', text = chapter, inspect, ...options }: Asked = {},
): Promise<Outcome> {
  return withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), keyFigure);
    await writeFile(join(folder, 'content', '01-text.md'), text);
    await writeFile(join(folder, 'ny.csv'), csv, 'latin1');
    const common = { from: folder, accept: false, format: 'text', language: 'sv' } as const;
    const outcome = await impact({ ...common, ...options, file: join(folder, file), by: join(folder, by) });
    await inspect?.(folder);
    return outcome;
  });
}

const inData = async (folder: string) => (await readdir(join(folder, 'data'))).sort();
const tableFile = (folder: string, name = 'folkmangd.csv') => readFile(join(folder, 'data', name), 'latin1');

test('a file with the same rows in another order changes nothing', async () => {
  const { exitCode, text } = await ask('Ålder;2018;2019\n5-9;2 435;2 434\n0-4;2 294;2 289\n');
  expect(exitCode).toBe(0);
  expect(text).toMatch(
    /^Om data\/folkmangd\.csv ersätts med .*ny\.csv:\n\nInget i rapporten ändras\.\n\nInget skrevs\. Lägg till --accept/,
  );
});

test('a number that stays true of its claim is told in cells, tables, charts and values, and breaks nothing', async () => {
  const { exitCode, text } = await ask(old.replace('2 294', '2 300'));
  expect(exitCode).toBe(0);
  const plain = text.replaceAll('\u00a0', ' ');
  expect(plain).toContain(
    'Tabell folkmangd (Folkmängd efter ålder): ändrade celler: 1, nya rader: 0, borttagna rader: 0\n  Ålder 0–4, År 2018, Antal invånare: 2 294 personer → 2 300 personer',
  );
  expect(plain).toContain('content/01-text.md:11:5  tabell tab (Barn)\n    0–4, 2018: 2 294 → 2 300');
  expect(plain).toContain('content/01-text.md:20:5  diagram dia (Alla barn)\n    2018, Antal invånare: 4 729 → 4 735');
  expect(plain).toContain('content/01-text.md:7:8  2 294 → 2 300 (folkmangd.antal {alder=0-4 ar=2018})');
  expect(plain).toContain('”drygt 2 200”, folkmangd.antal {alder=0-4 ar=2018}: 2 294 → 2 300: fortfarande sant');
  expect(plain).not.toContain('Nyckeltal');
});

test('a number that makes a claim false is told with the error at its place', async () => {
  const { exitCode, text } = await ask(old.replace('2 294', '2 600'), { language: 'en' });
  expect(exitCode).toBe(1);
  expect(text.replaceAll('\u00a0', ' ')).toContain('2 294 → 2 600: NO LONGER TRUE');
  expect(text).toContain('New errors, warnings and hints\n\nError content/01-text.md:7:57 (claim-false)');
  expect(text).toContain('Errors in the report: 0 before, 1 after.');
});

test('a claim that was false and is now true is told so, and its error is gone', async () => {
  const { exitCode, text } = await ask(old.replace('2 294', '2 600'), {
    text: chapter.replace('drygt 2 200', 'cirka 2 600'),
  });
  expect(exitCode).toBe(0);
  expect(text).toContain('nu sant');
  expect(text).toContain('Detta är inte längre fel\n  content/01-text.md:7:57 (claim-false): ');
  expect(text).toContain('Fel i rapporten: 1 före, 0 efter.');
});

test('a row that the text refers to and the new file lacks breaks the value and the claim at their places', async () => {
  const { exitCode, text } = await ask('Ålder;2018;2019\n5-9;2 435;2 434\n');
  expect(exitCode).toBe(1);
  const plain = text.replaceAll('\u00a0', ' ');
  expect(plain).toContain('  − Ålder 0–4, År 2018: 2 294 personer\n  − Ålder 0–4, År 2019: 2 289 personer');
  expect(plain).toContain('content/01-text.md:7:8  2 294 → saknas');
  expect(plain).toContain('”drygt 2 200”, folkmangd.antal {alder=0-4 ar=2018}: 2 294 → saknas\n');
  expect(plain).toContain('    borttagna rader: 0–4');
  expect(text.match(/Fel content\/01-text\.md:7:\d+ \(where-value\)/g)).toHaveLength(2);
});

test('a renamed column is told at its line of the new file, and the file is not accepted', async () => {
  const renamed = old.replace('2019', '2020');
  const inspect = async (folder: string) => {
    expect(await tableFile(folder)).toBe(
      await readFile(join(import.meta.dirname, '../fixtures/base/data/folkmangd.csv'), 'latin1'),
    );
    expect(await inData(folder)).toEqual(['datapackage.json', 'folkmangd.csv', 'nyckeltal.yaml']);
  };
  const { exitCode, text } = await ask(renamed, { accept: { keepOld: true }, inspect });
  expect(exitCode).toBe(1);
  expect(text).toContain('Den nya filen går inte att läsa.');
  expect(text).toContain('Fel data/folkmangd.csv:1:12 (header-unknown)');
  expect(text).not.toContain('content/01-text.md');
  expect(text).toMatch(/Filen är inte ersatt, eftersom den nya inte går att läsa\.$/);
});

test('a bad cell, and an encoding that is not the declared one, are told as in a build', async () => {
  expect((await ask(old.replace('2 289', 'okänt'))).text).toContain('Fel data/folkmangd.csv:2:11 (table-cell)');
  const utf8 = Buffer.from(old, 'utf8').toString('latin1');
  expect((await ask(utf8)).text).toContain('Fel data/folkmangd.csv:1:1 (data-encoding)');
});

test('what the guards doubt in the new file is told at its line; only their errors break something', async () => {
  const outlier = await ask(old.replace('2 434', '2434000'));
  expect(outlier.exitCode).toBe(0);
  expect(outlier.text).toContain('Varning data/folkmangd.csv:3:11 (value-outlier)');
  const small = await ask(old.replace('2 434', '3'));
  expect(small.exitCode).toBe(1);
  expect(small.text).toContain('Fel data/folkmangd.csv:3:11 (count-small)');
});

test('a table that a query derives from the file is told as derived', async () => {
  const answer = await withReport(undefined, async (folder) => {
    const described = join(folder, 'data', 'datapackage.json');
    const data = JSON.parse(await readFile(described, 'utf8'));
    await writeFile(described, JSON.stringify({ ...data, resources: [...data.resources, query] }));
    await writeFile(
      join(folder, 'data', 'summor.sql'),
      'SELECT ar, CAST(sum(antal) AS INTEGER) AS antal FROM folkmangd GROUP BY ar ORDER BY ar\n',
    );
    await writeFile(join(folder, 'ny.csv'), old.replace('2 289', '2 290'), 'latin1');
    const file = join(folder, 'data', 'folkmangd.csv');
    const by = join(folder, 'ny.csv');
    return impact({ file, by, from: folder, accept: false, format: 'text', language: 'sv' });
  });
  expect(answer.exitCode).toBe(0);
  expect(answer.text.replaceAll('\u00a0', ' ')).toContain(
    'Härledd tabell summor (Summor): ändrade celler: 1, nya rader: 0, borttagna rader: 0\n  År 2019, Antal: 4 723 personer → 4 724 personer',
  );
});

test('tells all of it as JSON', async () => {
  const { exitCode, text } = await ask(old.replace('2 294', '2 600').replace('2 434', '2 440'), { format: 'json' });
  expect(exitCode).toBe(1);
  const told = JSON.parse(text);
  expect(told).toMatchObject({
    file: 'data/folkmangd.csv',
    readable: true,
    breaks: true,
    errors: { before: 0, after: 1 },
    acceptance: null,
    kept: null,
    keyFigures: [
      { name: 'fler', title: 'Fler barn', before: { value: -1, words: '−1' }, after: { value: 5, unit: 'personer' } },
    ],
    problems: { new: [{ rule: 'claim-false', severity: 'error', place: 'content/01-text.md:7:57' }], gone: [] },
  });
  expect(told.tables).toMatchObject([
    {
      ...{ name: 'folkmangd', file: 'data/folkmangd.csv', derived: false, state: 'changed', added: [], removed: [] },
      changed: [
        { key: { alder: '0-4', ar: 2018 }, column: 'antal', before: { value: 2294 }, after: { value: 2600 } },
        { key: { alder: '5-9', ar: 2019 }, after: { value: 2440, status: 'prognos' } },
      ],
    },
  ]);
  expect(told.printed.map(({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`)).toEqual([
    'table tab',
    'chart dia',
  ]);
  expect(told.printed[0].changed[1]).toMatchObject({ row: '5–9', column: '2019', after: { value: 2440 } });
  expect(told.values.map(({ place }: { place: string }) => place)).toEqual([
    'content/01-text.md:7:8',
    'content/01-text.md:8:5',
    'content/01-text.md:8:58',
  ]);
  expect(told.claims).toMatchObject([
    {
      place: 'content/01-text.md:7:57',
      before: { phrase: 'drygt 2\u00a0200', holds: true, faults: [] },
      after: { holds: false, figure: { value: 2600 }, faults: [{ rule: 'claim-false' }] },
    },
  ]);
});

test('an accepted file stands in the place of the old one, which is gone', async () => {
  const csv = old.replace('2 294', '2 300');
  const inspect = async (folder: string) => {
    expect(await tableFile(folder)).toBe(csv);
    expect(await inData(folder)).toEqual(['datapackage.json', 'folkmangd.csv', 'nyckeltal.yaml']);
  };
  const { exitCode, text } = await ask(csv, { accept: { keepOld: false }, inspect });
  expect(exitCode).toBe(0);
  expect(text).toMatch(/Filen är ersatt\.$/);
});

test('a file that makes a claim false is accepted, and what is to be mended is told', async () => {
  const csv = old.replace('2 294', '2 600');
  const inspect = async (folder: string) => {
    expect(await tableFile(folder)).toBe(csv);
    expect((await tableFile(folder, 'folkmangd.csv.old')).includes('2\u00a0294')).toBe(true);
  };
  const { exitCode, text } = await ask(csv, { accept: { keepOld: true }, inspect });
  expect(exitCode).toBe(1);
  expect(text).toMatch(
    /Filen är ersatt\. Den gamla är sparad som .*folkmangd\.csv\.old\. Felen ovan återstår att rätta\.$/,
  );
});

test('an old file that is already kept is not written over', async () => {
  const answer = await withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    await writeFile(`${file}.old`, 'äldre');
    await writeFile(join(folder, 'ny.csv'), old.replace('2 294', '2 300'), 'latin1');
    const options = { from: folder, accept: { keepOld: true }, format: 'json', language: 'sv' } as const;
    const outcome = await impact({ ...options, file, by: join(folder, 'ny.csv') });
    expect(await readFile(`${file}.old`, 'utf8')).toBe('äldre');
    expect(await tableFile(folder)).toContain('2\u00a0294');
    return outcome;
  });
  expect(answer.exitCode).toBe(1);
  expect(JSON.parse(answer.text)).toMatchObject({ acceptance: 'old-exists', breaks: false, kept: null });
});

test('a disk that refuses is told, and the file is as it was', async () => {
  const answer = await withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    await mkdir(join(`${file}.old`, 'hinder'), { recursive: true });
    await writeFile(join(folder, 'ny.csv'), old.replace('2 294', '2 300'), 'latin1');
    const options = { from: folder, accept: { keepOld: true }, format: 'text', language: 'sv' } as const;
    const outcome = await impact({ ...options, file, by: join(folder, 'ny.csv') });
    expect(await tableFile(folder)).toContain('2\u00a0294');
    return outcome;
  });
  expect(answer.exitCode).toBe(1);
  expect(answer.text).toMatch(/folkmangd\.csv kan inte ersättas \(E\w+\)\. Inget är ändrat\.\nTips: /);
});

test.each([
  ['ny.csv', 'ny.csv', 'ligger inte i rapportens mapp data.\nTips: '],
  ['data/annan.csv', 'ny.csv', 'data/annan.csv är inte beskriven i data/datapackage.json.\nTips: '],
  ['data/folkmangd.csv', 'finns-inte.csv', 'Den nya filen finns inte: '],
  ['data/folkmangd.csv', 'content', 'Den nya filen finns inte: '],
  ['data/folkmangd.csv', 'data/../data/folkmangd.csv', 'är samma fil som den som ska ersättas.\nTips: '],
])('asked to replace %s by %s, says why not and what to do', async (file, by, expected) => {
  const { exitCode, text, isAnswer } = await ask(old, { file, by });
  expect({ exitCode, isAnswer }).toEqual({ exitCode: 1, isAnswer: undefined });
  expect(text).toContain(expected);
});

test('a link to the file is the same file', async () => {
  await withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    await link(file, join(folder, 'lank.csv'));
    const options = { from: folder, accept: false, format: 'text', language: 'en' } as const;
    const { text } = await impact({ ...options, file, by: join(folder, 'lank.csv') });
    expect(text).toContain('is the very file that is to be replaced.');
  });
});

test('a file that no report holds, and a report that cannot be read, are told', async () => {
  await withReport(undefined, async (folder) => {
    const file = join(folder, 'data', 'folkmangd.csv');
    const options = { file, by: join(folder, 'ny.csv'), accept: false, format: 'text', language: 'sv' } as const;
    await writeFile(join(folder, 'content', 'report.yaml'), 'title: [\n');
    expect((await impact({ ...options, from: folder })).text).toContain('(yaml-syntax)');
    await rm(join(folder, 'content'), { recursive: true });
    const { exitCode, text } = await impact({ ...options, from: folder });
    expect(exitCode).toBe(1);
    expect(text).toContain('Ingen rapport hör till ');
  });
});

test('tells of the sums of age groups, and of groups that new classes no longer fit', async () => {
  const text = chapter.replace('rows: alder\n', 'groups: { Barn: 0–9 }\n');
  const changed = await ask('Ålder;2018;2019\n0-4;2 294;2 289\n5-9;2 445;2 434\n', { text });
  expect(changed.text).toContain('Barn, 2018: 4\u00a0729 → 4\u00a0739');
  const lost = await ask('Ålder;2018;2019\n0-4;2 294;2 289\n5-10;2 435;2 434\n', { text });
  expect(lost.exitCode).toBe(1);
  expect(lost.text).toContain('(group-border)');
  expect(lost.text).toContain('gränsen delar klassen 5–10');
});
