import { expect, test } from 'vitest';
import { schemaCheck } from '../../src/base/json-schema.ts';

const text = { type: 'string' };
const number = { type: 'number' };

test('finds every fault, each where it stands', () => {
  const check = schemaCheck({
    type: 'object',
    required: ['name', 'title'],
    properties: { name: text, parts: { type: 'array', minItems: 3, items: number } },
  });
  expect(check({ name: 'a', title: 'b', parts: [1, 2, 3] })).toEqual([]);
  expect(check({ name: 1, parts: [1, 'x'] })).toEqual([
    { path: [], keyword: 'required', wanted: ['title'] },
    { path: ['name'], keyword: 'type', wanted: ['string'] },
    { path: ['parts'], keyword: 'minItems', wanted: [3] },
    { path: ['parts', 1], keyword: 'type', wanted: ['number'] },
  ]);
});

test('names each missing key once', () => {
  const check = schemaCheck({ required: ['a', 'b', 'c'] });
  expect(check({ b: 1 }).map(({ wanted }) => wanted)).toEqual([['a'], ['c']]);
});

test('joins forms that ask for different kinds of the same value', () => {
  expect(schemaCheck({ oneOf: [text, number] })(true)).toEqual([
    { path: [], keyword: 'type', wanted: ['string', 'number'] },
  ]);
  expect(schemaCheck({ anyOf: [{ required: ['a'] }, { required: ['b'] }] })({})).toEqual([
    { path: [], keyword: 'required', wanted: ['a', 'b'] },
  ]);
});

test('tells the faults of the form that the value comes nearest to', () => {
  const named = { type: 'object', required: ['value'], properties: { value: text } };
  const check = schemaCheck({
    anyOf: [
      { type: 'array', items: text },
      { type: 'array', items: named },
    ],
  });
  expect(check(['a', 1])).toEqual([{ path: [1], keyword: 'type', wanted: ['string'] }]);
  expect(check([{ label: 'a' }])).toEqual([{ path: [0], keyword: 'required', wanted: ['value'] }]);
  expect(check([{ value: 'a' }, { value: 1 }])).toEqual([{ path: [1, 'value'], keyword: 'type', wanted: ['string'] }]);
});

test('finds forms within forms, and faults beside them', () => {
  const inner = { oneOf: [text, { type: 'array', items: text }] };
  const check = schemaCheck({
    properties: { a: { oneOf: [number, { type: 'object', properties: { b: inner } }] }, c: text },
  });
  expect(check({ a: { b: ['x', 1] }, c: 2 })).toEqual([
    { path: ['a', 'b', 1], keyword: 'type', wanted: ['string'] },
    { path: ['c'], keyword: 'type', wanted: ['string'] },
  ]);
});

test('says that only one of several forms may fit', () => {
  const check = schemaCheck({ oneOf: [{ required: ['path'] }, { required: ['data'] }] });
  expect(check({ path: 'a', data: [] }).map(({ keyword }) => keyword)).toEqual(['oneOf']);
});

test('tells at least the first of a hundred thousand faults', () => {
  const check = schemaCheck({ items: { type: 'array', items: text } });
  expect(check([new Array<number>(100_000).fill(1)])).toContainEqual({
    path: [0, 0],
    keyword: 'type',
    wanted: ['string'],
  });
});

test('keeps keys with signs of their own apart from places in a list', () => {
  const check = schemaCheck({ properties: { 'a/b~c d': { items: text }, 0: text } });
  expect(check({ 'a/b~c d': [1], 0: 1 }).map(({ path }) => path)).toEqual([['0'], ['a/b~c d', 0]]);
});
