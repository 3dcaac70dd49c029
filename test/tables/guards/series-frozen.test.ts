import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const amounts = (over: Record<string, unknown> = {}, amount: object = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'n', type: 'number', decimalChar: ',', ...amount },
    ],
    primaryKey: ['k', 'ar'],
  });
const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const rowsOf = (name: string, values: readonly (number | string)[]) =>
  values.map((value, at) => `${name};${years[at]};${value}`);
const file = (series: Readonly<Record<string, readonly (number | string)[]>>) =>
  ['k;ar;n', ...Object.entries(series).flatMap(([name, values]) => rowsOf(name, values))].join('\n');

const moving = [100, 120, 150, 160, 190, 205, 230, 250];
const frozen = [10, 20, 30, 40, 50, 50, 50, 50];
/** What moves while the other stands still, so that their total does. */
const opposite = moving.map((value) => 1000 - value);

test('doubts a series that freezes, at its first still value', async () => {
  const { lines, problems } = await doubt(amounts(), file({ a: moving, b: frozen }));
  expect(lines).toEqual(['data/t.csv:15:8 2025–2027: ±0 (series-frozen)']);
  expect(problems[0]).toMatchObject({ rule: 'series-frozen', severity: 'warning' });
  expect(problems[0]?.wording.sv.text).toBe('Serien b står nästan stilla från 2025.');
  expect(problems[0]?.wording.sv.hint).toContain('"kalkyl" sist i status efter "ar <= 2024: prognos"');
  expect(problems[0]?.wording.sv.hint).toContain('"where": { "k": "b", "ar": "2025..2027" }');
});

test('doubts the total alone where it freezes', async () => {
  const { lines, problems } = await doubt(amounts(), file({ a: frozen, b: frozen }));
  expect(lines).toEqual(['data/t.csv:7:8 2025–2027: ±0 (series-frozen)']);
  expect(problems[0]?.wording.sv.text).toBe('Summan av alla serier står nästan stilla från 2025.');
  const parts = { a: moving, b: opposite.map((value, at) => value + (frozen[at] ?? 0)) };
  expect((await doubt(amounts(), file(parts))).lines).toEqual(['data/t.csv:7:8 2025–2027: ±0 (series-frozen)']);
});

test('makes no total of shares, of several units, or of what is missing', async () => {
  const both = { a: frozen, b: frozen };
  const seriesOnly = ['data/t.csv:7:8 2025–2027: ±0 (series-frozen)', 'data/t.csv:15:8 2025–2027: ±0 (series-frozen)'];
  expect((await doubt(amounts({}, { unit: 'procent' }), file(both))).lines).toEqual(seriesOnly);
  expect((await doubt(amounts(), file({ ...both, c: ['', ...moving.slice(1)] }))).lines).toEqual(seriesOnly);
  expect((await doubt(amounts(), file({ ...both, c: moving.slice(1) }))).lines).toEqual(seriesOnly);
});

test('is not misled by the noise of added decimals', async () => {
  const [a, b] = [
    ['0,1', '0,2', '0,3', '0,4', '0,3', '0,2', '0,1', '0,2'],
    ['0,7', '0,6', '0,5', '0,4', '0,5', '0,6', '0,7', '0,6'],
  ];
  expect((await doubt(amounts(), file({ a, b }))).lines).toEqual([]);
});

test('is content with what moves on, and with what never moved', async () => {
  expect((await doubt(amounts(), file({ a: moving, b: years.map(() => 7) }))).lines).toEqual([]);
});

test.each(['kalkyl', 'scenario'])('is content where the frozen years are %s', async (status) => {
  const series = file({ a: moving, b: frozen });
  const by = async (...rules: string[]) => (await doubt(amounts({}, { status: rules }), series)).lines;
  expect(await by('ar <= 2024: prognos', status)).toEqual([]);
  expect(await by('ar <= 2025: prognos', status)).toEqual(['data/t.csv:15:8 2025–2027: ±0 (series-frozen)']);
});

test('does not look at months', async () => {
  const fields = [
    { name: 'manad', type: 'yearmonth' },
    { name: 'n', type: 'integer' },
  ];
  const rows = frozen.map((value, at) => `2022-0${at + 1};${value}`);
  const settings = { period: '2022', date: '2021-05-31' };
  expect(
    (await doubt(resourceOf({}, { fields, primaryKey: 'manad' }), `manad;n\n${rows.join('\n')}`, settings)).lines,
  ).toEqual([]);
});

test('takes an answer for the table, or for the years of the series', async () => {
  const answer = { rule: 'series-frozen', reason: 'Taket är beslutat.' };
  const series = file({ a: moving, b: frozen });
  expect((await doubt(amounts({ accepted: [answer] }), series)).lines).toEqual([]);
  expect(
    (await doubt(amounts({ accepted: [{ ...answer, where: { k: 'b', ar: '2025..2027' } }] }), series)).lines,
  ).toEqual([]);
  expect(
    (await doubt(amounts({ accepted: [{ ...answer, where: { k: 'b', ar: '2026..2027' } }] }), series)).lines,
  ).toEqual(['data/datapackage.json series-frozen (answer-unused)', 'data/t.csv:15:8 2025–2027: ±0 (series-frozen)']);
});

const folder = join(import.meta.dirname, '..', '..', '..', 'data');
const forecast = new TextDecoder('windows-1252').decode(readFileSync(join(folder, 'folkmangd-prognos-excel.csv')));
const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
const [population] = resources;

test('finds the frozen years of the population forecast where their status does not tell', async () => {
  const { unpivot } = population;
  const value = { ...unpivot.value, status: ['ar <= 2018: utfall', 'prognos'] };
  const untold = { ...population, encoding: 'utf-8', unpivot: { ...unpivot, value } };
  const { lines, problems } = await doubt(untold, forecast);
  expect(lines).toEqual(['data/t.csv:2:71 2029–2038: ±3 (series-frozen)']);
  expect(problems[0]?.wording.sv).toMatchObject({
    text: 'Summan av alla serier står nästan stilla från 2029.',
    expected: 'förändringar som åren före, omkring 291 åt gången',
  });
  expect((await doubt({ ...population, encoding: 'utf-8' }, forecast)).lines).toEqual([]);
});
