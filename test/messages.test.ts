/** The catalogue of all rules: every id is its own, worded in both languages, and tried by a case that fires. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /messages\.ts$/.test(name),
);

const catalogues = await Promise.all(
  modules.map(async (name) => {
    const { rules } = await import(pathToFileURL(join(root, 'src', name)).href);
    return { name, ids: Object.keys(rules ?? {}) };
  }),
);

/** Everything that tests expect: their own text and the fixtures' expected problems. */
const expectations = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.ts$|problems\.txt$/.test(name))
  .map((name) => readFileSync(join(root, 'test', name), 'utf8'))
  .join('\n');

test('no two rooms share a rule id', () => {
  const ids = catalogues.flatMap(({ ids }) => ids);
  expect(ids.length).toBeGreaterThan(40);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every rule has a case that fires', () => {
  const untried = catalogues.flatMap(({ ids }) =>
    ids.filter((id) => !expectations.includes(`(${id})`) && !expectations.includes(`'${id}'`)),
  );
  expect(untried).toEqual([]);
});

test('rule ids are subject-fault', () => {
  const odd = catalogues.flatMap(({ ids }) => ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id)));
  expect(odd).toEqual([]);
});
