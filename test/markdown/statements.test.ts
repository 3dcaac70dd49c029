import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import { boundMark, otherMark, type Statement } from '../../src/claims/statement.ts';
import { readBound } from '../../src/markdown/bound.ts';
import { readLanguages } from '../../src/markdown/languages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readReferences } from '../../src/markdown/references.ts';
import { readStatements } from '../../src/markdown/statements.ts';
import { changeFrom } from '../claims/statements.ts';
import { dataOf } from '../support/chapter.ts';

const figures = new Map([['okning', changeFrom(2341, 3131)]]);

function read(markdown: string): Statement[] {
  const source = { path: 'content/text.md', text: markdown };
  const report = (): never => expect.fail('no problem is expected');
  const context = { source, markdown, chapterId: 'x', data: { ...dataOf(), figures }, report };
  const tree = parseMarkdown(markdown);
  readLanguages(tree, context);
  readBound(tree, context);
  readReferences(tree);
  return readStatements(tree, context);
}

const shown = (text: string): string =>
  text
    .replace(new RegExp(`${boundMark}+`, 'g'), '#')
    .replace(new RegExp(`${otherMark}+`, 'g'), '¤')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in the file where a statement says that its word does. */
function placeOfWord(markdown: string, word: string): string {
  const [statement] = read(markdown).filter(({ text }) => text.includes(word));
  if (!statement) return 'no statement';
  const place = statement.placeOf(statement.text.indexOf(word), word.length);
  const line = markdown.split('\n')[place.line - 1] ?? '';
  return `${formatPlace(place)} ${line.slice(place.column - 1, place.endColumn - 1)}`;
}

test('sentences with bound numbers are statements, with what their paragraph says before', () => {
  const statements = read('Enligt prognosen växer vi. Så är det. De ökar med :value[okning]. Slut.');
  expect(statements.map(({ text, before }) => [shown(text), shown(before)])).toEqual([
    ['De ökar med #.', 'Enligt prognosen växer vi. Så är det.'],
  ]);
});

test('a number stands where it is written, with what the reader sees', () => {
  const [statement] = read('De ökar med :claim[drygt 790]{of=okning}, säger vi.');
  expect(statement?.numbers).toMatchObject([
    { offset: 12, length: ':claim[drygt 790]{of=okning}'.length, phrase: 'drygt 790', figure: { name: 'f' } },
  ]);
});

test.each([
  ['- Ett\n- De *ökar* med :value[okning]', ['De *ökar* med #']],
  ['> De ökar\n> med :value[okning].', ['De ökar med #.']],
  ['## Fler, :value[okning]\n\nText', ['## Fler, #']],
  ['| A | B |\n|---|---|\n| Fler | :value[okning] fler |', ['| # fler |']],
  ['[^ko]: De ökar med :value[okning].\n\nSe[^ko].', ['De ökar med #.']],
  ['I :lang[*smart growth*]{code=en} ökar [](#tab-x) med `kod` :value[okning].', ['I ¤ ökar ¤ med ¤ #.']],
  ['De [*ökar* med :value[okning]](https://exempel.se/minskar), säger vi.', ['De [*ökar* med # , säger vi.']],
  ['Inget bundet tal ökar med 300.', []],
])('%j', (markdown, texts) => {
  expect(read(markdown).map(({ text }) => shown(text))).toEqual(texts);
});

test.each([
  ['Först en rad,\nsom minskar med :value[okning].', 'content/text.md:2:5 minskar'],
  ['- Ett\n\n  > Två rader\n  > som minskar\n  > med :value[okning].', 'content/text.md:4:9 minskar'],
  ['Ett :value[okning] &amp; \\*fler\\* **minskar** med :value[okning].', 'content/text.md:1:37 minskar'],
])('the words of %j stand where the author wrote them', (markdown, place) => {
  expect(placeOfWord(markdown, 'minskar')).toBe(place);
});

test('a list is led by the paragraph before it', () => {
  const [statement] = read('Enligt prognosen:\n\n- De är :value[okning].');
  expect(shown(statement?.before ?? '')).toBe('Enligt prognosen:');
});

test('the name of a figure says nothing of it', () => {
  expect(read('Nu :value[okning]:\n\n- De är :value[okning].').map(({ before }) => shown(before))).toEqual([
    '',
    'Nu #:',
  ]);
});

test('a sentence that never ends is not checked', () => {
  expect(read(`${'ord '.repeat(2000)} ökar med :value[okning].`)).toEqual([]);
});
