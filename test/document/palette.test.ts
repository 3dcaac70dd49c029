import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, greys, lightness, seriesColours } from '../../src/charts/colours.ts';
import { accentOn, darkCharts, grounds, inTheDark } from '../../src/document/palette.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

const template = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '..', '..', 'templates', name), 'utf8');

test('the grounds are those of the style sheets', () => {
  expect(template('tokens.css')).toContain(`--wash: ${grounds.light};`);
  expect(template('dark.css')).toContain(`--wash: ${grounds.dark};`);
});

test('any accent can carry text on both grounds', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      expect(contrast(accentOn('light', accent), grounds.light)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accentOn('dark', accent), grounds.dark)).toBeGreaterThanOrEqual(5.9);
    }),
  );
});

test('an accent that already carries text stays as it is', () => {
  expect(accentOn('light', '#0b4f6c')).toBe('#0b4f6c');
  expect(accentOn('dark', '#ffd100')).toBe('#ffd100');
});

test('in the dark a chart’s colours stand out from the ground as much as from paper, and from each other', () => {
  const [ground, ...series] = ['white', ...seriesColours('#0b4f6c')].map(inTheDark);
  for (const one of series) expect(contrast(one, ground ?? '')).toBeGreaterThanOrEqual(3);
  for (const [at, one] of series.entries()) {
    for (const other of series.slice(at + 1)) expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(7);
  }
  expect(contrast(inTheDark(greys.faint), ground ?? '')).toBeGreaterThanOrEqual(4.5);
});

test('lighter in print is darker in the dark', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const gap = lightness(one) - lightness(other);
      if (Math.abs(gap) > 2)
        expect(Math.sign(lightness(inTheDark(one)) - lightness(inTheDark(other)))).toBe(-Math.sign(gap));
    }),
  );
});

test('names each colour of the charts once, and says nothing where there are none', () => {
  const rules = darkCharts('<svg><path fill="#0b4f6c"/><path fill="#0b4f6c" stroke="white"/></svg>');
  expect(rules.match(/\.chart \[fill=/g)).toHaveLength(2);
  expect(rules).toContain(`.chart [fill="#0b4f6c"] { fill: ${inTheDark('#0b4f6c')}; }`);
  expect(rules).toContain(`.chart [stroke="white"] { stroke: ${inTheDark('white')}; }`);
  expect(darkCharts('<p>Text</p>')).toBe('');
});
