import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import type { BoundNode } from '../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { checkTerms, readTerms } from '../../src/markdown/terms.ts';
import { type Glossary, parseGlossary } from '../../src/project/glossary.ts';

function glossaryOf(...terms: string[]): Glossary {
  const text = terms.map((term) => `- { term: ${term}, explanation: Förklaring. }\n`).join('');
  return (
    parseGlossary({ path: 'content/glossary.yaml', text }, ({ rule }) => {
      throw new Error(rule);
    }) ?? []
  );
}

/** The words that are marked in a text, and the text with them. */
function mark(markdown: string, ...terms: string[]) {
  const tree = parseMarkdown(markdown);
  const before = textOf(tree);
  readTerms(tree, glossaryOf(...terms));
  const marked: string[] = [];
  visit(tree, 'term', ({ value }) => void marked.push(value));
  expect(textOf(tree)).toBe(before);
  return marked;
}

test.each([
  ['Ett ärende och ärende till.', 'ärende', ['ärende']],
  ['Ärende först i meningen.', 'ärende', ['Ärende']],
  ['Särärende, ärenden och ärende1.', 'ärende', []],
  ['E-arkiv, RPA-robot och SKR:s arkiv.', 'arkiv', ['arkiv']],
  ['RPA- och AI-projekt.', 'RPA', ['RPA']],
  ['DESI:s mått.', 'DESI', ['DESI']],
  ['Ett rpa.', 'RPA', []],
  ['En öppna\ndata.', 'öppna data', ['öppna\ndata']],
  ['Tecknen C++ och a.b.', 'C++', ['C++']],
])('in %j the term %s is found as %j', (text, term, found) => {
  expect(mark(text, term)).toEqual(found);
});

test('the longest form wins, whatever the order of the glossary', () => {
  expect(mark('Den öppna data om platser finns.', 'öppna data', 'öppna data om platser')).toEqual([
    'öppna data om platser',
  ]);
});

test('headings, links, code and notes explain nothing', () => {
  expect(mark('## RPA\n\n[RPA](https://www.exempel.se) `RPA`[^a]\n\n[^a]: RPA', 'RPA')).toEqual([]);
});

test('a term in a bound number is explained beside its block', () => {
  const tree = parseMarkdown('Det kostar X.');
  const [block] = tree.children;
  if (block?.type !== 'paragraph') throw new Error('no paragraph');
  const figure = { name: 'x' } as unknown as BoundNode['binding']; // only its phrase is read
  block.children = [{ type: 'bound', value: '12,5\u00a0mnkr', binding: figure }];
  expect(readTerms(tree, glossaryOf('mnkr')).map(({ term }) => term)).toEqual(['mnkr']);
  expect(tree.children).toMatchObject([{ type: 'explained', children: [{ children: [{ type: 'bound' }] }] }]);
});

test('the author’s words stay as they are, whatever is marked', () => {
  const word = fc.constantFrom('RPA', 'rpa', 'öppna', 'data', ' ', '\n', '-', '*', '**', 'å', '.', '[', ']', '`');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      expect(mark(words.join(''), 'RPA', 'öppna data', 'data').length).toBeLessThanOrEqual(3);
    }),
  );
});

test('a term that no chapter uses is a hint at the glossary', () => {
  const glossary = glossaryOf('RPA', 'mnkr');
  const problems: Problem[] = [];
  checkTerms(glossary, new Set(glossary.slice(0, 1)), (problem) => problems.push(problem));
  expect(problems.map(({ rule, severity, place, found }) => [rule, severity, place.line, found])).toEqual([
    ['term-unused', 'hint', 2, 'mnkr'],
  ]);
});
