import { expect, test } from 'vitest';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const file = 'k;n\na;9\nb;9\n';

test('doubts an edition from before the year of the date less two, where it is described', async () => {
  const { lines, problems } = await doubt(resourceOf({ vintage: 'prognos 2018' }), file);
  expect(lines).toEqual(['data/datapackage.json prognos 2018 (vintage-old)']);
  expect(problems[0]).toMatchObject({ severity: 'warning', place: { column: 15, endColumn: 29 } });
  expect(problems[0]?.place.source.text.split('\n')[(problems[0]?.place.line ?? 0) - 1]).toBe(
    '   "vintage": "prognos 2018"',
  );
  expect(problems[0]?.wording.sv.expected).toBe('2019 eller senare');
  expect(problems[0]?.wording.sv.hint).toContain('"accepted": [{ "rule": "vintage-old", "reason": "…" }]');
  expect((await doubt(resourceOf({ vintage: '2019' }), file)).lines).toEqual([]);
});

test('lets the report say how old an edition can be', async () => {
  const settings = { period: '2022–2024', date: '2021-05-31', oldestVintage: 2020 };
  expect((await doubt(resourceOf({ vintage: '2019-11' }), file, settings)).lines).toEqual([
    'data/datapackage.json 2019-11 (vintage-old)',
  ]);
  expect((await doubt(resourceOf({ vintage: '2018' }), file, { ...settings, oldestVintage: 2018 })).lines).toEqual([]);
});

test('takes the first year of an edition, and none from other numbers', async () => {
  expect((await doubt(resourceOf({ vintage: '2019, rev. 2018' }), file)).lines).toEqual([]);
  expect((await doubt(resourceOf({ vintage: 'version 20181' }), file)).lines).toEqual([]);
  expect((await doubt(resourceOf({ vintage: 'senaste' }), file)).lines).toEqual([]);
});

test('tells an edition of several columns once, at its rule', async () => {
  const number = { type: 'number' };
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'm', ...number },
    { name: 'n', ...number },
  ];
  const vintage = ['k = a: 2017', '2019'];
  expect((await doubt(resourceOf({ vintage }, { fields }), 'k;m;n\na;1;2\nb;1;2\n')).lines).toEqual([
    'data/datapackage.json 2017 (vintage-old)',
  ]);
  const own = [
    { name: 'k', type: 'string' },
    { name: 'm', ...number, vintage },
    { name: 'n', ...number },
  ];
  expect((await doubt(resourceOf({ vintage: '2021' }, { fields: own }), 'k;m;n\na;1;2\nb;1;2\n')).lines).toEqual([
    'data/datapackage.json 2017 (vintage-old)',
  ]);
});

const dated = (over: Record<string, unknown> = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'number', vintageColumn: 'u' },
      { name: 'u', type: 'string' },
    ],
  });

test('doubts each edition of a column once, at its first cell', async () => {
  expect((await doubt(dated(), 'k;n;u\na;1;2021\nb;1;2017\nc;1;2016\nd;1;2017\n')).lines).toEqual([
    'data/t.csv:3:5 2017 (vintage-old)',
    'data/t.csv:4:5 2016 (vintage-old)',
  ]);
});

test('takes an answer for the table, or for all rows of an edition', async () => {
  const answer = { rule: 'vintage-old', reason: 'Mätningen görs vart femte år.' };
  const old = 'k;n;u\na;1;2017\nb;1;2017\nc;1;2016\n';
  expect((await doubt(resourceOf({ vintage: '2018', accepted: [answer] }), file)).lines).toEqual([]);
  expect((await doubt(dated({ accepted: [{ ...answer, where: { k: ['a', 'b'] } }] }), old)).lines).toEqual([
    'data/t.csv:4:5 2016 (vintage-old)',
  ]);
});
