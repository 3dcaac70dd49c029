import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greys } from '../../../src/charts/colours.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { tableArbitrary } from '../made-up.ts';
import { ageClasses, totals } from '../population.ts';
import { blockOf, sound } from '../read.ts';

const classes = sound(blockOf('index', ageClasses(), 'series: alder'));
const later = sound(blockOf('index', ageClasses(), 'series: alder\nbase: 2028'));

const hard = {
  'four classes from the first year': classes,
  'four classes from a later year': later,
  'four classes from the last year': sound(blockOf('index', ageClasses(), 'series: alder\nbase: 2038')),
  'one line': sound(blockOf('index', totals(), 'base: 2019')),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test('nothing meets or is cut in made-up charts', () => {
  fc.assert(
    fc.property(tableArbitrary({ rows: 21, series: 4, years: true }), (table) => {
      const { chart } = blockOf('index', table, 'x: namn\nseries: serie');
      if (chart) expect(flawsOf(chart)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('marks the base with its words, a dot and hairlines through it', () => {
  const { parts, frame } = layOut(later, 446);
  const dot = parts.markers.find(({ colour }) => colour === greys.ink);
  const word = parts.words.find(({ text }) => text === '2028 = 100');
  const lines = parts.hairlines.filter(({ x, y, x2, y2 }) => (x === x2 && x === dot?.x) || (y === y2 && y === dot?.y));
  expect(word).toMatchObject({ weight: 600, x: dot?.x });
  expect(lines.map(({ y2 }) => y2)).toEqual(expect.arrayContaining([frame.height, dot?.y]));
});

test('writes no values where all lines begin', () => {
  expect(textsOf(classes).filter((text) => text === '100,0')).toEqual([]);
  expect(textsOf(classes)).toEqual(expect.arrayContaining(['2018 = 100', '80+', '144,6']));
});
