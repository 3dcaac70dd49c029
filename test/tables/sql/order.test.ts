import { expect, test } from 'vitest';
import { orderByNeed } from '../../../src/tables/sql/order.ts';

test('puts each name after those that it needs', () => {
  const needs = new Map([
    ['c', ['b', 'file']],
    ['b', ['a']],
    ['d', ['c', 'a']],
    ['a', []],
  ]);
  expect(orderByNeed(needs)).toEqual({ order: ['a', 'b', 'c', 'd'], rings: [] });
});

test('finds each ring once, and the way around it', () => {
  const needs = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']],
    ['d', ['d']],
    ['e', ['a']],
  ]);
  const { rings } = orderByNeed(needs);
  expect(rings).toEqual([
    ['b', 'c', 'b'],
    ['d', 'd'],
  ]);
});
