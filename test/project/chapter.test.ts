import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { parseChapter } from '../../src/project/chapter.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const chapter = parseChapter({ path: 'content/x.md', text }, (problem) => problems.push(problem));
  return { chapter, rules: problems.map(({ rule }) => rule) };
}

const head = '---\ntitle: Befolkning\nid: befolkning\nstatus: klar\n---\n';

test('fills in defaults and keeps the line numbers of the file', () => {
  const { chapter, rules } = parse(`${head}\n## Rubrik\n`);
  expect(rules).toEqual([]);
  expect(chapter?.front).toEqual({
    title: 'Befolkning',
    id: 'befolkning',
    status: 'klar',
    kind: 'chapter',
    numbered: true,
    landscape: false,
  });
  expect(chapter?.markdown.split('\n')[6]).toBe('## Rubrik');
});

test('keeps the line numbers with CRLF and a body that holds a line of dashes', () => {
  const { chapter } = parse(`${head.replaceAll('\n', '\r\n')}\r\nStycke\r\n\r\n---\r\n\r\nEfter`);
  const lines = chapter?.markdown.split('\n') ?? [];
  expect(lines.map((line) => line.trim()).slice(5)).toEqual(['', 'Stycke', '', '---', '', 'Efter']);
});

test('keeps the line numbers where a lone carriage return stands in the front matter', () => {
  const { chapter } = parse(`${head.replace('Befolkning', '"Befolkning\r  och mer"')}Text`);
  expect(chapter?.markdown.split(/\r\n|\r|\n/)[6]).toBe('Text');
});

test('never runs front matter', () => {
  expect(parse('---js\n{ title: process.exit(3) }\n---\n').rules).toEqual(['front-matter-language']);
  expect(parse('---json\n{ "title": "x" }\n---\n').rules).toEqual(['front-matter-language']);
});

test('broken front matter is reported each time it is read', () => {
  const broken = '---\ntitle: [\n---\nText\n';
  expect(parse(broken).rules).toContain('yaml-syntax');
  expect(parse(broken).rules).toContain('yaml-syntax');
});

test('a chapter without front matter is refused', () => {
  expect(parse('Text').rules).toEqual(['front-matter-missing']);
  expect(parse('').rules).toEqual(['front-matter-missing']);
});

test.each([
  ['---\n%--\n', ['content/x.md:3:1', 'content/x.md:2:1']],
  ['---  \na: b: c', ['content/x.md:2:4']],
])('front matter that never ends is refused, at a place within the file: %j', (text, expected) => {
  const places: string[] = [];
  const chapter = parseChapter({ path: 'content/x.md', text }, ({ place }) => places.push(formatPlace(place)));
  expect(chapter).toBeUndefined();
  expect(places).toEqual(expected);
});
