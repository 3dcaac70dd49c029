import { expect, test } from 'vitest';
import { parseJson } from '../../src/base/json.ts';
import { formatPlace } from '../../src/base/place.ts';

function parse(text: string) {
  const found: string[][] = [];
  const located = parseJson({ path: 'x.json', text }, ({ rule, place }) => found.push([rule, formatPlace(place)]));
  return { located, found };
}

test('knows the place of keys, values and list items', () => {
  const { located } = parse('{\r\n  "a": [1, { "b": 2 }]\r\n}');
  expect(located?.value).toEqual({ a: [1, { b: 2 }] });
  expect(located && formatPlace(located.placeOf(['a', 1, 'b']))).toBe('x.json:2:19');
  expect(located && formatPlace(located.placeOf(['a', 1, 'b'], 'key'))).toBe('x.json:2:14');
  expect(located && formatPlace(located.placeOf(['a', 1, 'c']))).toBe('x.json:2:12');
});

test('finds a key that stands twice at its second place', () => {
  expect(parse('{ "a": 1,\n"b": { "c": 1, "c": 2 } }').found).toEqual([['json-syntax', 'x.json:2:16']]);
});

test('refuses a key that objects have of their own', () => {
  const { located, found } = parse('{ "a": { "__proto__": { "b": 1 } } }');
  expect(located).toBeUndefined();
  expect(found).toEqual([['key-reserved', 'x.json:1:10']]);
  expect(parse('{ "constructor": 1 }').located?.value).toEqual({ constructor: 1 });
});

test('takes a hundred levels and refuses one more, where it begins', () => {
  expect(parse(`${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}`).found).toEqual([]);
  expect(parse(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`).found).toEqual([['nesting-deep', 'x.json:1:105']]);
});

test.each([
  ['are closed', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['are never closed', '['.repeat(50_000)],
  ['are closed by the wrong ones', '[}'.repeat(50_000)],
])('finds where brackets that %s are nested too deeply', (_, text) => {
  expect(parse(text).found).toEqual([['nesting-deep', expect.stringMatching(/^x\.json:1:(101|201)$/)]]);
});

test('counts no brackets within texts', () => {
  expect(parse(`"${'['.repeat(200)}\\"${'{'.repeat(200)}"`).found).toEqual([]);
});

test('places fifty thousand keys quickly', () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`);
  const { located } = parse(`{${keys.join()}}`);
  const started = performance.now();
  for (let index = 0; index < 50_000; index++) located?.placeOf([`k${index}`], 'key');
  expect(performance.now() - started).toBeLessThan(1500);
});

test('places a hundred thousand faults quickly', () => {
  const started = performance.now();
  expect(parse(`[${',\n'.repeat(100_000)}]`).found.length).toBeGreaterThan(100_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
