import { expect, test } from 'vitest';
import { sourceDate } from '../../src/cli/source-date.ts';

test('reads the seconds since 1970 as a time in UTC', () => {
  expect(sourceDate({ SOURCE_DATE_EPOCH: '1622419200' })).toBe('2021-05-31T00:00:00Z');
  expect(sourceDate({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01T00:00:00Z');
  expect(sourceDate({ SOURCE_DATE_EPOCH: '253402300799' })).toBe('9999-12-31T23:59:59Z');
});

test('has no time where none is told', () => {
  expect(sourceDate({})).toBeUndefined();
});

test.each(['', '-1', '1.5', '2021-05-31', ' 1', '253402300800'])('refuses %j', (text) => {
  expect(sourceDate({ SOURCE_DATE_EPOCH: text })).toBeNull();
});
