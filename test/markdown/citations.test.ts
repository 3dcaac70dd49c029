import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';

/** The citations of a text as they are written, and the text of its first block. */
function read(markdown: string) {
  const tree = parseMarkdown(markdown);
  const citations: string[] = [];
  visit(tree, 'citation', ({ value, position }) => {
    citations.push(value);
    const written = markdown.slice(position?.start.offset, position?.end.offset);
    expect(written.replace(/\s+/g, '')).toBe(value.replace(/\s+/g, ''));
  });
  return { citations, text: textOf(tree.children[0]) };
}

test.each([
  ['Text [@a].', ['[@a]']],
  ['Text [@a][@b] (och mer)', ['[@a]', '[@b]']],
  ['**[@a; @b_c_d, s. 3–5]**', ['[@a; @b_c_d, s. 3–5]']],
  ['SKR:s[@a]', ['[@a]']],
  ['[länk [@a]](https://www.exempel.se)', ['[@a]']],
  ['Över [@a,\ns. 7] rader', ['[@a,\ns. 7]']],
])('finds the citations of %j', (markdown, citations) => {
  expect(read(markdown).citations).toEqual(citations);
});

test.each([
  ['\\[@a]', '[@a]'],
  ['`[@a]`', '[@a]'],
  ['    [@a]', '[@a]'],
  ['[@a](https://www.exempel.se)', '@a'],
  ['[@a', '[@a'],
  ['[@a `x]` b]', '[@a x] b]'],
  ['[a@b.se]', '[a@b.se]'],
])('leaves %j as it is', (markdown, text) => {
  expect(read(markdown)).toEqual({ citations: [], text });
});

test('any brackets and at signs are read in a time that does not explode', () => {
  const piece = fc.constantFrom('[@', '[', ']', '@a', ';', '\\', '`', '\n', '> ', '(', ' s. 7', 'å');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      parseMarkdown(pieces.join(''));
    }),
  );
  const started = performance.now();
  parseMarkdown('[@'.repeat(20_000));
  parseMarkdown(`[@${'a\n'.repeat(2000)}`);
  expect(performance.now() - started).toBeLessThan(3000);
});
