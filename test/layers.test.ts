/** Holds the plan of the house: rooms, layers, one library behind one file, and what docs/architecture.md says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

/** From top to bottom; a room may import any room on a line below its own, and rooms on one line are strangers. */
const layers = [
  ['cli'],
  ['commands', 'server'],
  ['compile'],
  ['document'],
  ['markdown'],
  ['claims', 'charts', 'citations', 'exports', 'images'],
  ['tables'],
  ['project', 'pdf'],
  ['base'],
];

/** Tree types, their builders and walkers, and the schema language are a vocabulary rather than something to be wrapped. */
const vocabulary = [
  'hast',
  'mdast',
  'unist',
  'hastscript',
  'zod',
  'unist-util-visit',
  'mdast-util-to-string',
  'unified',
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split('\\').join('/'));

const importText = /(?:^(?:import|export)\s+(type\s)?[^'"]*?from\s+|import\s*\(\s*|^import\s+)['"]([^'"]+)['"]/gm;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(src, from), 'utf8').matchAll(importText)].map(([, typed, to = '']) => ({
    from,
    to,
    typeOnly: typed !== undefined,
  })),
);

const internal = imports
  .filter(({ to }) => to.startsWith('.'))
  .map(({ from, to }) => ({
    from,
    to: relative(src, resolve(src, from, '..', to))
      .split('\\')
      .join('/'),
  }));

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

function lineOf(file: string): number {
  return layers.findIndex((rooms) => rooms.includes(roomOf(file)));
}

test('every file belongs to a room of the plan', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => lineOf(file) < 0)).toEqual([]);
});

test('imports point down', () => {
  const upward = internal.filter(({ from, to }) => roomOf(from) !== roomOf(to) && lineOf(from) >= lineOf(to));
  expect(upward).toEqual([]);
});

test('imports make no cycle', () => {
  const next = new Map(files.map((file) => [file, internal.filter(({ from }) => from === file).map(({ to }) => to)]));
  const reaches = (start: string): Set<string> => {
    const seen = new Set<string>();
    const queue = [...(next.get(start) ?? [])];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  expect(files.filter((file) => reaches(file).has(file))).toEqual([]);
});

test('each library stands behind one file', () => {
  const importers = new Map<string, Set<string>>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly || to.startsWith('.') || to.startsWith('node:')) continue;
    const name = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    if (!vocabulary.includes(name)) importers.set(name, (importers.get(name) ?? new Set()).add(from));
  }
  const shared = [...importers].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
  expect(shared).toEqual([]);
});

test('the architecture page lists the rooms that there are', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
  const listed = [...page.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, room]) => room);
  const rooms = new Set(files.filter((file) => file.includes('/')).map(roomOf));
  expect(listed.sort()).toEqual([...rooms].sort());
});
