import { expect, test } from 'vitest';
import { tableOf } from '../../support/table.ts';
import { byAge } from '../population.ts';
import { blockOf, sound } from '../read.ts';

const board = { name: 'namnd', type: 'string' } as const;
const amount = { name: 'belopp', type: 'number', unit: 'mnkr', decimals: 1 } as const;
const span = 'from: {ar: 2019}\nto: {ar: 2038}';

test('computes the changes between two years, with the less sure status', () => {
  const { chart, problems } = blockOf('change', byAge(), span);
  expect(problems).toEqual([]);
  expect(chart).toMatchObject({ unit: 'personer', span: { from: '2019', to: '2038' } });
  expect(chart?.rows.map(({ value }) => value)).toEqual([
    -28, 132, 366, 602, 213, -305, -97, 343, 466, 321, -196, -164, -64, 86, 77, 96, 339, 345, 215, 40, 4,
  ]);
  expect(new Set(chart?.rows.map(({ status }) => status))).toEqual(new Set(['kalkyl']));
});

test('shows both values and the change in the table, and says that they are computed', () => {
  const { rows, unit, source, subtitle } = blockOf('change', byAge(), span);
  expect(rows?.[3]).toEqual(['15–19', '2 341p', '2 943k', '602k']);
  expect(unit).toBe('personer');
  expect(source).toBe('egen bearbetning av statistik från Provkommunen');
  expect(subtitle).toBe('Förändring från 2019 till 2038, antal personer');
});

test('calls the change between percentages procentenheter', () => {
  const table = tableOf(
    [
      { name: 'ort', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'andel', type: 'integer', unit: 'procent' },
    ],
    [
      ['Vargön', 2019, 36],
      ['Vargön', 2038, 57],
    ],
  );
  const { chart, subtitle } = blockOf('change', table, span);
  expect(chart).toMatchObject({ unit: 'procentenheter', rows: [{ name: 'Vargön', value: 21 }] });
  expect(subtitle).toBe('Förändring från 2019 till 2038, procentenheter');
});

test('is exact to the decimals of the values', () => {
  const table = tableOf(
    [board, { name: 'ar', type: 'year' }, amount],
    [
      ['a', 2019, 0.1],
      ['a', 2038, 0.3],
    ],
  );
  expect(sound(blockOf('change', table, span)).rows[0]?.value).toBe(0.2);
});

test('knows no change of what is missing at one point', () => {
  const table = tableOf(
    [board, { name: 'ar', type: 'year' }, amount],
    [
      ['a', 2019, 1],
      ['b', 2038, 2],
      ['c', 2019, null],
      ['c', 2038, 2],
      ['d', 2030, 2],
      ['e', 2019, 2],
      ['e', 2038, 2],
    ],
  );
  const { rows } = sound(blockOf('change', table, span));
  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ['a', null],
    ['b', null],
    ['c', null],
    ['e', 0],
  ]);
});

test('takes changes that the table itself holds, sorted when asked to', () => {
  const table = tableOf(
    [board, amount],
    [
      ['a', -1],
      ['b', null],
      ['c', 4],
    ],
  );
  const chart = sound(blockOf('change', table, 'sort: value'));
  expect(chart).toMatchObject({ unit: 'mnkr', span: null });
  expect(chart.rows.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  expect(blockOf('change', table).subtitle).toBeUndefined();
});

test('reports one point without the other', () => {
  expect(blockOf('change', byAge(), 'from: {ar: 2019}').problems).toEqual(['from: from (chart-pair)']);
  expect(blockOf('change', byAge(), 'to: {ar: 2019}').problems).toEqual(['to: to (chart-pair)']);
  expect(blockOf('change', byAge(), span).problems).toEqual([]);
});

test('reports points that are not in the table, and several rows at one point', () => {
  expect(blockOf('change', byAge(), 'from: {ar: 2017}\nto: {ar: 2039}').problems).toEqual([
    'from: 2017 (where-value)',
    'to: 2039 (where-value)',
  ]);
  expect(blockOf('change', byAge(), 'from: {ar: [2018, 2019]}\nto: {ar: 2020}').problems).toEqual([
    'from: 0–4 (chart-repeated)',
  ]);
  expect(blockOf('change', byAge(), 'from: {}\nto: {ar: 2020}').problems).toEqual(['from: {} (value-form)']);
});

test('reports values that are none at the two points', () => {
  const table = tableOf(
    [board, { name: 'ar', type: 'year' }, amount],
    [
      ['a', 2019, null],
      ['a', 2038, null],
      ['a', 2030, 5],
    ],
  );
  expect(blockOf('change', table, span).problems).toEqual(['data: belopp (chart-number)']);
});
