import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { SKIP, visit, visitEach } from '../../src/markdown/visit.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const tree = (): Root => ({
  type: 'root',
  children: [
    { type: 'paragraph', children: [text('a'), { type: 'emphasis', children: [text('b')] }, text('c')] },
    { type: 'paragraph', children: [text('d')] },
  ],
});

test('visits every node, parents first, with its index and its parent', () => {
  const met: unknown[] = [];
  visit(tree(), (node, index, parent) => {
    met.push([node.type, index, parent?.type]);
  });
  expect(met.slice(0, 4)).toEqual([
    ['root', undefined, undefined],
    ['paragraph', 0, 'root'],
    ['text', 0, 'paragraph'],
    ['emphasis', 1, 'paragraph'],
  ]);
  expect(met).toHaveLength(8);
});

test('leaves out the children of what is skipped', () => {
  const met: string[] = [];
  visit(tree(), (node) => {
    if (node.type === 'text') met.push(node.value);
    return node.type === 'emphasis' ? SKIP : undefined;
  });
  expect(met).toEqual(['a', 'c', 'd']);
});

test('goes on at the index that is answered, so that what was put in is not visited', () => {
  const met: string[] = [];
  visitEach(tree(), 'text', (node, index, parent) => {
    met.push(node.value);
    if (node.value !== 'a' || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, text('x'), text('y'));
    return index + 2;
  });
  expect(met).toEqual(['a', 'b', 'c', 'd']);
});
