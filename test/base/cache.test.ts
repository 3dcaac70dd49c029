import { expect, test } from 'vitest';
import { type Cache, makeKeeper } from '../../src/base/cache.ts';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';

const prices = new Map([
  ['a', 1],
  ['b', 2],
]);

/** Runs a computation by name `x` with a cache and tells whether it was computed. */
function run<D extends object, T>(cache: Cache, from: readonly unknown[], data: D, compute: (data: D) => T) {
  let computed = false;
  const { keep, used } = makeKeeper(cache, () => undefined);
  const result = keep('x', from, data, (watched) => {
    computed = true;
    return compute(watched);
  });
  return { result, computed, cache: used() };
}

test('keeps a result while what it came from has the same content', () => {
  const first = run(new Map(), [{ a: [1] }], {}, () => ({ made: true }));
  const second = run(first.cache, [{ a: [1] }], {}, () => ({ made: true }));
  expect(second).toMatchObject({ computed: false });
  expect(second.result).toBe(first.result);
  expect(run(second.cache, [{ a: [2] }], {}, () => 0).computed).toBe(true);
  expect(run(second.cache, [], {}, () => 0).computed).toBe(true);
});

test('of a map only the entries that were looked up matter', () => {
  const { cache } = run(new Map(), [], { prices }, ({ prices }) => prices.get('a'));
  const look = (map: ReadonlyMap<string, number>) => run(cache, [], { prices: map }, ({ prices }) => prices.get('a'));
  expect(look(new Map([...prices, ['b', 3], ['c', 4]])).computed).toBe(false);
  expect(look(new Map([...prices, ['a', 3]]))).toMatchObject({ computed: true, result: 3 });
});

test('an entry that was missing matters when it comes', () => {
  const { cache } = run(new Map(), [], { prices }, ({ prices }) => prices.has('c'));
  expect(run(cache, [], { prices: new Map([...prices, ['c', 1]]) }, ({ prices }) => prices.has('c'))).toMatchObject({
    computed: true,
    result: true,
  });
});

test.each([
  ['size', (map: ReadonlyMap<string, number>) => map.size],
  ['keys', (map: ReadonlyMap<string, number>) => [...map.keys()].length],
  ['values', (map: ReadonlyMap<string, number>) => [...map.values()].length],
  ['entries', (map: ReadonlyMap<string, number>) => [...map.entries()].length],
  ['the map itself', (map: ReadonlyMap<string, number>) => [...map].length],
  ['forEach', (map: ReadonlyMap<string, number>) => map.forEach(() => {})],
])('a map that was listed by %s matters as a whole', (_name, list) => {
  const { cache } = run(new Map(), [], { prices }, ({ prices }) => list(prices));
  expect(run(cache, [], { prices: new Map(prices) }, () => 0).computed).toBe(false);
  expect(run(cache, [], { prices: new Map([...prices, ['c', 1]]) }, () => 0).computed).toBe(true);
});

test('a member of the data matters if it was read', () => {
  const { cache } = run(new Map(), [], { accent: 'blue', language: 'sv' }, ({ accent }) => accent);
  expect(run(cache, [], { accent: 'blue', language: 'en' }, () => '').computed).toBe(false);
  expect(run(cache, [], { accent: 'red', language: 'sv' }, () => '').computed).toBe(true);
});

test('tells of the problems of a kept result again', () => {
  const wording = { text: '', expected: '', hint: '' };
  const found: Problem = {
    ...{ rule: 'x-y', severity: 'warning', found: 'x' },
    place: placeAt({ path: 'x', text: '' }, 1, 1),
    wording: { sv: wording, en: wording },
  };
  const problems: Problem[] = [];
  const compute = (cache: Cache) => {
    const { keep, used } = makeKeeper(cache, (problem) => problems.push(problem));
    keep('x', [], {}, (_, report) => report(found));
    return used();
  };
  compute(compute(new Map()));
  expect(problems).toEqual([found, found]);
});

test('a run that ends early hands on what it did not come to', () => {
  const { keep, all, used } = makeKeeper(run(new Map(), [], {}, () => 1).cache, () => undefined);
  keep('y', [], {}, () => 2);
  expect([...all().keys()]).toEqual(['x', 'y']);
  expect([...used().keys()]).toEqual(['y']);
});
