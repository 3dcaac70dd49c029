import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import { checkNotes } from '../../src/markdown/notes.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { chapterOf, dataOf } from '../support/chapter.ts';

/** The faults of a text's notes, each with its place. */
function faults(markdown: string): string[] {
  const { source } = chapterOf(markdown);
  const found: string[] = [];
  const report = ({ rule, place }: Parameters<Parameters<typeof checkNotes>[1]['report']>[0]) =>
    void found.push(`${formatPlace(place)} ${rule}`);
  checkNotes(parseMarkdown(markdown), { source, markdown, chapterId: 'text', data: dataOf(), report });
  return found;
}

test('a reference without a note is found where it stands, whatever ends the lines before it', () => {
  expect(faults('Text\n> rad ett\n> rad[^a] två')).toEqual(['content/text.md:3:6 note-unknown']);
  expect(faults('[\r*[^a]: >')).toEqual(['content/text.md:2:2 note-unknown']);
});

test('escaped brackets are no reference', () => {
  expect(faults('Text\\[^a] och `[^b]`')).toEqual([]);
});
