import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const withUnits = (over: Record<string, unknown> = {}, amount: object = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'integer', ...amount },
      { name: 'enhet', type: 'string' },
    ],
  });
const mixed = 'k;n;enhet\na;9;mnkr\nb;9;mnkr\nc;9;procent\n';

test('doubts a column of units that no numbers take theirs from', async () => {
  const { lines, problems } = await doubt(withUnits(), mixed);
  expect(lines).toEqual(['data/t.csv:4:5 mnkr, procent (unit-mixed)']);
  expect(problems[0]).toMatchObject({ rule: 'unit-mixed', severity: 'error' });
  expect(problems[0]?.wording.sv.hint).toContain('"unitColumn": "enhet"');
  expect(problems[0]?.wording.sv.hint).toContain('"accepted": [{ "rule": "unit-mixed", "reason": "…" }]');
});

test('is content where numbers take their unit from it, or all are of one', async () => {
  expect((await doubt(withUnits({}, { unitColumn: 'enhet' }), mixed)).lines).toEqual([]);
  expect((await doubt(withUnits(), 'k;n;enhet\na;9;mnkr\nb;9;mnkr\n')).lines).toEqual([]);
});

test('knows units of something, and takes words for persons for what is counted', async () => {
  expect((await doubt(withUnits(), 'k;n;enhet\na;9;kr per invånare\nb;9;Procent av alla\n')).lines).toEqual([
    'data/t.csv:3:5 kr per invånare, Procent av alla (unit-mixed)',
  ]);
  expect((await doubt(withUnits(), 'k;n;enhet\na;9;barn\nb;9;elever\n')).lines).toEqual([]);
  expect((await doubt(withUnits(), 'k;n;enhet\na;9;mnkr\nb;9;procent\nc;9;ungefär\n')).lines).toEqual([]);
});

test('doubts units at the end of names beside numbers of one unit', async () => {
  const { lines, problems } = await doubt(resourceOf(), 'k;n\nResultat, mnkr;9\nAndel (%);9\nAnnat;9\n');
  expect(lines).toEqual(['data/t.csv:3:1 mnkr, % (unit-mixed)']);
  expect(problems[0]?.wording.sv.expected).toBe('en egen kolumn för enheten, som unitColumn nämner');
  expect((await doubt(resourceOf(), 'k;n\nResultat, mnkr;9\nKostnad (mnkr);9\nAnnat, gult;9\n')).lines).toEqual([]);
});

test('is content with units at the end of names where each row has its unit', async () => {
  const file = 'k;n;enhet\nResultat, mnkr;9;mnkr\nAndel (%);9;procent\n';
  expect((await doubt(withUnits({}, { unitColumn: 'enhet' }), file)).lines).toEqual([]);
});

test('takes an answer for the table, or for the rows whose names tell units', async () => {
  const answer = { rule: 'unit-mixed', reason: 'Enheten är den som källan använder.' };
  const names = 'k;n\nResultat, mnkr;9\nAndel (%);9\nAnnat;9\n';
  expect((await doubt(withUnits({ accepted: [answer] }), mixed)).lines).toEqual([]);
  const picked = (...k: string[]) => resourceOf({ accepted: [{ ...answer, where: { k } }] });
  expect((await doubt(picked('Resultat, mnkr', 'Andel (%)'), names)).lines).toEqual([]);
  expect((await doubt(picked('Andel (%)'), names)).lines).toEqual([
    'data/datapackage.json unit-mixed (answer-unused)',
    'data/t.csv:3:1 mnkr, % (unit-mixed)',
  ]);
});
