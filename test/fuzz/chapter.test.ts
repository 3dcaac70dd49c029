/** Chapters: any text ends in front matter and Markdown with the lines of the file, or in messages. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseChapter } from '../../src/project/chapter.ts';
import { yamlTexts } from '../support/formats.ts';
import { expectWithin, fuzz, linesOf } from '../support/fuzz.ts';

const head = 'title: Befolkning\nid: befolkning\nstatus: klar\nkind: appendix\nupdated: 2021-05-31\n';
const sound = [
  `---\n${head}---\n\n## Rubrik\n\nText\n\n---\n\nEfter\n`,
  `---\r\n${head.replaceAll('\n', '\r\n')}---\r\nText\r\n`,
  '---\n---\n',
  '---json\n{ "title": "x" }\n---\n',
];
const opened = yamlTexts([head, 'title: [\n']).map((yaml) => `---\n${yaml}\n---\nText\n`);

fuzz('any text as a chapter', fc.oneof(yamlTexts(sound), opened), (text, report) => {
  const chapter = parseChapter({ path: 'content/x.md', text }, report);
  if (!chapter) return;
  expectWithin([chapter.placeOf('title')]);
  expect(linesOf(chapter.markdown)).toHaveLength(linesOf(text).length);
  expect(text.endsWith(chapter.markdown.trimStart())).toBe(true);
});
