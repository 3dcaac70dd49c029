import { expect, test } from 'vitest';
import type { Problem } from '../../src/base/problem.ts';
import { parseBibliography } from '../../src/project/bibliography.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const source = { path: 'content/references.yaml', text };
  const entries = parseBibliography(source, (problem) => problems.push(problem));
  return {
    items: entries?.map(({ item }) => item),
    found: problems.map(({ rule, place, found }) => [rule, `${place.line}:${place.column}`, found]),
    expected: problems.map(({ wording }) => wording.en.expected),
    hints: problems.map(({ wording }) => wording.sv.hint),
  };
}

/** An item of one source with these lines more. */
function withLines(...lines: string[]) {
  return parse(['- id: a', '  type: report', '  title: T', ...lines.map((line) => `  ${line}`)].join('\n'));
}

test('reads a list, and the list that Pandoc writes under references', () => {
  const item = { id: 'skr', type: 'report', title: 'Ekonomirapporten' };
  expect(parse('- id: skr\n  type: report\n  title: Ekonomirapporten\n').items).toEqual([item]);
  const pandoc = '---\nreferences:\n- id: skr\n  type: report\n  title: Ekonomirapporten\n...\n';
  expect(parse(pandoc)).toMatchObject({ items: [item], found: [] });
});

test.each([
  ['issued: 2019', [[2019]]],
  ['issued: 2019-11', [[2019, 11]]],
  ['issued: 2018/2019', [[2018], [2019]]],
  ['issued: { date-parts: [["2019", 11, 3]] }', [[2019, 11, 3]]],
  ['issued: [{ year: 2019, month: 11 }]', [[2019, 11]]],
])('reads the date %s', (line, parts) => {
  const { items, found } = withLines(line);
  expect(found).toEqual([]);
  expect(items?.[0]?.issued).toEqual({ 'date-parts': parts });
});

test.each([
  'issued: i fjol',
  'issued: 2019-02-30',
  'issued: { date-parts: [] }',
  'issued: 2019-1',
  'issued: 2018/2019-11',
])('refuses the date %s', (line) => {
  expect(withLines(line)).toMatchObject({
    found: [['value-form', '4:11', expect.any(String)]],
    expected: ['a date as far as it is known: 2019, 2019-11 or 2020-01-28'],
  });
});

test('takes every variable of CSL, and tells of one that it does not have', () => {
  expect(withLines('ISBN: "1"', 'volume: 3', 'container-title: X', 'custom: { itemID: 4 }').found).toEqual([]);
  expect(withLines('publicher: X')).toMatchObject({
    found: [['key-unknown', '4:3', 'publicher']],
    expected: [expect.stringMatching(/^one of id, type, title, issued, .*, …$/)],
    hints: ['Menade du ”publisher”?'],
  });
});

test('an item has id, type and title', () => {
  expect(parse('- type: rapport\n').found).toEqual([
    ['key-missing', '1:3', '–'],
    ['value-choice', '1:9', 'rapport'],
    ['key-missing', '1:3', '–'],
  ]);
  expect(parse('- id: å\n  type: report\n  title: T').found).toEqual([['value-form', '1:7', 'å']]);
});

test('a name is of an organisation or of a person', () => {
  expect(withLines('author: [{ literal: SKR }, { family: Berg, given: Anna }]').found).toEqual([]);
  expect(withLines('author: SKR').found).toEqual([['value-form', '4:11', 'SKR']]);
  expect(withLines('author: [{ given: Anna }]').found).toEqual([['value-form', '4:12', '{"given":"Anna"}']]);
});

test('an address leads to the web', () => {
  expect(withLines('URL: https://www.exempel.se/å', 'DOI: 10.1000/182').found).toEqual([]);
  expect(withLines('URL: javascript:alert(1)', 'DOI: https://doi.org/10.1000/182').found).toEqual([
    ['value-form', '4:8', 'javascript:alert(1)'],
    ['value-form', '5:8', 'https://doi.org/10.1000/182'],
  ]);
});

test('two sources with the same id are told of at the second', () => {
  const { found, hints } = parse('- { id: a, type: book, title: A }\n- { id: a, type: book, title: B }\n');
  expect(found).toEqual([['source-duplicate', '2:9', 'a']]);
  expect(hints[0]).toContain('content/references.yaml:1:9');
  expect(parse('- { id: a, type: book, title: A }\n- { id: b, type: book, title: A }\n').found).toEqual([]);
});

test.each([
  ['2019-11', '2019-01-28', [['source-early', '5:13', '2019-01-28']]],
  ['2020', '2019-01-28', [['source-early', '5:13', '2019-01-28']]],
  ['2019', '2019-01-28', []],
  ['2019-11', '2019-11-02', []],
  ['2019-11', '2020-01-28', []],
  ['{ literal: i fjol }', '2019-01-28', []],
])('a source that came out %s and was read %s', (issued, accessed, found) => {
  expect(withLines(`issued: ${issued}`, `accessed: ${accessed}`).found).toEqual(found);
});

test('what is no list of sources is refused', () => {
  expect(parse('referenser: []\n').found).toEqual([
    ['key-missing', '1:1', '–'],
    ['key-unknown', '1:1', 'referenser'],
  ]);
  expect(parse('').found).toEqual([['key-missing', '1:1', '–']]);
});
