import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines } from '../../src/exports/lines.ts';

test.each([
  ['', 10, 1],
  ['prognos', 7, 1],
  ['2019, status', 8, 2],
  ['ett två tre', 7, 2],
  ['ett två tre', 11, 1],
  ['ett\ntvå', 80, 2],
  ['kontrollsumma', 5, 3],
  ['a kontrollsumma b', 5, 4],
])('%j in %i characters takes %i lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});

test('the lines have room for the whole text, and none is empty', () => {
  const text = fc.array(fc.string({ unit: fc.constantFrom('a', ' '), maxLength: 30 })).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (words, width) => {
      const lines = countLines(words, width);
      expect(lines * (width + 1)).toBeGreaterThanOrEqual(words.length);
      expect(lines).toBeLessThanOrEqual(words.length + 1);
    }),
  );
});
