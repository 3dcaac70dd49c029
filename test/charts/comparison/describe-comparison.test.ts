import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe.ts';
import type { Table } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { agesIn } from '../population.ts';
import { blockOf, sound } from '../read.ts';
import { broadband, maturity } from './tables.ts';

const describe = (table: Table, text: string): string =>
  describeChart(sound(blockOf('comparison', table, text))).replaceAll('\u00a0', ' ');

test('tells the goal and how far each value is from it', () => {
  expect(describe(broadband, 'goal: {omrade: Riket}')).toBe(
    'Diagram med 2 staplar jämfört med Riket med 95 procent enligt målet. Tätort, Vänersborg: 90 procent, 5 ' +
      'procentenheter lägre. Utanför tätort, Vänersborg: 74 procent, 21 procentenheter lägre.',
  );
  expect(describe(maturity, 'goal: {organisation: "Offentlig sektor, rikssnitt"}')).toContain(
    '2018: 36 procent, 11 procentenheter lägre. senaste: 57 procent, 10 procentenheter högre.',
  );
});

test('tells of many values how many are on each side', () => {
  expect(describe(agesIn([2018, 2028]), 'categories: alder\ngoal: {ar: 2028}')).toBe(
    'Diagram med 21 staplar jämfört med 2028. 4 är högre och 17 lägre. Högst är 50–54 med 2 785 personer, lägst 100+ ' +
      'med 4 personer.',
  );
});

test('tells own goals, equal values, several goals and what is missing', () => {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'varde', type: 'integer', unit: 'mnkr', status: (row) => (row > 2 ? 'mål' : 'utfall') },
    ],
    [
      ['a', 2019, 5],
      ['b', 2019, 3],
      ['c', 2019, null],
      ['a', 2030, 5],
      ['b', 2030, 4],
    ],
  );
  expect(describe(table, 'categories: namn\ngoal: {ar: 2030}')).toBe(
    'Diagram med 3 staplar jämfört med 2030. a: 5 mnkr mot 5 mnkr enligt målet, lika mycket. b: 3 mnkr mot 4 mnkr ' +
      'enligt målet, 1 mnkr lägre. Värden saknas för c.',
  );
  const two = tableOf(
    table.columns.map(({ name, type }) => ({ name, type, unit: 'mnkr' })),
    [
      ['a', 2019, 5],
      ['x', 2019, 3],
      ['y', 2019, 4],
    ],
  );
  expect(describe(two, 'categories: namn\ngoal: {namn: [x, y]}')).toBe(
    'Diagram med en stapel jämfört med x med 3 mnkr och y med 4 mnkr. a: 5 mnkr.',
  );
});
