import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { compareProblems } from '../../src/compile/compare-problems.ts';

const wording = { text: '', expected: '', hint: '' };

function problemAt(path: string, text: string, line: number, found: string): Problem {
  const place = placeAt({ path, text }, line, 1);
  return { rule: 'count-small', severity: 'warning', place, found, wording: { sv: wording, en: wording } };
}

test('a problem of the replaced file stays the same when its line has moved', () => {
  const before = [problemAt('data/x.csv', 'a\nb;3', 2, '3')];
  const after = [problemAt('data/x.csv', 'a\nny;7\nb;3', 3, '3')];
  expect(compareProblems(before, after, 'data/x.csv')).toEqual({ added: [], gone: [] });
});

test('elsewhere the place counts, and the same problem in another line of the file is new', () => {
  const [before, after] = [problemAt('content/1.md', 'a\na', 1, '3'), problemAt('content/1.md', 'a\na', 2, '3')];
  expect(compareProblems([before], [after], 'data/x.csv')).toEqual({ added: [after], gone: [before] });
  const [old, now] = [problemAt('data/x.csv', 'b;3', 1, '3'), problemAt('data/x.csv', 'c;3', 1, '3')];
  expect(compareProblems([old], [now], 'data/x.csv')).toEqual({ added: [now], gone: [old] });
});
