import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { parseGlossary } from '../../src/project/glossary.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const terms = parseGlossary({ path: 'content/glossary.yaml', text }, (problem) => problems.push(problem));
  return { terms, found: problems.map(({ rule, place, found }) => [rule, `${place.line}:${place.column}`, found]) };
}

test('reads terms with all their forms and an ASCII id', () => {
  const { terms, found } = parse(`
- term: försörjningskvot
  forms: [försörjningskvoten]
  explanation: Yngre och äldre per hundra i arbetsför ålder.
- { term: E-arkiv, explanation: Ett arkiv för digitala handlingar. }
`);
  expect(found).toEqual([]);
  expect(terms).toMatchObject([
    { id: 'forsorjningskvot', forms: ['försörjningskvot', 'försörjningskvoten'] },
    { id: 'e-arkiv', term: 'E-arkiv', forms: ['E-arkiv'] },
  ]);
});

test('terms that would have the same id are told apart', () => {
  const { terms } = parse('- { term: får, explanation: Djur. }\n- { term: far, explanation: Förälder. }\n');
  expect(terms?.map(({ id }) => id)).toEqual(['far', 'far-2']);
});

test('a term without explanation is refused, and one that says a value', () => {
  expect(parse('- term: mnkr\n').found).toEqual([['key-missing', '1:3', '–']]);
  expect(parse('- { term: mnkr, explanation: ":value[x]" }\n').found).toEqual([['value-form', '1:30', ':value[x]']]);
});

test('the same term or form twice is told of at the second', () => {
  const twice =
    '- { term: RPA, explanation: Robot. }\n- { term: robot, explanation: Maskin., forms: [roboten, rpa] }\n';
  expect(parse(twice).found).toEqual([['term-duplicate', '2:57', 'rpa']]);
  expect(parse('- { term: RPA, explanation: Robot., forms: [RPA-robot] }\n').found).toEqual([]);
});
