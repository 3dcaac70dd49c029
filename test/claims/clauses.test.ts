import { expect, test } from 'vitest';
import { splitClauses } from '../../src/claims/clauses.ts';
import { boundMark } from '../../src/claims/statement.ts';

function split(sentence: string): string[] {
  const text = sentence.replaceAll('#', boundMark);
  return splitClauses(text).map(({ start, end }) => text.slice(start, end).replaceAll(boundMark, '#').trim());
}

test.each([
  ['De yngre ökar, men de äldre minskar', ['De yngre ökar,', 'men de äldre minskar']],
  ['De yngre ökar medan de äldre minskar med #', ['De yngre ökar', 'medan de äldre minskar med #']],
  ['Det ökar, vilket minskar kvoten', ['Det ökar,', 'vilket minskar kvoten']],
  [
    'Det står still: mellan 2028 och 2038 ändras det med #',
    ['Det står still:', 'mellan 2028 och 2038 ändras det med #'],
  ],
  ['De minskar mest, med # personer', ['De minskar mest, med # personer']],
  [
    'En ökning med # 2021, # 2022 och # 2023, tillsammans #',
    ['En ökning med # 2021, # 2022 och # 2023, tillsammans #'],
  ],
  ['Barn och unga ökar', ['Barn', 'och unga ökar']],
  ['Till 2028 ökar barn och unga med #', ['Till 2028 ökar barn och unga med #']],
  ['', ['']],
])('”%s”', (sentence, clauses) => {
  expect(split(sentence)).toEqual(clauses);
});
