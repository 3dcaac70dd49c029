import { expect, test } from 'vitest';
import { type KeyEntry, layoutKey, strokeEntries } from '../../../src/charts/parts/key.ts';

const measure = (text: string): number => text.length * 5;
const entry = (name: string): KeyEntry => ({ name, sample: 'bar', colour: '#0b4f6c', status: 'utfall' });

test('sets entries beside each other and goes on below where they have no room', () => {
  const { parts, height } = layoutKey(['ett', 'två', 'tre'].map(entry), 110, measure);
  const [one, two, three] = parts.words;
  expect(two?.y).toBe(one?.y);
  expect(three?.y).toBeGreaterThan(one?.y ?? 0);
  expect(three?.x).toBe(one?.x);
  expect(parts.boxes).toHaveLength(3);
  expect(height).toBeGreaterThan(three?.y ?? 0);
});

test('breaks a name that is wider than the picture', () => {
  const { parts } = layoutKey([entry('förskola och grundskola'), entry('äldre')], 90, measure);
  expect(parts.words.map(({ text }) => text)).toEqual(['förskola och', 'grundskola', 'äldre']);
  expect(parts.words.map(({ y }) => y)).toEqual([...parts.words.map(({ y }) => y)].sort((a, b) => a - b));
});

test('takes no room without entries', () => {
  expect(layoutKey([], 446, measure)).toMatchObject({ height: 0, parts: { words: [] } });
});

test('lists the strokes of statuses once each, from the surest on', () => {
  expect(strokeEntries(['kalkyl', 'utfall', 'kalkyl']).map(({ name }) => name)).toEqual(['utfall', 'kalkyl']);
});
