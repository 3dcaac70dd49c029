import { expect, test } from 'vitest';
import { mendTitle } from '../../src/pdf/outline.ts';

test('takes soft hyphens and doubled words out of titles', () => {
  expect(mendTitle('Befolk\u00adning', new Set())).toBe('Befolkning');
  expect(mendTitle('InnehållInnehåll', new Set(['Innehåll']))).toBe('Innehåll');
});

test('keeps a heading that says a word twice', () => {
  expect(mendTitle('blabla', new Set(['blabla']))).toBe('blabla');
});
