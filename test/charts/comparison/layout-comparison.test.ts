import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greys } from '../../../src/charts/colours.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { hardNames, tableArbitrary } from '../made-up.ts';
import { agesIn } from '../population.ts';
import { blockOf, sound } from '../read.ts';
import { broadband, maturity } from './tables.ts';

const ownGoals = sound(blockOf('comparison', agesIn([2018, 2028]), 'categories: alder\ngoal: {ar: 2028}'));
const overBars = sound(blockOf('comparison', broadband, 'goal: {omrade: Riket}'));

function compared(values: readonly Value[], goals: readonly Value[]) {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'slag', type: 'string' },
      { name: 'varde', type: 'number', unit: 'procent', decimals: 1 },
    ],
    [
      ...values.map((value, row) => [`${hardNames[row % 9]} ${row}`, 'värde', value]),
      ...goals.map((value, row) => [`mål ${hardNames[row % 9]}`, 'mål', value]),
    ],
  );
  return sound(blockOf('comparison', table, 'categories: namn\ngoal: {slag: mål}'));
}

const hard = {
  'broadband against the national goal': overBars,
  'maturity against the national mean': sound(
    blockOf('comparison', maturity, 'goal: {organisation: "Offentlig sektor, rikssnitt"}'),
  ),
  'a goal for each age': ownGoals,
  'one bar': compared([5], [9]),
  '25 bars around the goal': compared(
    Array.from({ length: 25 }, (_, at) => 38 + at),
    [50],
  ),
  'all equal to the goal': compared(
    hardNames.map(() => 50),
    [50],
  ),
  'zeros and a goal of zero': compared([0, 0], [0]),
  'losses and gains': compared([-50, 20, -3, 40], [-10]),
  'missing values': compared([null, 5], [4]),
  'several goals with long names': compared([1, 2, 30], [10, 11, 12, 13, 14, 15, 16, 17, 18]),
  'huge and tiny': compared([1e14, 0.1], [1e13]),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test('nothing meets or is cut in made-up charts with one goal or several', () => {
  fc.assert(
    fc.property(
      tableArbitrary({ rows: 12, series: 1, negative: true }),
      fc.integer({ min: 1, max: 3 }),
      (table, goals) => {
        const names = [...new Set(table.columns[0]?.values)].slice(0, goals);
        const { chart } = blockOf('comparison', table, `categories: namn\ngoal: {namn: ${JSON.stringify(names)}}`);
        if (chart) expect(flawsOf(chart)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('nothing meets or is cut in made-up charts with goals of single rows', () => {
  fc.assert(
    fc.property(tableArbitrary({ rows: 12, series: 2 }), (table) => {
      const [, series] = table.columns;
      const goal = series?.values[0];
      const { chart } = blockOf('comparison', table, `categories: namn\ngoal: {serie: "${goal}"}`);
      if (chart) expect(flawsOf(chart)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('draws the goal as a line through all bars, under its name, value and status', () => {
  const { parts, frame } = layOut(overBars, 446);
  const line = parts.boxes.find(({ fill }) => fill === greys.ink);
  const bars = parts.boxes.filter(({ fill }) => fill === '#0b4f6c');
  expect(bars).toHaveLength(2);
  expect((line?.x ?? 0) + (line?.width ?? 0) / 2).toBeCloseTo(((bars[0]?.width ?? 0) * 95) / 90, 5);
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeGreaterThan(frame.height);
  expect(textsOf(overBars)).toEqual(expect.arrayContaining(['Riket', '95 %', 'mål', '90 %', '74 %']));
});

test('writes all values within the bars where the line would run through one beyond its bar', () => {
  const inks = layOut(overBars, 446).parts.words.filter(({ text }) => /^(90|74)/.test(text));
  expect(inks.map(({ colour }) => colour)).toEqual(['#ffffff', '#ffffff']);
});

test('marks the goal of each row across its bar, and writes it in a column under its name', () => {
  const { parts } = layOut(ownGoals, 446);
  const marks = parts.boxes.filter(({ fill }) => fill === greys.ink);
  expect(marks).toHaveLength(21);
  expect(new Set(marks.map(({ x }) => x)).size).toBeGreaterThan(15);
  const column = parts.words.filter(({ align, x }) => align === 'right' && x > 0).map(({ text }) => text);
  expect(column.slice(0, 4)).toEqual(['2028', 'prognos', '2\u00a0479', '2\u00a0741']);
});
