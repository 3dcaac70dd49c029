import { expect, test } from 'vitest';
import { measureOf } from '../../src/base/locale.ts';

test.each([
  ['personer', 'Antal personer'],
  ['mnkr', 'Mnkr'],
  ['constructor', 'Constructor'],
  ['', ''],
])('a table in %j measures %j', (unit, measure) => {
  expect(measureOf(unit)).toBe(measure);
});
