import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import { describeChart } from '../../../src/charts/describe.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { blockOf, sound } from '../read.ts';

function describe(rows: readonly (readonly Value[])[], text = '', statuses: readonly Status[] = ['utfall']): string {
  const table = tableOf(
    [
      { name: 'namn', type: 'string' },
      { name: 'varde', type: 'integer', unit: 'mnkr', status: (row) => statuses[row % statuses.length] ?? 'utfall' },
      { name: 'serie', type: 'string' },
    ],
    rows,
  );
  return describeChart(sound(blockOf('bar', table, `categories: namn\n${text}`))).replaceAll('\u00a0', ' ');
}

test('tells each of a few bars, their status once, and what stands out', () => {
  const rows = [
    ['Örebro', 200],
    ['Enköping', 50],
    ['Skellefteå', 15],
  ];
  expect(describe(rows, 'highlight: Örebro', ['budget'])).toBe(
    'Diagram med 3 staplar: Örebro med 200 mnkr, Enköping med 50 mnkr och Skellefteå med 15 mnkr. Alla värden är ' +
      'budgeterade. Diagrammet lyfter fram Örebro.',
  );
});

test('tells the status of each value where they differ, and parts names that hold commas by semicolons', () => {
  const rows = [
    ['Tätort, Vänersborg', 90],
    ['Riket', 95],
  ];
  expect(describe(rows, '', ['utfall', 'mål'])).toBe(
    'Diagram med 2 staplar: Tätort, Vänersborg med 90 mnkr; Riket med 95 mnkr enligt målet.',
  );
});

test('tells of many bars the highest and the lowest, and what is missing', () => {
  const rows = [1, 2, 3, 4, 5, 6, null].map((value, at) => ['ABCDEFG'.charAt(at), value]);
  expect(describe(rows)).toBe('Diagram med 7 staplar. Högst är F med 6 mnkr, lägst A med 1 mnkr. Värden saknas för G.');
});

test('tells equal values once', () => {
  expect(
    describe([
      ['A', 7],
      ['B', 7],
    ]),
  ).toBe('Diagram med 2 staplar: alla har samma värde, 7 mnkr.');
  const rows = 'ABCDEFGH'.split('').map((name, at) => [name, at < 5 ? 9 : 1]);
  expect(describe(rows)).toBe('Diagram med 8 staplar. Högst är 5 av dem med 9 mnkr, lägst F, G och H med 1 mnkr.');
});

test('tells a single bar, and a single value', () => {
  expect(describe([['A', 7]])).toBe('Diagram med en stapel: A med 7 mnkr.');
  const rows = 'ABCDEF'.split('').map((name, at) => [name, at === 2 ? 7 : null]);
  expect(describe(rows)).toBe(
    'Diagram med 6 staplar. Enda värdet är C med 7 mnkr. Värden saknas för A, B, D, E och F.',
  );
});

test('tells several series one after the other', () => {
  const rows = [
    ['2023', 20, 'Nät'],
    ['2024', 23, 'Nät'],
    ['2023', 10, 'IT'],
    ['2024', null, 'IT'],
  ];
  expect(describe(rows, 'series: serie')).toBe(
    'Diagram med 2 rader och staplar för Nät och IT. Nät: 2023 med 20 mnkr och 2024 med 23 mnkr. IT: 2023 med 10 ' +
      'mnkr. Värden saknas för 2024, IT.',
  );
});
