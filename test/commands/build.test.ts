/** The example report from end to end: what its readers meet in the PDF. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { schemaCheck } from '../../src/base/json-schema.ts';
import { diff } from '../../src/commands/diff.ts';
import { verify } from '../../src/commands/verify.ts';
import { allTags, type ReadPdf, readPdf } from '../support/pdf.ts';
import { example, withReport } from '../support/report.ts';

const cli = join(example, 'src', 'cli.ts');
const millimetre = 72 / 25.4;

let out: string;
let summary: string;
let pdf: ReadPdf;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'horisont-build-'));
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'build', example, '--out', out]);
  summary = stdout;
  pdf = await readPdf(await readFile(join(out, 'report.pdf')));
}, 60_000);
afterAll(() => rm(out, { recursive: true, force: true }));

/** The pages, from 1, whose text holds a phrase; line breaks and no-break spaces count as spaces. */
function pagesWith(phrase: string): number[] {
  return pdf.pages.flatMap(({ text }, index) => (text.replace(/\s+/g, ' ').includes(phrase) ? [index + 1] : []));
}

test('writes the HTML, the PDF and the tables and says so, with the browser that printed', async () => {
  const names = ['accessibility.html', 'manifest.json', 'report.html', 'report.pdf', 'tables'];
  expect((await readdir(out)).sort()).toEqual(names);
  expect(summary).toMatch(/report\.html \(\d+ kB\)/);
  expect(summary).toMatch(/tables \(61 filer, \d+ kB\)/);
  expect(summary).toContain(`${pdf.pages.length} sidor`);
  expect(summary).toContain('9 tabeller,');
  expect(summary).toContain('Tabeller i tryck, också onumrerade: 9 i textspalten, 1 på liggande sida');
  expect(summary).toMatch(/Utskrift: \S+.* \d+\.\d+\.\d+\.\d+, (installerad|ur npm-paket|hämtad)/);
});

test('the PDF and the HTML can be verified against the report that they are from', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'horisont-verify-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const name of ['content', 'data']) await cp(join(example, name), join(folder, name), { recursive: true });
  await cp(out, join(folder, 'output'), { recursive: true });
  for (const file of ['report.pdf', 'report.html']) {
    const asked = { file, from: out, folder, format: 'json', language: 'sv' } as const;
    const { exitCode, text } = await verify(asked);
    const { verdict, tables } = JSON.parse(text);
    expect([exitCode, verdict, tables.unchanged.length]).toEqual([0, 'unchanged', 15]);
  }
});

test('a second build gives the same bytes', async () => {
  const again = await mkdtemp(join(tmpdir(), 'horisont-build-'));
  await promisify(execFile)(process.execPath, [cli, 'build', example, '--out', again]);
  for (const name of ['report.html', 'report.pdf', 'accessibility.html', 'manifest.json']) {
    expect(Buffer.compare(await readFile(join(out, name)), await readFile(join(again, name)))).toBe(0);
  }
  await rm(again, { recursive: true });
}, 60_000);

test('says which standards the PDF is marked with', () => {
  expect(summary).toContain('PDF:en är märkt PDF/UA-1 och PDF/A-3a.');
});

test('says how many checks of accessibility ran, and the page has a row for each', async () => {
  const [, checks, faults] = /Tillgänglighet: (\d+) prövningar, (\d+) fel/.exec(summary) ?? [];
  expect([checks, faults]).toEqual(['13', '0']);
  const page = await readFile(join(out, 'accessibility.html'), 'utf8');
  expect(page.match(/<th scope="row">/g)).toHaveLength(13);
  expect(page).toContain('PDF-filen är märkt PDF/UA-1 och PDF/A-3a.');
});

test('the PDF has title, language and tags', () => {
  expect(pdf).toMatchObject({ title: 'Omvärldsanalys 2022–2024 – Vänersborgs kommun', language: 'sv', isTagged: true });
  const roles = new Set(pdf.pages.flatMap(({ tags }) => allTags(tags)).map(({ role }) => role));
  for (const role of ['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure', 'Link']) {
    expect(roles).toContain(role);
  }
});

test('is A4, and the appendix lies down', () => {
  const landscape = pagesWith('Bilaga 1 Befolkning efter ålder 2018–2038').at(-1);
  expect(landscape).toBe(pdf.pages.length);
  pdf.pages.forEach(({ width, height }, index) => {
    const [short, long] = index + 1 === landscape ? [height, width] : [width, height];
    expect(short / millimetre).toBeCloseTo(210, 0);
    expect(long / millimetre).toBeCloseTo(297, 0);
  });
});

test('the contents give each chapter and section the page where its bookmark and its link lead', () => {
  const [contents = 0] = pagesWith('Innehåll');
  const text = pdf.pages[contents - 1]?.text.replace(/\s+/g, ' ') ?? '';
  const listed = pdf.outline.filter(({ title, page }) => page > contents && text.includes(title.replace(/\s+/g, ' ')));
  expect(listed.map(({ title }) => title.replace(/\s+/g, ' '))).toEqual(
    expect.arrayContaining([
      'Sammanfattning',
      '2.2 Åldrarna förändras olika',
      'Bilaga 1 Befolkning efter ålder 2018–2038',
    ]),
  );
  for (const { title, page } of listed) expect(text).toContain(`${title.replace(/\s+/g, ' ')} ${page}`);
  const targets = pdf.pages[contents - 1]?.links.map(({ page }) => page) ?? [];
  expect(targets.length).toBeGreaterThanOrEqual(listed.length);
  for (const { page } of listed) expect(targets).toContain(page);
});

test('each heading of the HTML has one bookmark, in the same words and order', async () => {
  const html = await readFile(join(out, 'report.html'), 'utf8');
  const headings = [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(([, , text = '']) =>
    text.replace(/<[^>]*>|\u00ad/g, ''),
  );
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  expect(pdf.outline.map(({ title }) => plain(title))).toEqual(headings.map(plain));
});

test('running titles, the draft mark and page numbers stand on every page but the cover', () => {
  expect(pdf.pages[0]?.text).not.toMatch(/\n1\s*$/);
  pdf.pages.slice(1).forEach(({ text }, index) => {
    expect(text).toContain('Omvärldsanalys 2022–2024');
    expect(text).toMatch(new RegExp(`^${index + 2}Utkast 31 maj 2021$`, 'm'));
  });
  const [contents = 0] = pagesWith('Innehåll');
  const starts = pdf.pages.slice(contents).map(({ text }) => text.split(' Omvärldsanalys')[0]);
  expect([...new Set(starts)]).toEqual([
    'Förord',
    'Sammanfattning',
    '1 Bakgrund',
    '2 Befolkning och byggnation',
    '3 Ekonomiska förutsättningar',
    '4 Finansiering',
    '5 Samverkan',
    '6 Analys',
    'Referenser',
    'Ordlista',
    'Bilaga 1 Befolkning efter ålder 2018–2038',
  ]);
});

test('references lead to the table or chart that they name', () => {
  const [figure = 0] = pagesWith('Diagram 2. Invånare efter ålder 2019 och 2038');
  const [table = 0] = pagesWith('Tabell 2. Folkmängd efter ålder, valda år');
  const links = pdf.pages.flatMap(({ links }) => links);
  expect(links).toContainEqual(expect.objectContaining({ destination: 'dia-aldersprofil', page: figure }));
  expect(links).toContainEqual(expect.objectContaining({ destination: 'tab-folkmangd', page: table }));
});

test('a citation leads to its source in the list', () => {
  const [list = 0] = pagesWith('AB Vänersborgsbostäder (2019).');
  const links = pdf.pages.flatMap(({ links }) => links);
  expect(links).toContainEqual(expect.objectContaining({ destination: 'ref.vanersborgsbostader-2019', page: list }));
});

test('a term is explained beside its first use in a chapter, and in the glossary', () => {
  const explained = pagesWith('försörjningskvot: Antalet invånare');
  expect(explained).toHaveLength(4);
  expect(explained[0]).toBe(pagesWith('Fler barn och fler äldre').at(-1));
  const [glossary = 0] = pagesWith('försörjningskvot Antalet invånare');
  const links = pdf.pages.flatMap(({ links }) => links);
  expect(links).toContainEqual(expect.objectContaining({ destination: 'term.forsorjningskvot', page: glossary }));
});

test('references to tables and charts tell their pages', () => {
  const [figure = 0] = pagesWith('Diagram 2. Invånare efter ålder 2019 och 2038');
  const [table = 0] = pagesWith('Tabell 2. Folkmängd efter ålder, valda år');
  expect(pagesWith(`Diagram 2 (s. ${figure}) jämför åldrarna`)).not.toEqual([]);
  expect(pagesWith(`Tabell 2 (s. ${table}) visar fyra av åren`)).not.toEqual([]);
});

test('charts are figures with a description', () => {
  const figures = pdf.pages.flatMap(({ tags }) => allTags(tags)).filter(({ role }) => role === 'Figure');
  const described = figures.flatMap(({ alt }) => alt ?? []);
  expect(described).toHaveLength(6);
  expect(described.join(' ').replace(/\s/g, ' ')).toContain('42 438');
});

test('the PDF carries the CSV file of each table and chart as it stands beside it', async () => {
  const carried = (await PDFDocument.load(await readFile(join(out, 'report.pdf')))).getAttachments();
  const beside = (await readdir(join(out, 'tables'))).filter((name) => name.endsWith('.csv')).sort();
  const tables = carried.filter(({ name }) => name !== 'inputs.json');
  expect(tables.map(({ name }) => name).sort()).toEqual(beside);
  expect(carried).toHaveLength(tables.length + 1);
  for (const { name, data } of tables) {
    expect(Buffer.from(data).equals(await readFile(join(out, 'tables', name))), name).toBe(true);
  }
});

test('the manifest knows the pages, the browser and the standards, and is of the published form', async () => {
  const schema = JSON.parse(await readFile(join(example, 'docs', 'manifest.schema.json'), 'utf8'));
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  expect(schemaCheck(schema)(manifest)).toEqual([]);
  expect(manifest).toMatchObject({
    pageCount: pdf.pages.length,
    browser: { name: expect.stringMatching(/ \d+\.\d+\.\d+\.\d+$/) },
    conformance: { standards: ['PDF/UA-1', 'PDF/A-3a'], faults: [] },
    numbers: { percent: 100 },
  });
  const shown = (await readFile(join(out, 'report.html'), 'utf8')).replace(
    /<span data-cited-page="[^"]*">(.*?)<\/span>/g,
    '$1',
  );
  for (const { key, label, page, citation } of manifest.tables) {
    const first = pagesWith(`${label}.`).filter((number) => number >= page);
    expect(first[0], key).toBe(page);
    expect(shown).toContain(citation.text);
    expect(citation.text).toContain(`, s. ${page}. Version 0.1, utkast, 31 maj 2021. ${key}, sha-256 `);
  }
  const population = manifest.chapters.find(({ id }: { id: string }) => id === 'befolkning');
  expect(pagesWith('Befolkning')).toContain(population.page);
});

test('the HTML carries the files of each table and chart as they stand beside it', async () => {
  const html = await readFile(join(out, 'report.html'), 'utf8');
  const links = [...html.matchAll(/<a download="([^"]+)" href="([^"]+)"/g)];
  const names = (await readdir(join(out, 'tables'))).filter((name) => /csv$|xlsx$/.test(name));
  expect(links.map(([, name]) => name).sort()).toEqual(names.sort());
  for (const [, name = '', address = ''] of links) {
    const held = Buffer.from(address.replace(/^data:[^,]+;base64,/, ''), 'base64');
    expect(held.equals(await readFile(join(out, 'tables', name))), name).toBe(true);
  }
});

test('the colophon tells the program and the checksum of what the report was made from', async () => {
  const { program, inputsSha256 } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  expect(pagesWith(`Horisont ${program.version}`)).not.toEqual([]);
  expect(pagesWith(`sha-256 ${inputsSha256.slice(0, 8)}`)).not.toEqual([]);
});

test('the tables of the PDF and of the folder do not differ', async () => {
  const common = { from: out, format: 'json', out: undefined, language: 'sv' } as const;
  const { exitCode, text } = await diff({ ...common, before: 'report.pdf', after: '.' });
  expect(exitCode).toBe(0);
  expect(JSON.parse(text)).toMatchObject({ added: [], withdrawn: [], changed: [] });
  expect(JSON.parse(text).unchanged.length).toBeGreaterThan(10);
});

test('a short key stands below each table and chart', () => {
  for (const key of ['VBG-OA2022-folkmangd', 'VBG-OA2022-dia-folkmangd', 'VBG-OA2022-folkmangd-alla']) {
    expect(pagesWith(`Nyckel: ${key}`), key).not.toEqual([]);
  }
});

test('holds the golden numbers of the population', () => {
  for (const phrase of ['39 649', '42 438', '3,3 procent', '33,7 procent', '1 237', '3 131']) {
    expect(pagesWith(phrase), phrase).not.toEqual([]);
  }
});

test('a build that is killed leaves the old report whole and nothing behind', async () => {
  await withReport(undefined, async (folder) => {
    await cp(join(example, 'content'), join(folder, 'content'), { recursive: true });
    await cp(join(example, 'data'), join(folder, 'data'), { recursive: true });
    await rm(join(folder, 'content', '01-text.md'));
    await mkdir(join(folder, 'output'));
    for (const name of ['report.html', 'report.pdf']) await writeFile(join(folder, 'output', name), 'gammal');
    const child = spawn(process.execPath, [cli, 'build', folder]);
    setTimeout(() => child.kill('SIGTERM'), 300);
    const [code, signal] = await once(child, 'exit');
    expect(code === 143 || signal === 'SIGTERM').toBe(true);
    expect((await readdir(join(folder, 'output'))).sort()).toEqual(['report.html', 'report.pdf']);
    expect(await readFile(join(folder, 'output', 'report.pdf'), 'utf8')).toBe('gammal');
  });
});
