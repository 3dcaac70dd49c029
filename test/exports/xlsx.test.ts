/** Tables as XLSX, read back by another library. */

import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import readXlsx from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { citeTable } from '../../src/exports/citation.ts';
import type { Exported } from '../../src/exports/exported.ts';
import { layWorkbook } from '../../src/exports/workbook.ts';
import { writeXlsx } from '../../src/exports/xlsx.ts';
import { textsOf } from '../support/made-up.ts';
import { unzip } from '../support/zip.ts';
import { exportedAges, head, number, printed, publication, text } from './tables.ts';

afterEach(() => {
  vi.useRealTimers();
});

function write(exported: Exported): Promise<Uint8Array> {
  return writeXlsx(layWorkbook(exported, publication));
}

/** The sheets of a workbook by name; an empty cell is null. */
async function read(bytes: Uint8Array) {
  const sheets = await readXlsx(Buffer.from(bytes), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Whether a text is well-formed XML. */
function isXml(text: string): boolean {
  try {
    return parseXml(text).root !== null;
  } catch {
    return false;
  }
}

/** What a pattern finds in the XML of the sheets and their tables. */
function findInSheets(bytes: Uint8Array, pattern: RegExp): string[] {
  const sheets = [...unzip(bytes)].filter(([path]) => /worksheets|tables/.test(path));
  return sheets.flatMap(([, xml]) => xml.match(pattern)?.[0] ?? []);
}

test('holds the printed cells, numbers as numbers and signs as texts', async () => {
  const sheet = (await read(await write(exportedAges))).get('tab-alder') ?? [];
  expect(sheet.slice(-4)).toEqual([
    ['Ålder', '2018', '2028', '2028, status'],
    ['0–4', 1204, -31.25, 'prognos'],
    ['5–9', 0, '..', 'prognos'],
    ['Totalt', 1204, '..', 'prognos'],
  ]);
});

test('tells above the table what it is and where it is from', async () => {
  const sheet = (await read(await write(exportedAges))).get('tab-alder') ?? [];
  expect(sheet.slice(0, -4).map(([first]) => first)).toEqual([
    'Tabell 3. Folkmängd efter ålder',
    'Antal personer',
    'Källa: Provkommunen',
    'Nyckel: PROV-alder',
    'Noter till tabellen står på bladet Noter.',
    'Hur tabellen citeras står på bladet Hänvisning.',
  ]);
});

test('gives rows with broken texts the height of their lines, and no others one', async () => {
  const long = { ...exportedAges, note: 'En anmärkning på många ord. '.repeat(8).trim() };
  const heights = findInSheets(await write(long), /<row [^>]*ht="[^>]*>/);
  expect(heights.map((row) => [/r="(\d+)"/, /ht="(\d+)"/].map((part) => part.exec(row)?.[1]))).toEqual([
    ['7', '30'],
    ['4', '45'],
    ['3', '30'],
  ]);
});

test('explains remarks, statuses and signs on a sheet of notes', async () => {
  expect((await read(await write(exportedAges))).get('Noter')).toEqual([
    ['Noter', null],
    ['Not', 'Förklaring'],
    ['Anm. 1', 'Små tal är borttagna.'],
    ['Anm. 2', 'Prognosen är från 2019.'],
    ['prognos', 'En bedömning av den väntade utvecklingen.'],
    ['..', 'Uppgift saknas.'],
  ]);
});

test('has no sheet of notes where there is nothing to explain', async () => {
  const table = {
    ...printed([[text('a'), text('b')]], [[head('Ett'), head('Två')]]),
    align: ['text', 'text'] as const,
  };
  const sheets = await read(await write({ ...exportedAges, note: undefined, table }));
  expect([...sheets.keys()]).toEqual(['tab-alder', 'Hänvisning']);
  expect(sheets.get('tab-alder')?.flat()).not.toContain('Noter till tabellen står på bladet Noter.');
});

test('tells on a sheet of its own how the table is cited and proved', async () => {
  expect((await read(await write(exportedAges))).get('Hänvisning')).toEqual([
    ['Hänvisning', null],
    ['Uppgift', 'Värde'],
    ['Citeras', citeTable(exportedAges, publication).text],
    ['Titel', 'Tabell 3. Folkmängd efter ålder'],
    ['Nyckel', 'PROV-alder'],
    ['Källa', 'Provkommunen'],
    ['Rapport', 'Omvärldsanalys, Provköping'],
    ['Utgivare', 'Provköpings kommun'],
    ['Budgetperiod', '2022–2024'],
    ['Version', '1, utkast'],
    ['Datum', '2021-05-31'],
    ['Fil', 'tab-alder.csv'],
    ['Kontrollsumma (SHA-256)', exportedAges.csv.sha256],
  ]);
});

test('marks one table on each sheet, from A to its last cell, and repeats its head in print', async () => {
  const files = unzip(await write(exportedAges));
  expect(files.get('xl/tables/table1.xml')).toContain('displayName="t_tab_alder" ref="A7:D10"');
  expect(files.get('xl/workbook.xml')).toContain(">'tab-alder'!$7:$7<");
  expect([...files.keys()].filter((path) => /tables\/|sheet\d/.test(path) && !path.includes('_rels'))).toHaveLength(6);
});

test('a table without rows is only its head, as Excel takes no marked table of nothing', async () => {
  const table = { ...printed([], [[head('Post')]]), align: ['text'] as const };
  const bytes = await write({ ...exportedAges, table });
  expect((await read(bytes)).get('tab-alder')?.at(-1)).toEqual(['Post']);
  expect(findInSheets(bytes, /displayName="t_[^"]*"/)).toEqual([]);
});

test('has neither merged cells nor filters, frozen panes, fills or hidden parts', async () => {
  const bytes = await write(exportedAges);
  expect(findInSheets(bytes, /mergeCell|autoFilter|<pane|hidden=/)).toEqual([]);
  expect(unzip(bytes).get('xl/styles.xml')).not.toContain('patternType="solid"');
});

test('shows numbers with the decimals that are printed, and groups thousands', async () => {
  const styles = unzip(await write(exportedAges)).get('xl/styles.xml');
  expect(styles).toContain('formatCode="#,##0"');
  expect(styles).toContain('formatCode="#,##0.0"');
});

test('is the same whenever it is written, and dated as the report is', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2030-01-01T10:00:00Z');
  const first = await write(exportedAges);
  vi.setSystemTime('2031-02-02T20:00:00Z');
  expect(await write(exportedAges)).toEqual(first);
  expect(unzip(first).get('docProps/core.xml')).toContain('>2021-05-31T00:00:00Z<');
});

test('a sheet has a name that Excel takes, also where the id is long or taken', async () => {
  const names = async (id: string) => [...(await read(await write({ ...exportedAges, id }))).keys()];
  expect(await names(`tab-${'x'.repeat(60)}`)).toContain(`tab-${'x'.repeat(27)}`);
  expect(await names('noter')).toEqual(['t-noter', 'Noter', 'Hänvisning']);
  expect(await names('history')).toContain('t-history');
});

test.each(["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '{=1}'])('%j is no formula', async (formula) => {
  const table = printed([[text(formula), number(1, '1')]], [[head(formula), head('Tal')]]);
  const bytes = await write({ ...exportedAges, title: formula, table });
  expect(findInSheets(bytes, /<f[ >]/)).toEqual([]);
  expect((await read(bytes)).get('tab-alder')?.at(-1)?.[0]).toBe(formula);
});

test('a text that is too long for Excel is cut, and says so', async () => {
  const table = printed([[text('å'.repeat(40_000)), number(1, '1')]], [[head('Post'), head('Tal')]]);
  const cell = (await read(await write({ ...exportedAges, table }))).get('tab-alder')?.at(-1)?.[0];
  expect(cell).toBe(`${'å'.repeat(32_766)}…`);
});

test('any text is still there, and the file still one', { timeout: 60_000 }, async () => {
  const parts = ['=', '+', '-', '@', '"', '<', '&', ']]>', '_x0041_', '_x', '\u0001', '\u001b', '\ufffe', 'a', '1'];
  const any = textsOf(parts, ['<', '"'], ['0–4', '=1+1', '<b>']).filter((words) => words.length < 1000);
  const property = fc.asyncProperty(any, fc.double({ noNaN: true, noDefaultInfinity: true }), async (words, value) => {
    const table = printed([[text(words), number(value, '0')]], [[head(words), head('Tal')]]);
    const bytes = await write({ ...exportedAges, title: words, note: words, table });
    expect(findInSheets(bytes, /<f[ >]/)).toEqual([]);
    expect([...unzip(bytes).values()].filter((xml) => !isXml(xml))).toEqual([]);
    const cells = (await read(bytes)).get('tab-alder')?.at(-1) ?? [];
    const kept = words.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd');
    expect(cells[0] ?? '').toBe(kept);
    expect(cells[1]).toBe(value === 0 ? 0 : value);
  });
  await fc.assert(property, { numRuns: 300, seed: 1 });
});
