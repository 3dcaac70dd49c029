import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const amounts = (over: Record<string, unknown> = {}, type = 'year') =>
  resourceOf(over, {
    fields: [
      { name: 'ar', type },
      { name: 'n', type: 'integer' },
    ],
    primaryKey: 'ar',
  });
const fileOf = (...years: (number | string)[]) => ['ar;n', ...years.map((year) => `${year};9`)].join('\n');
const linesOf = async (period: string, ...years: number[]) =>
  (await doubt(amounts(), fileOf(...years), { period, date: '2021-05-31' })).lines;

test('doubts a table that begins late or ends early', async () => {
  expect(await linesOf('2022–2024', 2021, 2022, 2023)).toEqual(['data/t.csv:4:1 2021–2023 (period-report)']);
  expect(await linesOf('2022–2024', 2023, 2024, 2025)).toEqual(['data/t.csv:2:1 2023–2025 (period-report)']);
  expect(await linesOf('2022–2024', 2022, 2023, 2024)).toEqual([]);
});

test('reads a period with a hyphen and one of a single year, and no other', async () => {
  expect(await linesOf('2022-2024', 2022, 2023)).toEqual(['data/t.csv:3:1 2022–2023 (period-report)']);
  expect(await linesOf('2024', 2022, 2023)).toEqual(['data/t.csv:3:1 2022–2023 (period-report)']);
  expect(await linesOf('2023', 2022, 2023)).toEqual([]);
  expect(await linesOf('2024 och framåt', 2022, 2023)).toEqual([]);
});

test('takes the years of months', async () => {
  expect((await doubt(amounts({}, 'yearmonth'), fileOf('2022-01', '2022-02'))).lines).toEqual([]);
  expect((await doubt(amounts({}, 'yearmonth'), fileOf('2022-12', '2023-01'))).lines).toEqual([
    'data/t.csv:3:1 2022–2023 (period-report)',
  ]);
});

test('leaves a table of one year alone', async () => {
  expect(await linesOf('2022–2024', 2019)).toEqual([]);
});

test('takes an answer, and shows the one to paste', async () => {
  const accepted = [{ rule: 'period-report', reason: 'Utfallet slutar 2020.' }];
  expect((await doubt(amounts({ accepted }), fileOf(2019, 2020))).lines).toEqual([]);
  const { problems } = await doubt(amounts(), fileOf(2019, 2020));
  expect(problems[0]).toMatchObject({ severity: 'warning', found: '2019–2020' });
  expect(problems[0]?.wording.sv.hint).toContain('"accepted": [{ "rule": "period-report", "reason": "…" }]');
});
