import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const keyed = (over: Record<string, unknown> = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'kon', type: 'string' },
      { name: 'n', type: 'integer' },
    ],
    primaryKey: ['k', 'kon'],
  });

test('doubts a row that is called a sum, and shows how to declare it', async () => {
  const { lines, problems } = await doubt(resourceOf(), 'k;n\na;1\nb;2\nTotalt;3\n');
  expect(lines).toEqual(['data/t.csv:4:1 Totalt (sum-undeclared)']);
  expect(problems[0]).toMatchObject({ rule: 'sum-undeclared', severity: 'error' });
  expect(problems[0]?.wording.sv.hint).toContain('"sums": [{ "row": "Totalt" }]');
  expect((await doubt(resourceOf({ sums: [{ row: 'Totalt' }] }), 'k;n\na;1\nb;2\nTotalt;3\n')).lines).toEqual([]);
});

test('names the column of a sum that is not the first of the key, once for all its rows', async () => {
  const file = 'k;kon;n\na;M;1\na;K;2\na;samtliga;3\nb;M;1\nb;K;1\nb;samtliga;2\n';
  const { lines, problems } = await doubt(keyed(), file);
  expect(lines).toEqual(['data/t.csv:4:3 samtliga (sum-undeclared)']);
  expect(problems[0]?.wording.sv.hint).toContain('"sums": [{ "row": "samtliga", "in": "kon" }]');
  expect(problems[0]?.wording.sv.hint).toContain('"where": { "kon": "samtliga" }');
});

test.each([
  'TOTALT',
  'Total',
  'Summa intäkter',
  'sum',
  'Alla åldrar',
  'Hela kommunen',
  'Kommunen totalt',
  'Män, summa',
])('takes %s for a sum', async (name) => {
  expect((await doubt(resourceOf(), `k;n\na;1\n${name};3\n`)).lines).toEqual([
    `data/t.csv:3:1 ${name} (sum-undeclared)`,
  ]);
});

test.each(['Totalförsvaret', 'Allaktivitetshus', 'Helal', 'Summaö', 'Det totala', 'Åt alla håll'])(
  'takes %s for a name',
  async (name) => {
    expect((await doubt(resourceOf(), `k;n\na;1\n${name};3\n`)).lines).toEqual([]);
  },
);

test('looks at the first column of texts where there is no key', async () => {
  const fields = [
    { name: 'n', type: 'integer' },
    { name: 'k', type: 'string' },
  ];
  const { lines, problems } = await doubt(resourceOf({}, { fields, primaryKey: undefined }), 'n;k\n1;a\n1;Totalt\n');
  expect(lines).toEqual(['data/t.csv:3:3 Totalt (sum-undeclared)']);
  expect(problems[0]?.wording.sv.hint).toContain('"sums": [{ "row": "Totalt", "in": "k" }]');
});

test('leaves a name alone that stands by itself, or beside no numbers', async () => {
  expect((await doubt(resourceOf(), 'k;n\nTotalt;3\n')).lines).toEqual([]);
  const texts = { fields: ['k', 'n'].map((name) => ({ name, type: 'string' })) };
  expect((await doubt(resourceOf({}, texts), 'k;n\nAlla;x\nb;y\n')).lines).toEqual([]);
});

const columns = (names: readonly string[], over: Record<string, unknown> = {}, more: object = {}) =>
  resourceOf(over, {
    fields: [{ name: 'k', type: 'string' }, ...names.map((name) => ({ name, type: 'integer', ...more }))],
  });

test('doubts a column of numbers that is called a sum of its parts', async () => {
  const { lines, problems } = await doubt(columns(['m', 'kv', 'antal_totalt']), 'k;m;kv;antal_totalt\na;1;2;3\n');
  expect(lines).toEqual(['data/t.csv:2:7 antal_totalt (sum-undeclared)']);
  expect(problems[0]?.wording.sv.hint).toContain('"sums": [{ "column": "antal_totalt" }]');
  const declared = columns(['m', 'kv', 'antal_totalt'], { sums: [{ column: 'antal_totalt' }] });
  expect((await doubt(declared, 'k;m;kv;antal_totalt\na;1;2;3\n')).lines).toEqual([]);
});

test('leaves a column alone that has fewer than two parts of its unit, or holds shares', async () => {
  expect((await doubt(columns(['m', 'total']), 'k;m;total\na;1;2\n')).lines).toEqual([]);
  expect(
    (await doubt(columns(['m', 'kv', 'total'], {}, { unit: 'procent' }), 'k;m;kv;total\na;1;2;2\n')).lines,
  ).toEqual([]);
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'm', type: 'integer', unit: 'mnkr' },
    { name: 'p', type: 'integer', unit: 'procent' },
    { name: 'total', type: 'integer', unit: 'mnkr' },
  ];
  expect((await doubt(resourceOf({}, { fields }), 'k;m;p;total\na;1;2;2\n')).lines).toEqual([]);
});

test('finds the column of sums of a wide file', async () => {
  const unpivot = { keep: ['k'], name: { name: 'kon', type: 'string' }, value: { name: 'antal' } };
  const { lines, problems } = await doubt(
    columns(['M', 'K', 'Totalt'], { unpivot }),
    'k;M;K;Totalt\na;1;2;3\nb;1;2;3\n',
  );
  expect(lines).toEqual(['data/t.csv:2:7 Totalt (sum-undeclared)']);
  expect(problems[0]?.wording.sv.hint).toContain('"sums": [{ "column": "Totalt" }]');
});

test('takes an answer for the table, or for the row', async () => {
  const file = 'k;n\nHela livet;1\nb;2\nTotalt;3\n';
  const answer = { rule: 'sum-undeclared', reason: 'Hela livet är ett projekt.' };
  expect((await doubt(resourceOf({ accepted: [answer] }), file)).lines).toEqual([]);
  expect((await doubt(resourceOf({ accepted: [{ ...answer, where: { k: 'Hela livet' } }] }), file)).lines).toEqual([
    'data/t.csv:4:1 Totalt (sum-undeclared)',
  ]);
});
