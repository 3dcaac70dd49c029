/** JSON: any text ends in a value whose parts have places, or in messages. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseJson } from '../../src/base/json.ts';
import { jsonTexts } from '../support/formats.ts';
import { expectPlaces, fuzz } from '../support/fuzz.ts';

const sound = [
  '{ "a": [1, -2.5e3, true, null, { "b": "c\\n\\u00e5" }],\r\n  "d": {} }\n',
  '[]',
  '"a"',
  '[[[{"a":{"b":[[1]]}}]]]',
];

fuzz('any text as JSON', fc.oneof(jsonTexts(sound), fc.json({ stringUnit: 'binary' })), (text, report) => {
  const located = parseJson({ path: 'x.json', text }, report);
  if (!located) return;
  expect(located.value).toEqual(JSON.parse(text));
  expectPlaces(located);
});
