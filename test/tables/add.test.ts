import { expect, test } from 'vitest';
import { isRate } from '../../src/tables/add.ts';

test('knows the units of shares and rates from those of counts and amounts', () => {
  const rates = ['procent', 'procentenheter', 'promille', '‰', 'kronor per invånare', 'kr/inv', 'index'];
  expect(rates.filter((unit) => !isRate(unit))).toEqual([]);
  expect(['', 'personer', 'mnkr', 'platser', 'exemplar'].filter(isRate)).toEqual([]);
});
