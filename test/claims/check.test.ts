import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkClaims } from '../../src/claims/check.ts';
import type { Binding } from '../../src/tables/binding.ts';
import type { Figure } from '../../src/tables/table.ts';

const place = placeAt({ path: 'content/x.md', text: '' }, 1, 1);

function check(phrase: string, figure: Partial<Figure>, kind: Binding['kind'] = 'claim'): Problem[] {
  const whole: Figure = {
    name: 'f',
    title: 'Folkmängd',
    value: 0,
    decimals: 0,
    unit: '',
    status: 'utfall',
    origin: '',
    place,
    operation: 'cell',
    parts: [],
    ...figure,
  };
  const problems: Problem[] = [];
  checkClaims([{ kind, place, phrase, figure: whole }], (problem) => problems.push(problem));
  return problems;
}

test.each([
  ['1 237', 1237],
  ['1 200', 1237],
  ['1 200', 1150],
  ['1 000', 1237],
  ['33,7 procent', 33.746],
  ['34 procent', 33.746],
  ['312', -312],
  ['\u2212312', -312],
  ['0,1', 0.05],
])('%s is true of %d', (phrase, value) => {
  expect(check(phrase, { value, unit: phrase.includes('procent') ? 'procent' : '' })).toEqual([]);
});

test.each([
  ['1 238', 1237],
  ['1 300', 1237],
  ['1 200', 1250],
  ['1 200', 1149],
  ['33,8 procent', 33.746],
  ['+312', -312],
])('%s is false of %d', (phrase, value) => {
  const [problem, ...rest] = check(phrase, { value, unit: phrase.includes('procent') ? 'procent' : '' });
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ rule: 'claim-false', found: phrase });
});

test('says what would be true, the figure in full and how it came about', () => {
  const [problem] = check('1 300', { value: 1237, origin: '10 785 − 9 548.' });
  expect(problem?.wording.sv.expected).toBe('1\u00a0200');
  expect(problem?.wording.sv.text).toBe('Påståendet stämmer inte: ”Folkmängd” är 1\u00a0237. 10 785 − 9 548.');
});

test('a unit must be that of the figure', () => {
  expect(check('33,7 procent', { value: 33.7, unit: 'procentenheter' })).toMatchObject([{ rule: 'claim-unit' }]);
  expect(check('33,7 procent', { value: 33.7, unit: 'procent' })).toEqual([]);
});

test('words that are no number are refused', () => {
  expect(check('drygt 100', { value: 105 })).toMatchObject([{ rule: 'claim-form' }]);
});

test('values are not checked: the program wrote them', () => {
  expect(check('1', { value: 2 }, 'value')).toEqual([]);
});
