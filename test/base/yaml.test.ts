import { expect, test } from 'vitest';
import { formatPlace } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { parseYaml, yamlFile } from '../../src/base/yaml.ts';

function parse(text: string) {
  const problems: Problem[] = [];
  const located = parseYaml(yamlFile({ path: 'x.yaml', text }), (problem) => problems.push(problem));
  return { located, problems };
}

test('keeps times, leading zeros and dates as they are written', () => {
  expect(parse('a: 10:30\nb: 2021-05-31\nc: 5-9\nd: 2018').located?.value).toEqual({
    a: '10:30',
    b: '2021-05-31',
    c: '5-9',
    d: 2018,
  });
});

test('knows the place of keys, values and list items', () => {
  const { located } = parse('where:\n  alder: [5-9, 10-14]\ntitle: x');
  expect(located && formatPlace(located.placeOf(['where', 'alder', 1]))).toBe('x.yaml:2:16');
  expect(located && formatPlace(located.placeOf(['where', 'alder'], 'key'))).toBe('x.yaml:2:3');
  expect(located && formatPlace(located.placeOf(['title']))).toBe('x.yaml:3:8');
});

test('a missing key is at the part that should hold it', () => {
  const { located } = parse('where:\n  alder: 5-9');
  expect(located && formatPlace(located.placeOf(['where', 'ar']))).toBe('x.yaml:2:3');
});

test('adds the lines and columns that stand before it', () => {
  const source = { path: 'x.md', text: '' };
  const located = parseYaml({ source, text: 'id: tab', linesBefore: 10, columnsBefore: 2 }, () => undefined);
  expect(located && formatPlace(located.placeOf(['id']))).toBe('x.md:11:7');
});

test.each(['a: b: c', 'a: 1\na: 2', 'a: [1', 'a: &x 1\nb: *x', '? [a, b]\n: 1', 'a: !!js/function x'])(
  'reports %j once per fault',
  (text) => {
    const { located, problems } = parse(text);
    expect(located).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ rule }) => rule === 'yaml-syntax')).toBe(true);
  },
);

test('an empty file is a map without keys', () => {
  expect(parse('# bara en kommentar').located?.value).toEqual({});
});
