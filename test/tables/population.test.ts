/** The golden numbers of the population forecast, through the example report's own data. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseDataPackage } from '../../src/project/datapackage.ts';
import { formatFigure } from '../../src/tables/format.ts';
import { loadTables } from '../../src/tables/load.ts';
import { selectRows } from '../../src/tables/select.ts';
import { sumOver } from '../../src/tables/sum.ts';
import { columnOf, type Figures, type Table, type Tables } from '../../src/tables/table.ts';
import { collect, figuresOf } from './data.ts';

const folder = join(import.meta.dirname, '..', '..', 'data');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

let tables: Tables;
let figures: Figures;
let folkmangd: Table;

beforeAll(async () => {
  const { lines, report } = collect();
  const data = parseDataPackage({ path: 'data/datapackage.json', text: read('datapackage.json') }, report);
  const files = new Map(data?.resources.map(({ path }) => [path, readFileSync(join(folder, path))] as const));
  tables = await loadTables(data, files, report);
  const computed = figuresOf(read('nyckeltal.yaml'), tables);
  figures = computed.figures;
  expect([...lines, ...computed.lines]).toEqual([]);
  const table = tables.get('folkmangd');
  if (!table) throw new Error('folkmangd is not there');
  folkmangd = table;
});

const years = Array.from({ length: 21 }, (_, index) => 2018 + index);
const young = '0-4..15-19';
const working = '20-24..60-64';
const old = '65-69..100-w';

/** The number of people by year in these ages. */
function people(alder: string | string[]): Map<number, number> {
  const { lines, report } = collect();
  const place = folkmangd.placeOf(0, 'antal');
  const picked = selectRows(folkmangd, { alder }, () => place, report);
  const summed = picked && sumOver(picked, 'alder', place, report);
  expect(lines).toEqual([]);
  const values = (summed && columnOf(summed, 'antal')?.values) ?? [];
  return new Map(years.map((year, index) => [year, Number(values[index])]));
}

test('the file is the published one, byte for byte', () => {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'folkmangd-prognos-excel.csv')))
    .digest('hex');
  expect(hash).toBe('97470c776abe2c0748d4e891360e7d1b6f60688e3c484e8f156269f3686775f5');
});

test('the table is long, with unit, source, vintage and status per year', () => {
  expect(folkmangd).toMatchObject({ length: 441, key: ['alder', 'ar'], processed: false });
  expect(folkmangd.source).toBe('Vänersborgs kommun, befolkningsprognos 2019');
  const { units = [], statuses = [], vintages = [] } = columnOf(folkmangd, 'antal') ?? {};
  expect(new Set(units)).toEqual(new Set(['personer']));
  expect(new Set(vintages)).toEqual(new Set(['2019']));
  expect(statuses.slice(0, 21)).toEqual(
    years.map((year) => (year === 2018 ? 'utfall' : year <= 2028 ? 'prognos' : 'kalkyl')),
  );
});

test('totals and yearly growth', () => {
  const totals = people('0-4..100-w');
  const to2028 = [39411, 39649, 39874, 40324, 40757, 41110, 41427, 41790, 42054, 42282, 42438];
  expect(years.slice(0, 11).map((year) => totals.get(year))).toEqual(to2028);
  expect(totals.get(2038)).toBe(42440);
  const growth = years.slice(1).map((year) => Number(totals.get(year)) - Number(totals.get(year - 1)));
  expect(growth.slice(0, 10)).toEqual([238, 225, 450, 433, 353, 317, 363, 264, 228, 156]);
  expect(Math.min(...growth.slice(10))).toBe(-1);
  expect(Math.max(...growth.slice(10))).toBe(3);
});

test.each<[string, string | string[], Readonly<Record<number, number>>]>([
  ['80 and older', '80-84..100-w', { 2018: 2341, 2019: 2442, 2028: 3131, 2038: 3385 }],
  ['0–19', young, { 2019: 9548, 2028: 10785 }],
  ['5–14', ['5-9', '10-14'], { 2021: 5031, 2022: 5107, 2023: 5198 }],
  ['20–64', working, { 2018: 21140, 2019: 21188, 2027: 22149, 2028: 22144, 2038: 21705 }],
  ['65 and older', old, { 2018: 8784, 2028: 9509, 2038: 10115 }],
])('people of %s', (_, ages, expected) => {
  const found = people(ages);
  expect(Object.fromEntries(Object.keys(expected).map((year) => [year, found.get(Number(year))]))).toEqual(expected);
});

test('20–64 has its top in 2027', () => {
  const found = people(working);
  expect(Math.max(...found.values())).toBe(found.get(2027));
});

test('change 2019–2038 by age group', () => {
  const changes = [
    -28, 132, 366, 602, 213, -305, -97, 343, 466, 321, -196, -164, -64, 86, 77, 96, 339, 345, 215, 40, 4,
  ];
  const values = columnOf(folkmangd, 'antal')?.values ?? [];
  expect(changes.map((_, group) => Number(values[group * 21 + 20]) - Number(values[group * 21 + 1]))).toEqual(changes);
});

test.each([
  ['folkmangd_2018', '39\u00a0411', 'utfall'],
  ['folkmangd_2028', '42\u00a0438', 'prognos'],
  ['folkmangd_2038', '42\u00a0440', 'kalkyl'],
  ['okning_2021', '450', 'prognos'],
  ['okning_80_procent_2018_2028', '33,7\u00a0procent', 'prognos'],
  ['okning_0_19_2019_2028', '1\u00a0237', 'prognos'],
  ['okning_5_14_procent', '3,3\u00a0procent', 'prognos'],
  ['vuxna_20_64_2027', '22\u00a0149', 'prognos'],
  ['forsorjningskvot_2018', '86,4', 'utfall'],
  ['forsorjningskvot_2019', '87,1', 'prognos'],
  ['forsorjningskvot_2021', '88,2', 'prognos'],
  ['forsorjningskvot_2023', '89,7', 'prognos'],
  ['forsorjningskvot_2028', '91,6', 'prognos'],
  ['forsorjningskvot_2038', '95,5', 'kalkyl'],
])('the key figure %s is %s', (id, text, status) => {
  const figure = figures.get(id);
  expect(figure && formatFigure(figure)).toBe(text);
  expect(figure?.status).toBe(status);
});

test.each([
  ['share: folkmangd.antal, where: { ar: 2018 }, of: { alder: 80-84..100-w }', '5,9\u00a0procent', 'utfall'],
  ['share: folkmangd.antal, where: { ar: 2028 }, of: { alder: 80-84..100-w }', '7,4\u00a0procent', 'prognos'],
  ['share: folkmangd.antal, where: { ar: 2038 }, of: { alder: 80-84..100-w }', '8,0\u00a0procent', 'kalkyl'],
  ['maximum: folkmangd.antal, where: { alder: 20-24..60-64 }, by: ar', '22\u00a0149', 'prognos'],
  ['minimum: folkmangd.antal, by: ar', '39\u00a0411', 'utfall'],
  ['mean: folkmangd.antal, where: { ar: 2018..2028 }, by: ar', '41\u00a0010,5', 'prognos'],
  ['rank: folkmangd.antal, where: { alder: 20-24..60-64 }, by: ar, of: { ar: 2027 }', '1', 'kalkyl'],
  ['rank: folkmangd.antal, where: { alder: 20-24..60-64, ar: 2018..2028 }, by: ar, of: { ar: 2028 }', '2', 'prognos'],
  ['rank: folkmangd.antal, where: { ar: 2018..2028 }, by: ar, of: { ar: 2018 }, order: lowest', '1', 'prognos'],
  ['count: folkmangd.antal, by: alder', '21', 'kalkyl'],
  ['count: folkmangd.antal, where: { ar: 2018 }', '21', 'utfall'],
  ['count: folkmangd.antal', '441', 'kalkyl'],
])('the key figure { %s } is %s', (written, text, status) => {
  const { lines, figures } = figuresOf(`f: { title: F, ${written} }`, tables);
  expect(lines).toEqual([]);
  const figure = figures.get('f');
  expect(figure && formatFigure(figure)).toBe(text);
  expect(figure?.status).toBe(status);
});

test('key figures explain themselves', () => {
  const yaml = `
topp: { title: Topp, maximum: folkmangd.antal, where: { alder: 20-24..60-64 }, by: ar }
andel: { title: Andel, share: folkmangd.antal, where: { ar: 2028 }, of: { alder: 80-84..100-w } }
plats: { title: Plats, rank: folkmangd.antal, where: { ar: 2038 }, of: { alder: 15-19 } }
`;
  const { figures } = figuresOf(yaml, tables);
  expect([...figures.values()].map((figure) => figure?.origin.replaceAll('\u00a0', ' '))).toEqual([
    'Antal i ”Folkmängd efter ålder” (Ålder 20–24 till 60–64): 22 149 (År 2027), det högsta av 21 summor, en per År.',
    'Antal i ”Folkmängd efter ålder” (År 2028): 3 131 (Ålder 80–84 till 100+) av 42 438, i procent.',
    'Antal i ”Folkmängd efter ålder” (År 2038): plats 1 av 21 värden, räknat från det högsta (Ålder 15–19: 2 943).',
  ]);
});
