import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseJson } from '../../src/base/json.ts';
import { formatPlace } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkSchema } from '../../src/base/schema.ts';

const schema = z.strictObject({
  title: z.string().min(1, 'text'),
  date: z.iso.date('date').optional(),
  kind: z.enum(['chapter', 'summary']).default('chapter'),
  fields: z.array(z.strictObject({ name: z.string(), type: z.string().optional() })).optional(),
});

function check(text: string, against: z.ZodType = schema) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const located = parseJson({ path: 'x.json', text }, report);
  const value = located && checkSchema(against, located, report);
  return { value, found: problems.map(({ rule, place }) => `${formatPlace(place)} ${rule}`), problems };
}

test('fills in defaults', () => {
  expect(check('{ "title": "A" }').value).toEqual({ title: 'A', kind: 'chapter' });
});

test('reports each fault at its own place, all in one run', () => {
  const { value, found } = check('{ "date": "igår",\n  "kind": "chaptr",\n  "fields": [{ "name": 1, "tpye": "x" }] }');
  expect(value).toBeUndefined();
  expect(found.sort()).toEqual([
    'x.json:1:1 key-missing',
    'x.json:1:11 value-form',
    'x.json:2:11 value-choice',
    'x.json:3:24 value-type',
    'x.json:3:27 key-unknown',
  ]);
});

test('names the key or value that was probably meant', () => {
  const { problems } = check('{ "title": "A", "kind": "chaptr", "dat": "2021-05-31" }');
  expect(problems.map(({ wording }) => wording.sv.hint)).toEqual(['Menade du ”chapter”?', 'Menade du ”date”?']);
  expect(problems.map(({ wording }) => wording.en.hint)).toEqual(['Did you mean “chapter”?', 'Did you mean “date”?']);
});

test('names the keys of a form that is one of several', () => {
  const column = z.strictObject({ name: z.string(), title: z.string().optional() });
  const either = z.strictObject({ columns: z.array(z.union([z.string().transform((name) => ({ name })), column])) });
  const { problems } = check('{ "columns": ["a", { "name": "b", "titl": "B" }] }', either);
  expect(problems.map(({ wording }) => [wording.en.expected, wording.en.hint])).toEqual([
    ['one of name, title', 'Did you mean “title”?'],
  ]);
});

test.each(['{ "title": }', '{ "title": "A", }', '// x\n{}', '{ "title": "A", "title": "B" }', '', '{'])(
  'reports %j as bad JSON',
  (text) => {
    const { value, problems } = check(text);
    expect(value).toBeUndefined();
    expect(problems[0]?.rule).toBe('json-syntax');
  },
);

test('shows what stands in place of a choice, whatever it is', () => {
  const { problems } = check('{ "title": "A", "kind": { "length": {} }, "fields": { "length": {} } }');
  expect(problems.map(({ rule, found }) => [rule, found])).toEqual([
    ['value-choice', '{"length":{}}'],
    ['value-type', '{"length":{}}'],
  ]);
  expect(check('{ "title": 1e999 }').problems.map(({ found }) => found)).toEqual(['Infinity']);
});
