import { expect, test } from 'vitest';
import { matchKeys } from '../../../src/tables/compare/match.ts';

test('matches by key whatever the order, and tells what only one list has', () => {
  expect(matchKeys(['a', 'b', 'c'], ['c', 'a', 'd'])).toEqual({
    both: [
      [0, 1],
      [2, 0],
    ],
    removed: [1],
    added: [2],
  });
});

test('equal keys are matched one by one', () => {
  expect(matchKeys(['a', 'a'], ['a'])).toEqual({ both: [[0, 0]], removed: [1], added: [] });
});
