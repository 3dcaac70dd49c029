import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import { greys } from '../../../src/charts/colours.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { hardNames, tableArbitrary } from '../made-up.ts';
import { byAge } from '../population.ts';
import { blockOf, sound } from '../read.ts';

function changes(values: readonly Value[], names = hardNames, statuses: readonly Status[] = ['utfall']) {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'varde', type: 'integer', unit: 'mnkr', status: (row) => statuses[row % statuses.length] ?? 'utfall' },
    ],
    values.map((value, row) => [`${names[row % names.length]}${row < names.length ? '' : ` ${row}`}`, value]),
  );
  return sound(blockOf('change', table));
}

const many = Array.from({ length: 25 }, (_, at) => (at - 12) * 10 ** (at % 5));

const hard = {
  'the ages of 2019 and 2038': sound(blockOf('change', byAge(), 'from: {ar: 2019}\nto: {ar: 2038}')),
  'one gain': changes([1]),
  'one loss': changes([-1]),
  '25 changes': changes(many),
  'no change at all': changes(hardNames.map(() => 0)),
  'losses only': changes(hardNames.map((_, at) => -at * 1e9)),
  'missing changes': changes([5, null, -5, null, null]),
  'a status each': changes([1, -2, 3, -4, 5], hardNames, ['utfall', 'prognos', 'kalkyl', 'scenario', 'mål']),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test('nothing meets or is cut in made-up charts', () => {
  fc.assert(
    fc.property(tableArbitrary({ rows: 25, series: 1, negative: true }), (table) => {
      expect(flawsOf(sound(blockOf('change', table, 'categories: namn')))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('draws gains to the right in the accent and losses to the left in grey, from the same line', () => {
  const { boxes, hairlines } = layOut(changes([4, -2]), 446).parts;
  const [gain, loss] = boxes;
  const zero = hairlines[0]?.x ?? 0;
  expect(gain).toMatchObject({ fill: '#0b4f6c', x: zero });
  expect(loss).toMatchObject({ fill: greys.faint });
  expect((loss?.x ?? 0) + (loss?.width ?? 0)).toBeCloseTo(zero, 5);
  expect((loss?.width ?? 0) * 2).toBeCloseTo(gain?.width ?? 0, 5);
});

test('writes each change with its sign, and two dots for one that is not known', () => {
  expect(textsOf(changes([1234, -5, 0, null], ['A', 'B', 'C', 'D'])).slice(4)).toEqual([
    '+1 234',
    '\u22125',
    '0',
    '..',
  ]);
});

test('says the status that all changes share above them, and others beside the changes', () => {
  expect(textsOf(changes([1, 2], ['A', 'B'], ['kalkyl']))).toEqual(['kalkyl', 'A', 'B', '+1', '+2']);
  expect(textsOf(changes([1, 2], ['A', 'B'], ['utfall', 'kalkyl']))).toEqual(['A', 'B', '+1', '+2', 'kalkyl']);
});
