import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const counts = (over: Record<string, unknown> = {}, amount: object = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'integer', unit: 'personer', ...amount },
    ],
  });

test('doubts counts of one to four persons, each at its cell', async () => {
  const { lines, problems } = await doubt(counts(), 'k;n\na;0\nb;1\nc;4\nd;5\ne;-3\n');
  expect(lines).toEqual(['data/t.csv:3:3 1 (count-small)', 'data/t.csv:4:3 4 (count-small)']);
  expect(problems[0]).toMatchObject({ severity: 'error', rule: 'count-small' });
  expect(problems[0]?.wording.sv.hint).toContain(
    '"accepted": [{ "rule": "count-small", "where": { "k": "b" }, "reason": "…" }]',
  );
});

test('looks at persons by any word for them, and at nothing else', async () => {
  expect((await doubt(counts({}, { unit: 'elever' }), 'k;n\na;3\n')).lines).toEqual(['data/t.csv:2:3 3 (count-small)']);
  expect((await doubt(counts({}, { unit: 'mnkr' }), 'k;n\na;3\n')).lines).toEqual([]);
  expect((await doubt(counts({}, { unit: undefined }), 'k;n\na;3\n')).lines).toEqual([]);
});

test('looks at the unit of each row, and takes a mean for no count', async () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'number', decimalChar: ',', unitColumn: 'enhet' },
    { name: 'enhet', type: 'string' },
  ];
  const file = 'k;n;enhet\na;3;personer\nb;3;mnkr\nc;2,5;personer\nd;2;barn\n';
  expect((await doubt(resourceOf({}, { fields }), file)).lines).toEqual([
    'data/t.csv:2:3 3 (count-small)',
    'data/t.csv:5:3 2 (count-small)',
  ]);
});

test('takes an answer for the table, or for the rows that it picks', async () => {
  const file = 'k;n\na;1\nb;2\n';
  const answer = { rule: 'count-small', reason: 'Publicerat av SCB.' };
  expect((await doubt(counts({ accepted: [answer] }), file)).lines).toEqual([]);
  expect((await doubt(counts({ accepted: [{ ...answer, where: { k: 'a' } }] }), file)).lines).toEqual([
    'data/t.csv:3:3 2 (count-small)',
  ]);
});
