import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt, doubtAll } from './doubts.ts';

const amounts = (name: string, over: Record<string, unknown> = {}) =>
  resourceOf(
    { name, ...over },
    {
      fields: [
        { name: 'ar', type: 'year' },
        { name: 'n', type: 'integer', unit: 'mnkr' },
      ],
      primaryKey: 'ar',
    },
  );
const fileOf = (first: number, last: number) =>
  ['ar;n', ...Array.from({ length: last - first + 1 }, (_, at) => `${first + at};9`)].join('\n');
const settings = { period: 'budgetåren', date: '2021-05-31' };

test('doubts a table that ends before its sibling, at its last year', async () => {
  const running = amounts('drift', { belongsWith: ['investering'] });
  const { lines, problems } = await doubtAll(
    [
      [running, fileOf(2023, 2026)],
      [amounts('investering'), fileOf(2023, 2027)],
    ],
    settings,
  );
  expect(lines).toEqual(['data/t.csv:5:1 2023–2026 (period-short)']);
  expect(problems[0]).toMatchObject({ rule: 'period-short', severity: 'warning' });
  expect(problems[0]?.wording.sv.expected).toBe('2023–2027');
  expect(problems[0]?.wording.sv.hint).toContain('"accepted": [{ "rule": "period-short", "reason": "…" }]');
});

test('doubts a table that begins after its sibling, whichever of them names the other', async () => {
  const long = amounts('investering', { belongsWith: ['drift'] });
  const files = [
    [long, fileOf(2022, 2026)],
    [amounts('drift'), fileOf(2023, 2026)],
  ] as const;
  expect((await doubtAll(files, settings)).lines).toEqual(['data/t2.csv:2:1 2023–2026 (period-short)']);
});

test('is content with siblings of the same years, and with one that has no years', async () => {
  const both = [
    [amounts('drift', { belongsWith: ['investering', 't'] }), fileOf(2023, 2026)],
    [amounts('investering', { belongsWith: ['drift'] }), fileOf(2023, 2026)],
    [resourceOf(), 'k;n\na;1\n'],
  ] as const;
  expect((await doubtAll(both, settings)).lines).toEqual([]);
});

test('takes an answer of the shorter table', async () => {
  const answer = { rule: 'period-short', reason: 'Källan slutar 2026.' };
  const files = [
    [amounts('drift', { belongsWith: ['investering'], accepted: [answer] }), fileOf(2023, 2026)],
    [amounts('investering'), fileOf(2023, 2027)],
  ] as const;
  expect((await doubtAll(files, settings)).lines).toEqual([]);
});

test('reports the name of a table that there is not', async () => {
  const { lines, problems } = await doubt(amounts('drift', { belongsWith: ['drif'] }), fileOf(2022, 2024));
  expect(lines).toEqual(['data/datapackage.json drif (table-unknown)']);
  expect(problems[0]?.wording.sv.hint).toBe('Menade du ”drift”?');
});
