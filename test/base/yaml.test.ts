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

test.each([
  'a: b: c',
  'a: 1\na: 2',
  '1: a\n"1": b',
  '~: a\n"": b',
  'a: [1',
  'a: &x 1\nb: *x',
  '? [a, b]\n: 1',
  'a: !!js/function x',
  'a: !!set { b, c }',
  '%YAML 1.1\n---\na: 10:30',
])('reports %j once per fault', (text) => {
  const { located, problems } = parse(text);
  expect(located).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every(({ rule }) => rule === 'yaml-syntax')).toBe(true);
});

test('an empty file is a map without keys', () => {
  expect(parse('# bara en kommentar').located?.value).toEqual({});
});

test('finds a key that stands twice at its second place', () => {
  const { problems } = parse('a: 1\nb: { c: 1, d: 2, c: 3 }\n');
  expect(problems.map(({ place }) => formatPlace(place))).toEqual(['x.yaml:2:18']);
});

test('refuses a key that objects have of their own', () => {
  const { located, problems } = parse('a:\n  __proto__: { b: 1 }\n');
  expect(located).toBeUndefined();
  expect(problems.map(({ rule, place }) => [rule, formatPlace(place)])).toEqual([['key-reserved', 'x.yaml:2:3']]);
  expect(parse('constructor: 1').located?.value).toEqual({ constructor: 1 });
});

const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`;

test('takes a hundred levels and refuses one more, where it begins', () => {
  expect(parse(nested(100)).problems).toEqual([]);
  const { located, problems } = parse(nested(101));
  expect(located).toBeUndefined();
  expect(problems.map(({ rule, place }) => [rule, formatPlace(place)])).toEqual([['nesting-deep', 'x.yaml:1:103']]);
});

test.each([
  ['brackets', '['.repeat(50_000), '1:101'],
  ['brackets that are closed', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, '1:101'],
  ['items', '- '.repeat(50_000), '1:201'],
  ['items, then less indent', `a:\n  ${'- '.repeat(20_000)}x\nb: 1\n`, '2:201'],
  ['items within keys, then another document', `${'? - '.repeat(5000)}\n---\n`, '1:201'],
])('finds where %s are nested too deeply for the library', (_, text, place) => {
  const { problems } = parse(text);
  expect(problems.map(({ rule, place }) => [rule, formatPlace(place)])).toEqual([['nesting-deep', `x.yaml:${place}`]]);
});

test('tells the faults that may be why a text gets too deep, rather than that it does', () => {
  const { problems } = parse(`a: b: c\n${'['.repeat(200)}`);
  expect(problems.map(({ rule, place }) => [rule, formatPlace(place)])).toEqual([
    ['yaml-syntax', 'x.yaml:1:4'],
    ['yaml-syntax', 'x.yaml:2:1'],
  ]);
});

test('places fifty thousand keys quickly', () => {
  const { located } = parse(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1\n`).join(''));
  const started = performance.now();
  for (let index = 0; index < 50_000; index++) located?.placeOf([`k${index}`]);
  expect(performance.now() - started).toBeLessThan(1500);
});

test('reads twenty thousand keys quickly', () => {
  const started = performance.now();
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`);
  expect(Object.keys(parse(keys.join('')).located?.value ?? {})).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(1500);
});

test('a line without the indent of the text has its places at its end', () => {
  const source = { path: 'x.md', text: '- ```table\n\n  ```\n' };
  const located = parseYaml({ source, text: '', linesBefore: 1, columnsBefore: 2 }, () => undefined);
  expect(located && formatPlace(located.placeOf(['id']))).toBe('x.md:2:1');
});
