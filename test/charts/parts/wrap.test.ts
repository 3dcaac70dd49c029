import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../src/charts/parts/wrap.ts';

const widthOf = (text: string): number => text.length;
const lines = (text: string, limit: number, most = Number.POSITIVE_INFINITY) => wrap(text, limit, most, widthOf);

test('breaks a name at its spaces', () => {
  expect(lines('Barn- och utbildningsnämnden', 20)).toEqual(['Barn- och', 'utbildningsnämnden']);
  expect(lines('Barn- och utbildningsnämnden', 99)).toEqual(['Barn- och utbildningsnämnden']);
});

test('leaves a word that is wider than a line on a line of its own', () => {
  expect(lines('en samhällsbyggnadsnämnd', 10)).toEqual(['en', 'samhällsbyggnadsnämnd']);
});

test('breaks a word that is too wide for the picture, after its own hyphen or slash where it has one in time', () => {
  expect(lines('digitaliseringsutvecklingsarbete', 12, 12)).toEqual(['digitaliser-', 'ingsutveckl-', 'ingsarbete']);
  expect(lines('IT-infrastrukturen', 16, 16)).toEqual(['IT-', 'infrastrukturen']);
  expect(lines('kommun/region-samverkan', 15, 15)).toEqual(['kommun/region-', 'samverkan']);
});

test('loses nothing, and keeps to the width wherever more than a character has room', () => {
  const word = fc
    .array(fc.constantFrom(...'abcåäö-/'), { minLength: 1, maxLength: 30 })
    .map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.integer({ min: 4, max: 20 }), (words, most) => {
      const broken = lines(words.join(' '), most, most);
      const letters = (text: string): string => text.replace(/[- ]/g, '');
      expect(letters(broken.join(''))).toBe(letters(words.join('')));
      expect(Math.max(...broken.map(widthOf))).toBeLessThanOrEqual(most);
    }),
  );
});
