import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { byAge } from '../population.ts';
import { blockOf, sound } from '../read.ts';

function describe(rows: readonly (readonly Value[])[]): string {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'varde', type: 'integer', unit: 'mnkr' },
    ],
    rows,
  );
  return describeChart(sound(blockOf('change', table))).replaceAll('\u00a0', ' ');
}

test('tells the greatest gains and losses between two years', () => {
  const chart = sound(blockOf('change', byAge(), 'from: {ar: 2019}\nto: {ar: 2038}'));
  expect(describeChart(chart).replaceAll('\u00a0', ' ')).toBe(
    'Diagram med 21 staplar som visar förändringen från 2019 till 2038. Mest ökar 15–19 (+602 personer), 40–44 (+466) ' +
      'och 10–14 (+366). Mest minskar 25–29 (−305 personer), 50–54 (−196) och 55–59 (−164). Alla värden är beräknade ' +
      'i en kalkyl.',
  );
});

test('says when nothing grows or shrinks, and what is missing', () => {
  expect(describe([['A', 4]])).toBe(
    'Diagram med en stapel som visar förändringen. Mest ökar A (+4 mnkr). Ingen minskar.',
  );
  expect(
    describe([
      ['A', 0],
      ['B', -1],
      ['C', null],
    ]),
  ).toBe('Diagram med 3 staplar som visar förändringen. Ingen ökar. Mest minskar B (−1 mnkr). Värden saknas för C.');
});
