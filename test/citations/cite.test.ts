import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { parseCitation } from '../../src/citations/cite.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const source = { path: 'x.md', text };
  const placeOf = (offset: number, length: number) => placeAt(source, 1, offset + 1, length);
  const cites = parseCitation(text, placeOf, (problem) => problems.push(problem));
  return {
    cites: cites?.map(({ key, locator, place }) => [
      key,
      locator?.label,
      locator?.value,
      place.column,
      place.endColumn,
    ]),
    found: problems.map(({ rule, place, found }) => [rule, place.column, place.endColumn, found]),
  };
}

test('takes keys and locators apart, each key with its place', () => {
  expect(parse('[@a; @skr-ekonomi_2019:b, s. 3–5]')).toEqual({
    cites: [
      ['a', undefined, undefined, 2, 4],
      ['skr-ekonomi_2019:b', 'page', '3–5', 6, 25],
    ],
    found: [],
  });
});

test.each([
  ['s. 7', 'page', '7'],
  ['s.7', 'page', '7'],
  ['s. 3-5', 'page', '3-5'],
  ['s. xii', 'page', 'xii'],
  ['s. 3–5, 9 och 12', 'page', '3–5, 9 och 12'],
  ['kap. 2', 'chapter', '2'],
])('reads the locator %s', (text, label, value) => {
  expect(parse(`[@a, ${text}]`).cites).toEqual([['a', label, value, 2, 4]]);
});

test.each(['p. 7', 'sid 7', '7', 's. sju', 's. 7–', 's.', ''])('tells of the locator “%s”', (text) => {
  expect(parse(`[@a; @b, ${text}]`)).toEqual({
    cites: undefined,
    found: [['citation-locator', 10, 10 + text.length, text]],
  });
});

test.each([
  ['[@a;]', ['citation-form', 5, 5, '']],
  ['[@a @b]', ['citation-form', 2, 7, '@a @b']],
  ['[@a; se @b]', ['citation-form', 5, 11, 'se @b']],
  ['[@]', ['citation-form', 2, 3, '@']],
])('tells of what is no citation: %s', (text, found) => {
  expect(parse(text)).toEqual({ cites: undefined, found: [found] });
});
