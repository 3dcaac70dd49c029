import { expect, test } from 'vitest';
import { usualNouns } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/problem.ts';
import { numberLabels } from '../../src/document/numbering.ts';
import { readChapterText } from '../../src/markdown/chapter-text.ts';
import { checkReferences } from '../../src/markdown/check-references.ts';
import { chapterOf, dataOf } from '../support/chapter.ts';

/** The rules of a chapter's problems, and what was found. */
function check(markdown: string): string[] {
  const found: string[] = [];
  const report: Report = ({ rule, found: what }) => found.push(`${rule} ${what}`);
  const text = readChapterText(chapterOf(markdown), dataOf(), report);
  checkReferences([text], numberLabels([text], { words: usualNouns, key: 'PROV' }, report), report);
  return found;
}

test('a link to a block with errors is not at fault, one to nothing is', () => {
  const block = '```table\nid: tab-fel\ntitle: Fel\ndata: saknas\n```\n';
  expect(check(`Se [](#tab-fel) och [](#tab-ingen).\n\n${block}`)).toEqual([
    'table-unknown saknas',
    'label-unknown #tab-ingen',
  ]);
});

test('a block whose id cannot be read is not there', () => {
  const block = '```table\nid: [tab-fel]\ntitle: Fel\n```\n';
  expect(check(`Se [](#tab-fel).\n\n${block}`)).toContain('label-unknown #tab-fel');
});
