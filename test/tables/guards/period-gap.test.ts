import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const series = (over: Record<string, unknown> = {}, type = 'year') =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'ar', type },
      { name: 'n', type: 'integer' },
    ],
    primaryKey: ['k', 'ar'],
  });

const fileOf = (rows: readonly string[]) => ['k;ar;n', ...rows.map((row) => `${row};9`)].join('\n');

test('doubts a hole in one series, at the row after it', async () => {
  const rows = ['a;2020', 'a;2021', 'a;2024', 'b;2020', 'b;2021', 'b;2022', 'b;2023', 'b;2024'];
  const { lines, problems } = await doubt(series(), fileOf(rows));
  expect(lines).toEqual(['data/t.csv:4:3 2021, 2024 (period-gap)']);
  expect(problems[0]?.wording.sv).toMatchObject({ text: 'I serien a saknas 2022–2023.', expected: '2022–2023' });
  expect(problems[0]).toMatchObject({ rule: 'period-gap', severity: 'warning' });
});

test('doubts once what all series lack', async () => {
  const rows = ['a;2021', 'a;2022', 'a;2024', 'b;2021', 'b;2022', 'b;2024', 'c;2024'];
  const { lines, problems } = await doubt(series(), fileOf(rows));
  expect(lines).toEqual(['data/t.csv:4:3 2022, 2024 (period-gap)']);
  expect(problems[0]?.wording.sv.text).toBe('I tabellen saknas 2023.');
  expect(problems[0]?.wording.sv.hint).toContain('"accepted": [{ "rule": "period-gap", "reason": "…" }]');
});

test('takes the smallest step of the table for the usual one', async () => {
  expect((await doubt(series(), fileOf(['a;2015', 'a;2020', 'a;2025', 'b;2010', 'b;2015']))).lines).toEqual([]);
  expect((await doubt(series(), fileOf(['a;2010', 'a;2015', 'a;2025']))).lines).toEqual([
    'data/t.csv:4:3 2015, 2025 (period-gap)',
  ]);
  expect(
    (await doubt(series(), fileOf(['a;2020', 'a;2025', 'b;2020', 'b;2021']))).problems[0]?.wording.sv.expected,
  ).toBe('2021–2024');
});

test('counts months over the turn of the year', async () => {
  expect(
    (await doubt(series({}, 'yearmonth'), fileOf(['a;2021-11', 'a;2021-12', 'a;2024-01']))).problems[0]?.wording.sv,
  ).toMatchObject({
    expected: '2022-01–2023-12',
  });
  const quarters = ['a;2021-12', 'a;2022-03', 'a;2024-12'].flatMap((row) => [row, row.replace('a', 'b')]);
  expect((await doubt(series({}, 'yearmonth'), fileOf(quarters))).problems[0]?.wording.sv.expected).toBe(
    '2022-06–2024-09',
  );
});

test('finds the columns of a wide file that are missing', async () => {
  const wide = resourceOf(
    { unpivot: { keep: ['k'], name: { name: 'ar', type: 'year' }, value: { name: 'antal' } } },
    {
      fields: [{ name: 'k', type: 'string' }, ...['2021', '2022', '2024'].map((name) => ({ name, type: 'integer' }))],
    },
  );
  expect((await doubt(wide, 'k;2021;2022;2024\na;1;2;3\nb;1;2;3\n')).lines).toEqual([
    'data/t.csv:2:7 2022, 2024 (period-gap)',
  ]);
});

test('leaves a table alone whose key has no period, or two', async () => {
  expect(
    (
      await doubt(
        resourceOf(
          {},
          {
            fields: [
              { name: 'k', type: 'string' },
              { name: 'ar', type: 'year' },
            ],
          },
        ),
        'k;ar\na;2001\nb;2009\nc;2010\n',
      )
    ).lines,
  ).toEqual([]);
  const two = {
    fields: [
      { name: 'fran', type: 'year' },
      { name: 'till', type: 'year' },
      { name: 'n', type: 'integer' },
    ],
    primaryKey: ['fran', 'till'],
  };
  expect((await doubt(resourceOf({}, two), 'fran;till;n\n2011;2022;1\n2015;2022;1\n2016;2022;1\n')).lines).toEqual([]);
});

test('takes an edition in the key for no period', async () => {
  const fields = [
    { name: 'utgava', type: 'year' },
    { name: 'ar', type: 'year' },
    { name: 'n', type: 'integer', vintageColumn: 'utgava' },
  ];
  const resource = resourceOf({}, { fields, primaryKey: ['utgava', 'ar'] });
  const rows = (years: number[]) => [2019, 2021].flatMap((edition) => years.map((year) => `${edition};${year};1`));
  expect((await doubt(resource, ['utgava;ar;n', ...rows([2022, 2023, 2024])].join('\n'))).lines).toEqual([]);
  expect((await doubt(resource, ['utgava;ar;n', ...rows([2021, 2022, 2024])].join('\n'))).lines).toEqual([
    'data/t.csv:4:6 2022, 2024 (period-gap)',
  ]);
});

test('takes an answer for the table, or for a series', async () => {
  const rows = fileOf(['a;2021', 'a;2022', 'a;2024', 'b;2021', 'b;2024', 'c;2021', 'c;2022', 'c;2023', 'c;2024']);
  const answer = { rule: 'period-gap', reason: 'Enkäten gjordes inte varje år.' };
  expect((await doubt(series({ accepted: [answer] }), rows)).lines).toEqual([]);
  expect((await doubt(series({ accepted: [{ ...answer, where: { k: ['b', 'c'] } }] }), rows)).lines).toEqual([
    'data/t.csv:4:3 2022, 2024 (period-gap)',
  ]);
});

test('doubts the same whatever the order of the rows', async () => {
  const rows = ['a;2020', 'a;2021', 'a;2024', 'b;2020', 'b;2023', 'c;2020', 'c;2021', 'c;2024'];
  const found = async (order: readonly string[]) =>
    (await doubt(series(), fileOf(order))).problems.map(({ found, wording }) => `${found} ${wording.sv.text}`).sort();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (order) => {
      expect(await found(order)).toEqual(await found(rows));
    }),
    { numRuns: 30 },
  );
});
