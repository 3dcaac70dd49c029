import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import { greys } from '../../../src/charts/colours.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { hardNames, tableArbitrary } from '../made-up.ts';
import { blockOf, sound } from '../read.ts';

function bars(rows: readonly (readonly Value[])[], text = '', statuses: readonly Status[] = ['utfall'], unit = 'mnkr') {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'varde', type: 'number', unit, status: (row) => statuses[row % statuses.length] ?? 'utfall' },
      { name: 'serie', type: 'string' },
    ],
    rows,
  );
  return sound(blockOf('bar', table, `categories: namn\n${text}`));
}

const boxesOf = (chart: Parameters<typeof layOut>[0]) => layOut(chart, 446).parts.boxes;

const hard = {
  'one bar': bars([['A', 1]]),
  '25 bars with long names': bars(Array.from({ length: 25 }, (_, at) => [`${hardNames[at % 9]} ${at}`, at * 1000])),
  'equal values': bars(hardNames.map((name) => [name, 7])),
  'nothing but zeros': bars(hardNames.map((name) => [name, 0])),
  'losses only': bars(hardNames.map((name, at) => [name, -at])),
  'gains and losses': bars(hardNames.map((name, at) => [name, (at - 4) * 1234567])),
  'missing values': bars([
    ['A', null],
    ['B', 5],
    ['C', null],
  ]),
  'huge and tiny': bars([
    ['A', 1e15],
    ['B', 0.0001],
    ['C', -1e15],
  ]),
  'a status each': bars(
    hardNames.map((name, at) => [name, at]),
    '',
    ['utfall', 'budget', 'prognos', 'kalkyl', 'mål'],
  ),
  'four series': bars(
    hardNames.flatMap((name, row) => [1, 2, 3, 4].map((part) => [name, row * part, `${hardNames[part + 3]}`])),
    'series: serie',
  ),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test('nothing meets or is cut in made-up charts', () => {
  fc.assert(
    fc.property(tableArbitrary({ rows: 12, series: 4, negative: true }), (table) => {
      expect(flawsOf(sound(blockOf('bar', table, 'categories: namn\nseries: serie')))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('begins every bar at zero, and draws it as long as its value', () => {
  const [first, second, third] = boxesOf(
    bars([
      ['A', 10],
      ['B', 5],
      ['C', -5],
    ]),
  );
  expect(second?.x).toBe(first?.x);
  expect(second?.width).toBeCloseTo((first?.width ?? 0) / 2, 5);
  expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(first?.x ?? 0, 5);
});

test('writes the value at the end of each bar, with its unit where that is percent', () => {
  expect(
    textsOf(
      bars([
        ['A', 39411],
        ['B', -3],
      ]),
    ),
  ).toEqual(['A', 'B', '39 411', '\u22123']);
  expect(textsOf(bars([['A', 34]], '', ['utfall'], 'procent'))).toContain('34 %');
});

test('writes two dots where the bar would be', () => {
  const chart = bars([
    ['A', 5],
    ['B', null],
  ]);
  expect(textsOf(chart)).toContain('..');
  expect(boxesOf(chart)).toHaveLength(1);
});

test('marks what is no outcome with a word, a paler tone and an outline', () => {
  const chart = bars(
    [
      ['A', 5],
      ['B', 6],
    ],
    '',
    ['utfall', 'prognos'],
  );
  const [outcome, forecast] = boxesOf(chart);
  expect(textsOf(chart).filter((text) => text === 'prognos')).toHaveLength(1);
  expect(outcome).toMatchObject({ fill: '#0b4f6c', stroke: 'none' });
  expect(forecast).toMatchObject({ stroke: '#0b4f6c' });
  expect(forecast?.fill).not.toBe(outcome?.fill);
});

test('says a status that all values share once, above the bars', () => {
  const chart = bars(
    [
      ['A', 5],
      ['B', 6],
    ],
    '',
    ['budget'],
  );
  expect(textsOf(chart).filter((text) => text === 'budget')).toHaveLength(1);
  expect(textsOf(chart)[0]).toBe('budget');
});

test('names the series at the bars of the first row', () => {
  const chart = bars(
    [
      ['A', 5, 'kvinnor'],
      ['A', 6, 'män'],
      ['B', 5, 'kvinnor'],
      ['B', 6, 'män'],
    ],
    'series: serie',
  );
  const { words } = layOut(chart, 446).parts;
  const [women, men] = ['kvinnor', 'män'].map((name) => words.find(({ text }) => text === name));
  expect(words.filter(({ text }) => text === 'män')).toHaveLength(1);
  expect(women).toMatchObject({ weight: 600, colour: '#0b4f6c' });
  expect(women?.y).toBeLessThan(men?.y ?? 0);
});

test('names the series above the bars where their names are too long', () => {
  const chart = bars(
    [
      ['A', 5, hardNames[7] ?? ''],
      ['A', 6, 'män'],
    ],
    'series: serie',
  );
  expect(textsOf(chart).indexOf('män')).toBeLessThan(textsOf(chart).indexOf('A'));
  expect(boxesOf(chart)).toHaveLength(4);
});

test('shows what is lifted out in the accent, and the rest in grey', () => {
  const chart = bars(
    [
      ['A', 5],
      ['B', 6],
    ],
    'highlight: B',
  );
  expect(boxesOf(chart).map(({ fill }) => fill)).toEqual([greys.back, '#0b4f6c']);
  expect(layOut(chart, 446).parts.words.find(({ text }) => text === 'B')?.weight).toBe(600);
});
