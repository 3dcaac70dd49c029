import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/base/metrics.ts';

test('measures text in the fonts of the report', () => {
  expect(textWidth('0', 1000, 400)).toBeCloseTo(497, 5);
  expect(textWidth('39\u00a0411', 10, 400)).toBeCloseTo(5 * 4.97 + textWidth('\u00a0', 10, 400), 5);
  expect(textWidth('Åldersgrupp', 10, 600)).toBeGreaterThan(textWidth('Åldersgrupp', 10, 400));
  expect(textWidth('', 10, 400)).toBe(0);
});

test('measures figures and signs alike, so that columns of them stand straight', () => {
  const widths = [...'0123456789+\u2212'].map((character) => textWidth(character, 1000, 400));
  expect(new Set(widths)).toEqual(new Set([textWidth('0', 1000, 400)]));
});

test('measures letters of other languages in the second subset, and unknown signs generously', () => {
  expect(textWidth('Ž', 1000, 400)).toBeGreaterThan(400);
  expect(textWidth('Ž', 1000, 400)).toBeLessThan(700);
  expect(textWidth('\u2192', 1000, 400)).toBe(1000);
});

test('there is one vega-scenegraph whose measuring is replaced', () => {
  const lock: unknown = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
  const { packages } = lock as { packages: Record<string, unknown> }; // npm writes it so
  const found = Object.keys(packages).filter((path) => path.endsWith('node_modules/vega-scenegraph'));
  expect(found).toEqual(['node_modules/vega-scenegraph']);
});
