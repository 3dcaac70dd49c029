import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type AuditOptions, audit } from '../../src/commands/audit.ts';
import type { Outcome } from '../../src/commands/outcome.ts';
import { parseKeyFigures } from '../../src/project/keyfigures.ts';
import { compileFolder, example, withReport } from '../support/report.ts';

const front = '---\ntitle: Befolkning\nid: befolkning\nstatus: utkast\n---\n\n';

function auditText(text: string, options: Partial<AuditOptions> = {}): Promise<Outcome> {
  return withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'content', '01-text.md'), front + text);
    return audit({ folder, format: 'text', language: 'sv', ...options });
  });
}

async function numbersOf(text: string) {
  const { text: json } = await auditText(text, { format: 'json' });
  return JSON.parse(json).numbers as { line: number; column: number; phrase: string; suggestions: Suggested[] }[];
}

interface Suggested {
  readonly kind: string;
  readonly paste: string;
  readonly keyFigure: string | null;
}

test('a report whose numbers are all bound or named is clean', async () => {
  const { exitCode, text } = await auditText(
    'År 2018 fanns :value[folkmangd.antal]{alder=0-4 ar=2018} barn i åldern 0–4 år.\n',
  );
  expect(text).toBe('Alla tal är bundna: 1 bundna, 0 undantagna, 100 procent bundet.');
  expect(exitCode).toBe(0);
});

test('an exact number is suggested as a value, another as a claim with its author’s words', async () => {
  const [exact, about] = await numbersOf(
    'Kommunen hade 2 294 barn i åldern 0–4 år 2018, drygt 2 400 i åldern 5–9 år.\n',
  );
  expect(exact).toMatchObject({ line: 7, column: 15, phrase: '2 294' });
  expect(exact?.suggestions[0]?.paste).toBe(':value[folkmangd.antal]{alder=0-4 ar=2018}');
  expect(about).toMatchObject({ phrase: 'drygt 2 400' });
  expect(about?.suggestions[0]?.paste).toMatch(/^:claim\[drygt 2 400\]\{of=folkmangd\.antal alder=5-9 ar=201[89]\}$/);
});

test('what is suggested compiles when it is pasted, with its key figure', async () => {
  const [found] = await numbersOf('Åldern 0–4 år: från 2018 till 2019 blev de 5 färre i antal invånare.\n');
  const change = found?.suggestions.find(({ kind }) => kind === 'change');
  expect(change?.paste).toMatch(/^:(?:claim\[5\]\{of=|value\[)forandring_/);
  const yaml = `${change?.keyFigure}\n`;
  expect([...(parseKeyFigures({ path: 'data/nyckeltal.yaml', text: yaml }, () => expect.fail()) ?? [])]).toHaveLength(
    1,
  );
  await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'data', 'nyckeltal.yaml'), yaml);
    await writeFile(join(folder, 'content', '01-text.md'), `${front}De blev ${change?.paste} färre.\n`);
    const { problems, report } = await compileFolder(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report?.coverage).toEqual({ bound: 1, loose: 0, exempt: 0, percent: 100 });
  });
});

test('numbers are found in headings, cells, notes, boxes and the words of blocks', async () => {
  const text =
    '## Om 3 skolor\n\n| A |\n|---|\n| 4 |\n\nText.[^n]\n\n:::callout\n5 barn\n:::\n\n[^n]: Not om 6 barn.\n\n```table\nid: tab-x\ntitle: De 7 raderna\nnote: Om 8 saker.\ndata: folkmangd\n```\n';
  const numbers = await numbersOf(text);
  expect(numbers.map(({ phrase }) => phrase).sort()).toEqual(['3', '4', '5', '6', '7', '8']);
  expect(numbers.find(({ phrase }) => phrase === '7')).toMatchObject({ line: 23, column: 8 });
});

test('numbers are found in the words of another language', async () => {
  const [found, ...others] = await numbersOf('Det kallas :lang[the *big 500* list]{code=en}.\n');
  expect(found).toMatchObject({ phrase: '500', line: 7, column: 27 });
  expect(others).toEqual([]);
});

test('a number can be taken from the audit with a reason, also in a title; not without, nor where there is none', async () => {
  const title = '```table\nid: tab-x\ntitle: De :free[7]{reason="Räknade för hand."} raderna\ndata: folkmangd\n```\n';
  const chart =
    '```chart\nid: dia-x\ntype: age-profile\ntitle: Åldrar\nalt: En :free[9]{reason=Form.} formad kurva\nnote: :free[8]{reason=Hand.} är fler\ndata: folkmangd\nyears: [2018, 2019]\n```\n';
  const clean = await auditText(`Vi gav :free[12 punkter]{reason="Ett betyg."}.\n\n${title}\n${chart}`);
  expect(clean).toMatchObject({ exitCode: 0, text: 'Alla tal är bundna: 0 bundna, 4 undantagna, 100 procent bundet.' });
  const { text } = await auditText('Vi gav :free[12 punkter].\n');
  expect(text).toContain('(attribute-missing)');
  await withReport(undefined, async (folder) => {
    await writeFile(
      join(folder, 'content', '01-text.md'),
      `${front}Vi gav :free[poäng]{reason=x} och :free[12]{reason=y}.\n`,
    );
    const { problems } = await compileFolder(folder);
    expect(problems).toMatchObject([{ rule: 'free-number', severity: 'warning', found: 'poäng' }]);
  });
});

test('a number that nothing in the data holds is said to be so', async () => {
  const { exitCode, text } = await auditText('Det blev 987 654 ton.\n', { language: 'en' });
  expect(exitCode).toBe(1);
  expect(text).toContain('content/01-text.md:7:10  987 654\n  Det blev 987 654 ton.\n  The number is not in the data.');
});

test('errors of the report are told instead', async () => {
  const { exitCode, text } = await auditText('Fel :value[finns_inte].\n');
  expect(exitCode).toBe(1);
  expect(text).toContain('(figure-unknown)');
});

test('a final report can require that enough numbers are bound', async () => {
  await withReport(undefined, async (folder) => {
    await writeFile(join(folder, 'content', '01-text.md'), `${front}Det blev 987 654 ton.\n`);
    await appendFile(join(folder, 'content', 'report.yaml'), 'boundNumbers: 95\n');
    const final = await compileFolder(folder, 'final');
    const found = final.problems.find(({ rule }) => rule === 'final-bound');
    expect(found).toMatchObject({ found: '0,0\u00a0%', place: { source: { path: 'content/report.yaml' } } });
    expect(found?.wording.sv.expected).toBe('minst 95 procent');
    expect((await compileFolder(folder)).problems).toEqual([]);
    await writeFile(join(folder, 'content', '01-text.md'), `${front}Inga tal.\n`);
    expect((await compileFolder(folder, 'final')).problems.map(({ rule }) => rule)).not.toContain('final-bound');
  });
});

test('the example report is clean', async () => {
  expect(await audit({ folder: example, format: 'text', language: 'sv' })).toMatchObject({ exitCode: 0 });
});
