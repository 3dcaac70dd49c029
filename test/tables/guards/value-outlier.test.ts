import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const amounts = (over: Record<string, unknown> = {}, amount: object = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'n', type: 'number', decimalChar: ',', unit: 'mnkr', ...amount },
    ],
    primaryKey: ['k', 'ar'],
  });
const file = (...values: (number | string)[]) =>
  ['k;ar;n', ...values.map((value, at) => `a;${2020 + at};${value}`)].join('\n');
const odd = async (...values: (number | string)[]) =>
  (await doubt(amounts(), file(...values, ...Array(Math.max(0, 5 - values.length)).fill('')))).problems.map(
    ({ rule, place, found }) => `${rule} ${2018 + place.line} ${found}`,
  );

test('doubts the number that differs from both its neighbours', async () => {
  const { lines, problems } = await doubt(amounts(), file(12, 13, 12500, 12, 13));
  expect(lines).toEqual(['data/t.csv:4:8 12500 (value-outlier)']);
  expect(problems[0]).toMatchObject({ rule: 'value-outlier', severity: 'warning' });
  expect(problems[0]?.wording.sv.text).toBe('Talet är 962 gånger större än det för 2021 (13).');
  expect(problems[0]?.wording.sv.hint).toContain(
    '"accepted": [{ "rule": "value-outlier", "where": { "k": "a", "ar": 2022 }, "reason": "…" }]',
  );
  expect(await odd(12000, 13000, '12,5', 12000)).toEqual(['value-outlier 2022 12,5']);
});

test('doubts the first where the second agrees with the third, and the last where it stands alone', async () => {
  expect(await odd(12, 12000, 13000)).toEqual(['value-outlier 2020 12']);
  expect(await odd(12, 13, 12000)).toEqual(['value-outlier 2022 12000']);
  expect(await odd('', 12, 12000, 13000)).toEqual(['value-outlier 2021 12']);
});

test('doubts the later of two where it cannot be told', async () => {
  expect(await odd(12, 12000)).toEqual(['value-outlier 2021 12000']);
  expect(await odd(12, 13, 12000, 13000)).toEqual(['value-outlier 2022 12000']);
});

test('doubts each of several', async () => {
  expect(await odd(12, 13000, 12, 13000, 12)).toEqual(['value-outlier 2021 13000', 'value-outlier 2023 13000']);
});

test('begins at a factor of 300, by size', async () => {
  expect(await odd(1, 299)).toEqual([]);
  expect(await odd(1, 300)).toEqual(['value-outlier 2021 300']);
  expect(await odd(-1, 300)).toEqual(['value-outlier 2021 300']);
});

test('compares nothing with zero, with what is missing or with another unit', async () => {
  expect(await odd(0, 4000, 0)).toEqual([]);
  expect(await odd(4, '', 4000)).toEqual([]);
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'ar', type: 'year' },
    { name: 'n', type: 'number', unitColumn: 'enhet' },
    { name: 'enhet', type: 'string' },
  ];
  const resource = resourceOf({}, { fields, primaryKey: ['k', 'ar'] });
  expect((await doubt(resource, 'k;ar;n;enhet\na;2022;12;mnkr\na;2023;12000;tkr\na;2024;13;mnkr\n')).lines).toEqual([]);
  expect(
    (await doubt(resource, 'k;ar;n;enhet\na;2022;12;mnkr\na;2023;12000;mnkr\na;2024;13;mnkr\n')).lines,
  ).toHaveLength(1);
});

test('compares only within a series, and over no hole', async () => {
  expect((await doubt(amounts(), 'k;ar;n\na;2022;1\nb;2023;4000\na;2024;1\nb;2024;4000\n')).lines).toEqual([
    'data/t.csv:4:3 2022, 2024 (period-gap)',
  ]);
  expect((await doubt(amounts(), 'k;ar;n\na;2021;1\na;2022;1\na;2024;4000\n')).lines).toEqual([
    'data/t.csv:4:3 2022, 2024 (period-gap)',
  ]);
});

test('takes an answer for the table, or for the cell', async () => {
  const answer = { rule: 'value-outlier', reason: 'Kommunen sålde sitt bolag.' };
  const text = `${file(12, 13, 12500, 12, 13)}\n${file(12, 13, 12, 12500, 13).replace('k;ar;n\n', '').replaceAll('a;', 'b;')}`;
  expect((await doubt(amounts({ accepted: [answer] }), text)).lines).toEqual([]);
  expect((await doubt(amounts({ accepted: [{ ...answer, where: { k: 'a', ar: 2022 } }] }), text)).lines).toEqual([
    'data/t.csv:10:8 12500 (value-outlier)',
  ]);
});

test('doubts the same whatever the order of the rows and the sign of the numbers', async () => {
  const rows = [12, 13, 12500, 12, 4, 9000, 9001].map((value, at) => [`a;${2020 + at}`, value] as const);
  const found = async (order: typeof rows, sign: number) =>
    (await doubt(amounts(), ['k;ar;n', ...order.map(([key, value]) => `${key};${sign * value}`)].join('\n'))).problems
      .map(({ found }) => Math.abs(Number(found)))
      .sort();
  expect(await found(rows, 1)).toEqual([12500, 9000]);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(rows, { minLength: rows.length }),
      fc.constantFrom(1, -1),
      async (order, sign) => {
        expect(await found(order, sign)).toEqual([12500, 9000]);
      },
    ),
    { numRuns: 30 },
  );
});
