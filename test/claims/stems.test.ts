import { expect, test } from 'vitest';
import { stemsOf } from '../../src/claims/stems.ts';

test('words are the same in all their endings', () => {
  expect([...stemsOf('Försörjningskvoten, barnen i kommunerna')]).toEqual([...stemsOf('försörjningskvot barn kommun')]);
});

test('years and age groups count, small words do not', () => {
  expect([...stemsOf('från 2018 till 2028: 10–14 år, och 12')]).toEqual(['2018', '2028', '10–14']);
});
