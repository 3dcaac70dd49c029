import { expect, test } from 'vitest';
import type { Excess } from '../../src/markdown/excess.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function excess(markdown: string): Excess[] {
  const found: Excess[] = [];
  parseMarkdown(markdown, (one) => found.push(one));
  return found;
}

test('tells of a box in eight others, whatever fences stand between them', () => {
  expect(excess(':::callout\n> :::\n'.repeat(8))).toEqual([]);
  expect(excess(':::callout\n> :::\n'.repeat(9))).toEqual([{ rule: 'box-depth', line: 17, column: 1, found: ':::' }]);
});

test('tells once of each text that has too many marks, and reads the next', () => {
  const text = '*a* '.repeat(251);
  const found = { rule: 'text-marks', column: 1001, found: '*' };
  expect(excess(`${text}${text}\n\n${'*a* '.repeat(250)}\n\n${text}`)).toEqual([
    { ...found, line: 1 },
    { ...found, line: 5 },
  ]);
});

test.each([
  '>',
  '> ',
  '- ',
  '1. ',
  '[^a]: ',
  '- > ',
  '*',
  '*a ',
  'a* ',
  '[',
  '![',
  '](u)',
  '~~a ',
  ':::callout\n',
  'a\n=\n',
  '[a\n',
])('five thousand of %j end soon', (piece) => {
  const started = performance.now();
  parseMarkdown(piece.repeat(5000));
  expect(performance.now() - started).toBeLessThan(8000);
});
