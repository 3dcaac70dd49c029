import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readReferences } from '../../src/markdown/references.ts';

/** How each reference of a text stands in its sentence. */
function read(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  readReferences(tree);
  const found: string[] = [];
  visit(tree, 'reference', ({ startsSentence, goesOn }) => {
    found.push(`${startsSentence ? 'first' : 'within'}, ${goesOn ? '(s. 12)' : ', s. 12'}`);
  });
  return found;
}

test.each([
  ['Se [](#a).', ['within, , s. 12']],
  ['Se [](#a) och [](#b)!', ['within, , s. 12', 'within, , s. 12']],
  ['[](#a) visar det.', ['first, (s. 12)']],
  ['Det visar [](#a)', ['within, , s. 12']],
  ['Nu. **[](#a)** visar det, t.ex. [](#b) här.', ['first, (s. 12)', 'within, (s. 12)']],
  ['Allt (se [](#a) för mer) och [](#b) visar (det).', ['within, , s. 12', 'within, (s. 12)']],
  ['Som [](#a), liksom *[](#b)*, visar.', ['within, , s. 12', 'within, , s. 12']],
  ['[](#a)\nvisar', ['first, (s. 12)']],
])('in %j references stand as %j', (markdown, forms) => {
  expect(read(markdown)).toEqual(forms);
});
