/** The golden numbers of the population forecast as claims: those that hold pass, and those beside them do not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkClaims } from '../../src/claims/check.ts';
import { parseDataPackage } from '../../src/project/datapackage.ts';
import { loadTables } from '../../src/tables/load.ts';
import type { Tables } from '../../src/tables/table.ts';
import { collect, figuresOf } from '../tables/data.ts';
import { place } from './figure.ts';

const folder = join(import.meta.dirname, '..', '..', 'data');
const young = '0-4..15-19';
const working = '20-24..60-64';
const old = '65-69..100-w';

let tables: Tables;

beforeAll(async () => {
  const { lines, report } = collect();
  const source = { path: 'data/datapackage.json', text: readFileSync(join(folder, 'datapackage.json'), 'utf8') };
  const data = parseDataPackage(source, report);
  const population = data && { ...data, resources: data.resources.filter(({ name }) => name === 'folkmangd') };
  const files = new Map(population?.resources.map(({ path }) => [path, readFileSync(join(folder, path))] as const));
  tables = await loadTables(population, files, report);
  expect(lines).toEqual([]);
});

/** The rules that a claim of a key figure breaks. */
function faultsOf(phrase: string, keyFigure: string): string[] {
  const { lines, figures } = figuresOf(`f:\n  title: Prov\n${keyFigure.replace(/^/gm, '  ')}\n`, tables);
  expect(lines).toEqual([]);
  const { lines: found, report } = collect();
  const figure = figures.get('f');
  if (figure) checkClaims([{ kind: 'claim', place, phrase, figure }], tables, report);
  return found.map((line) => line.replace(/^.*\((.*)\)$/, '$1'));
}

const people = (ar: number, alder = '0-4..100-w') => `sum: folkmangd.antal\nwhere: { alder: ${alder}, ar: ${ar} }`;
const change = (from: number, to: number, alder = '0-4..100-w', operation = 'change') =>
  `${operation}: folkmangd.antal\nwhere: { alder: ${alder} }\nfrom: { ar: ${from} }\nto: { ar: ${to} }`;
const ratio = (ar: number) =>
  `ratio: folkmangd.antal\nwhere: { ar: ${ar} }\nof: { alder: [${young}, ${old}] }\nto: { alder: ${working} }\ntimes: 100\ndecimals: 1`;
const rank = (ar: number) => `rank: folkmangd.antal\nwhere: { alder: ${working} }\nby: ar\nof: { ar: ${ar} }`;

const totals = [39411, 39649, 39874, 40324, 40757, 41110, 41427, 41790, 42054, 42282, 42438];
const growth = [238, 225, 450, 433, 353, 317, 363, 264, 228, 156];
const shares = { 2018: '86,4', 2019: '87,1', 2021: '88,2', 2023: '89,7', 2028: '91,6', 2038: '95,5' };
const gains = { '5-9': 132, '10-14': 366, '15-19': 602, '20-24': 213, '40-44': 466, '80-84': 339, '100-w': 4 };
const losses = { '0-4': 28, '25-29': 305, '30-34': 97, '50-54': 196, '55-59': 164, '60-64': 64 };

test.each<[string, string]>([
  ...totals.map((total, index) => [`${total} invånare`, people(2018 + index)] as [string, string]),
  ...growth.map((more, index) => [`ökar med ${more}`, change(2018 + index, 2019 + index)] as [string, string]),
  ...Object.entries(shares).map(([year, share]) => [share, ratio(Number(year))] as [string, string]),
  ...Object.entries(gains).map(([ages, more]) => [`${more} fler`, change(2019, 2038, ages)] as [string, string]),
  ...Object.entries(losses).map(([ages, fewer]) => [`${fewer} färre`, change(2019, 2038, ages)] as [string, string]),
  ['2 341', people(2018, '80-84..100-w')],
  ['3 131', people(2028, '80-84..100-w')],
  ['3 385', people(2038, '80-84..100-w')],
  ['33,7 procent fler', change(2018, 2028, '80-84..100-w', 'percent-change')],
  ['drygt en tredjedel fler', change(2018, 2028, '80-84..100-w', 'percent-change')],
  ['1 237 fler', change(2019, 2028, young)],
  ['3,3 procent', change(2021, 2023, '5-9..10-14', 'percent-change')],
  ['ökar', change(2021, 2023, '5-9..10-14')],
  ['minskar', change(2028, 2038, working)],
  ['ligger still', change(2028, 2038)],
  ['22 149', people(2027, working)],
  ['störst', rank(2027)],
  ['näst störst', rank(2028)],
  ['drygt 10 000', people(2038, old)],
])('“%s” holds of %j', (phrase, keyFigure) => {
  expect(faultsOf(phrase, keyFigure)).toEqual([]);
});

test.each<[string, string]>([
  ['39 412', people(2018)],
  ['ökar med 239', change(2018, 2019)],
  ['305 fler', change(2019, 2038, '25-29')],
  ['602 färre', change(2019, 2038, '15-19')],
  ['87,2', ratio(2019)],
  ['33,8 procent', change(2018, 2028, '80-84..100-w', 'percent-change')],
  ['knappt en tredjedel fler', change(2018, 2028, '80-84..100-w', 'percent-change')],
  ['stagnerar', change(2021, 2023, '5-9..10-14')],
  ['planar ut', change(2020, 2023)],
  ['minskar', change(2028, 2038)],
  ['störst', rank(2028)],
])('“%s” does not hold of %j', (phrase, keyFigure) => {
  expect(faultsOf(phrase, keyFigure)).toEqual(['claim-false']);
});
