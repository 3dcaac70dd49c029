import { expect, test } from 'vitest';
import { wordDiff } from '../../src/commands/diff-text.ts';
import { plainText } from '../../src/commands/plain-text.ts';

test('a terminal is told nothing but text and lines', () => {
  expect(plainText('Röd\u001b[31m\ttext\u0007\noch 1\u00a0000')).toBe('Röd [31m text \noch 1\u00a0000');
});

test('the answer of diff is such a text, whatever a file is called', () => {
  const difference = { added: [], withdrawn: [], changed: [], unchanged: [] };
  const text = wordDiff({ before: 'a\u001b[2J.pdf', after: 'b.pdf', difference, language: 'sv' });
  expect(text).toContain('Från a [2J.pdf till b.pdf');
});
