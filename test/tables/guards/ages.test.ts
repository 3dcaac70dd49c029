import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const file = (...ages: string[]) => ['k;n', ...ages.map((age) => `${age};9`)].join('\n');
const ages = async (...groups: string[]): Promise<string[]> => (await doubt(resourceOf(), file(...groups))).lines;

test('is content with groups of equal width without gaps, however they are written', async () => {
  expect(await ages('0-4', '5-9', '10-14', '15-w')).toEqual([]);
  expect(await ages('0–4 år', '5–9 år', '10–14 år', '15+ år')).toEqual([]);
  expect(await ages('80-84', '75-79', '85-')).toEqual([]);
  expect(await ages('0-0', '1-1', '2', '3-W')).toEqual([]);
});

test('doubts groups that are not as wide as most', async () => {
  const { lines, problems } = await doubt(resourceOf(), file('0-4', '5-9', '10-19', '20-w'));
  expect(lines).toEqual(['data/t.csv:4:1 10-19 (age-width)']);
  expect(problems[0]).toMatchObject({ rule: 'age-width', severity: 'warning' });
  expect(problems[0]?.wording.sv.expected).toBe('grupper på 5 år, som de flesta');
  expect(problems[0]?.wording.sv.hint).toContain(
    '"accepted": [{ "rule": "age-width", "where": { "k": ["10-19"] }, "reason": "…" }]',
  );
  expect(await ages('0', '1', '2-5', '6')).toEqual(['data/t.csv:4:1 2-5 (age-width)']);
});

test('doubts ages that are missing between groups, also before the open one', async () => {
  const { lines, problems } = await doubt(resourceOf(), file('0-4', '10-14', '15-19', '80-w'));
  expect(lines).toEqual(['data/t.csv:3:1 0-4, 10-14 (age-gap)', 'data/t.csv:5:1 15-19, 80-w (age-gap)']);
  expect(problems[0]).toMatchObject({ rule: 'age-gap', severity: 'warning' });
  expect(problems.map(({ wording }) => wording.sv.expected)).toEqual(['5–9', '20–79']);
  expect(problems[0]?.wording.sv.hint).toContain('"where": { "k": ["0-4","10-14"] }');
});

test('doubts groups that share ages: the wider, else the older', async () => {
  const { lines, problems } = await doubt(resourceOf(), file('5-14', '0-9', '15-24'));
  expect(lines).toEqual(['data/t.csv:2:1 5-14 (age-overlap)']);
  expect(problems[0]).toMatchObject({ rule: 'age-overlap', severity: 'error' });
  expect(problems[0]?.wording.sv.text).toContain('överlappar 0-9');
  expect((await ages('0-4', '5-9', '10-14', '0-14', '15-w', '5-w')).filter((line) => line.includes('overlap'))).toEqual(
    ['data/t.csv:5:1 0-14 (age-overlap)', 'data/t.csv:7:1 5-w (age-overlap)'],
  );
  expect(await ages('0-9', '10-19', '20-29')).toEqual([]);
});

test('takes a column for ages by three of its values, and four of five', async () => {
  expect(await ages('0-4', '10-14', 'okänd')).toEqual([]);
  expect(await ages('0-4', '5-9', '20-24', 'okänd')).toEqual([]);
  expect(await ages('0-4', '5-9', '20-24', '25-29', 'okänd')).toEqual(['data/t.csv:4:1 5-9, 20-24 (age-gap)']);
  expect(await ages('1-4', '5-9', '10-99', '100-499', '500-w')).toEqual([]);
});

test('takes bare numbers for ages only where the column is called so', async () => {
  expect(await ages('1', '2', '7')).toEqual([]);
  const fields = [
    { name: 'k', type: 'integer', title: 'Ålder' },
    { name: 'n', type: 'integer' },
  ];
  expect((await doubt(resourceOf({}, { fields }), file('1', '2', '7'))).lines).toEqual([
    'data/t.csv:4:1 2, 7 (age-gap)',
  ]);
});

test('looks only at the key', async () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'grupp', type: 'string' },
    { name: 'n', type: 'integer' },
  ];
  const text = 'k;grupp;n\na;0-4;9\nb;5-14;9\nc;20-24;9\n';
  expect((await doubt(resourceOf({}, { fields }), text)).lines).toEqual([]);
  expect((await doubt(resourceOf({}, { fields, primaryKey: undefined }), text)).lines).toEqual([]);
  expect((await doubt(resourceOf({}, { fields, primaryKey: ['k', 'grupp'] }), text)).lines).toEqual([
    'data/t.csv:3:3 5-14 (age-width)',
    'data/t.csv:4:3 5-14, 20-24 (age-gap)',
  ]);
});

test.each([
  ['age-width', ['0-4', '5-9', '10-19'], '10-19', '5-9'],
  ['age-gap', ['0-4', '5-9', '15-19'], ['5-9', '15-19'], '15-19'],
  ['age-overlap', ['0-4', '5-9', '8-12'], '8-12', '5-9'],
])('takes an answer to %s for the table, or for its groups', async (rule, groups, right, wrong) => {
  const reason = 'Grupperna är källans.';
  const left = async (answer: object): Promise<string[]> =>
    (await doubt(resourceOf({ accepted: [{ rule, reason, ...answer }] }), file(...groups))).lines;
  expect(await left({})).toEqual([]);
  expect(await left({ where: { k: right } })).toEqual([]);
  expect(await left({ where: { k: wrong } })).toEqual([
    `data/datapackage.json ${rule} (answer-unused)`,
    expect.stringContaining(rule),
  ]);
});

test('doubts the same whatever the order of the groups', async () => {
  const groups = ['0-4', '5-9', '10-19', '15-24', '30-34', '35-39', '0-39', '45-w'];
  const found = async (order: readonly string[]) =>
    (await doubt(resourceOf(), file(...order))).problems.map(({ rule, found }) => `${rule} ${found}`).sort();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(groups, { minLength: groups.length }), async (order) => {
      expect(await found(order)).toEqual(await found(groups));
    }),
    { numRuns: 30 },
  );
});
