import { expect, test } from 'vitest';
import { placeAt, type Source } from '../../src/base/place.ts';
import { type Problem, problem, rule } from '../../src/base/problem.ts';
import { formatProblems } from '../../src/commands/problems.ts';

const rules = {
  'cell-bad': rule<{ column: string }>({
    severity: 'error',
    sv: ({ column }) => ({ text: `Fel i ${column}.`, expected: 'ett tal', hint: 'Rätta talet.' }),
    en: ({ column }) => ({ text: `Wrong in ${column}.`, expected: 'a number', hint: 'Mend the number.' }),
  }),
  'cell-odd': rule({
    severity: 'warning',
    sv: () => ({ text: 'Udda.', expected: 'jämnt', hint: 'Se efter.' }),
    en: () => ({ text: 'Odd.', expected: 'even', hint: 'Have a look.' }),
  }),
};

const source: Source = { path: 'data/x.csv', text: 'a;b\r\n1;två\r\n' };
const bad = problem(rules, 'cell-bad', placeAt(source, 2, 3, 3), 'två', { column: 'b' });
const odd = problem(rules, 'cell-odd', placeAt(source, 1, 1), 'a', {});

test('shows place, message, code frame, what was found and expected, and a hint', () => {
  expect(formatProblems([bad], 'sv')).toBe(
    [
      'Fel data/x.csv:2:3 (cell-bad)',
      '  Fel i b.',
      '  1 | a;b',
      '  2 | 1;två',
      '    |   ^^^',
      '  Hittade: två',
      '  Väntade: ett tal',
      '  Tips: Rätta talet.',
      '',
      '1 fel',
    ].join('\n'),
  );
});

test('sorts by file and line, counts by severity, and speaks English', () => {
  const text = formatProblems([bad, odd, bad], 'en');
  expect(text.indexOf('data/x.csv:1:1')).toBeLessThan(text.indexOf('data/x.csv:2:3'));
  expect(text.endsWith('2 errors, 1 warning')).toBe(true);
});

test('cuts a long line to a window about the place', () => {
  const long: Source = { path: 'x', text: `${'a'.repeat(500)}!${'b'.repeat(500)}` };
  const problems: Problem[] = [problem(rules, 'cell-odd', placeAt(long, 1, 501), '!', {})];
  const [frame = '', mark = ''] = formatProblems(problems, 'sv').split('\n').slice(2, 4);
  expect(frame.length).toBeLessThan(120);
  expect(frame.charAt(mark.indexOf('^'))).toBe('!');
});

test('no problems, no words', () => {
  expect(formatProblems([], 'sv')).toBe('');
});

test('shows twenty-five of a kind and counts the rest', () => {
  const many = formatProblems(Array<Problem>(60).fill(bad), 'sv');
  expect(many.match(/Hittade/g)).toHaveLength(25);
  expect(many).toContain('… och 35 till av samma slag (data/x.csv cell-bad)');
  expect(many.endsWith('60 fel')).toBe(true);
});

test('cuts what was found', () => {
  const text = formatProblems([{ ...bad, found: 'x'.repeat(5000) }], 'sv');
  expect(text.length).toBeLessThan(500);
});
