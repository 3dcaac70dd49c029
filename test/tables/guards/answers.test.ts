import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerSchema, guards } from '../../../src/project/guards.ts';
import { answerTo } from '../../../src/tables/guards/answer.ts';
import { resourceOf } from '../data.ts';
import { doubt } from './doubts.ts';

const table = (...accepted: object[]) =>
  resourceOf(
    { accepted },
    {
      fields: [
        { name: 'k', type: 'string' },
        { name: 'ar', type: 'year' },
        { name: 'n', type: 'integer', unit: 'personer' },
      ],
      primaryKey: ['k', 'ar'],
    },
  );
const file = 'k;ar;n\na;2022;1\na;2024;9\nb;2022;9\nb;2023;9\nb;2024;9\n';
const gap = { rule: 'period-gap', reason: 'Mättes inte.' };
const small = { rule: 'count-small', reason: 'Publicerat.' };

test('takes away only doubts all of whose rows an answer picks', async () => {
  expect((await doubt(table(small, { ...gap, where: { k: 'a' } }), file)).lines).toEqual([]);
  expect((await doubt(table(small, { ...gap, where: { ar: [2022, 2024] } }), file)).lines).toEqual([]);
  expect((await doubt(table(small, { ...gap, where: { ar: 2024 } }), file)).lines).toEqual([
    'data/datapackage.json period-gap (answer-unused)',
    'data/t.csv:3:3 2022, 2024 (period-gap)',
  ]);
});

test('tells an answer that picks too few rows from one to nothing', async () => {
  const hintOf = async (...accepted: object[]) =>
    (await doubt(table(...accepted), file)).problems.find(({ rule }) => rule === 'answer-unused')?.wording.sv.hint;
  expect(await hintOf({ ...gap, where: { ar: 2024 } })).toBe(
    'Välj alla rader som anmärkningen gäller, eller ta bort where.',
  );
  expect(await hintOf({ rule: 'vintage-old', reason: 'Den senaste som finns.' })).toBe('Ta bort posten ur accepted.');
  expect(await hintOf(small, gap)).toBeUndefined();
});

test('an answer to part of a doubt that is about the whole table answers nothing', async () => {
  const late = { rule: 'period-report', reason: 'Går inte längre.', where: { k: 'a' } };
  const short = 'k;ar;n\na;2020;9\na;2021;9\n';
  expect((await doubt(table(late), short)).lines).toEqual([
    'data/datapackage.json period-report (answer-unused)',
    'data/t.csv:3:3 2020–2021 (period-report)',
  ]);
});

test('does not call one of two answers to the same doubt unused', async () => {
  expect((await doubt(table(small, gap, { ...gap, where: { k: 'a' } }), file)).lines).toEqual([]);
});

test('reports a where that picks no row at its place, and answers nothing by it', async () => {
  const { lines } = await doubt(table({ ...small, where: { k: 'a', ar: 2023 } }, gap), file);
  expect(lines).toEqual([
    'data/datapackage.json {"k":"a","ar":2023} (where-nothing)',
    'data/t.csv:2:8 1 (count-small)',
  ]);
});

test('an answer in a hint is one that the description takes', () => {
  const where = fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'), // which no record keeps
    fc.oneof(fc.string(), fc.integer(), fc.array(fc.string(), { minLength: 1 })),
    {
      noNullPrototype: true,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...guards), fc.option(where, { nil: undefined }), (rule, picked) => {
      const { accepted } = JSON.parse(`{ ${answerTo(rule, picked)} }`);
      const kept = picked && Object.keys(picked).length > 0 ? { where: picked } : {};
      expect(accepted.map((one: unknown) => answerSchema.parse(one))).toEqual([{ rule, reason: '…', ...kept }]);
    }),
  );
});
