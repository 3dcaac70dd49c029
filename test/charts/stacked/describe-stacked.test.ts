import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import { describeChart } from '../../../src/charts/describe.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { blockOf, sound } from '../read.ts';

function describe(rows: readonly (readonly Value[])[], text = '', status: (row: number) => Status = () => 'utfall') {
  const table = tableOf(
    [
      { name: 'stapel', type: typeof rows[0]?.[0] === 'number' ? 'year' : 'string' },
      { name: 'del', type: 'string' },
      { name: 'belopp', type: 'integer', unit: 'mnkr', status },
    ],
    rows,
  );
  return describeChart(sound(blockOf('stacked', table, `series: del\n${text}`))).replaceAll('\u00a0', ' ');
}

const overYears = [
  [2023, 'Nät', 20],
  [2023, 'IT', 10],
  [2027, 'Nät', 35],
  [2027, 'IT', 10],
];

test('tells how the sum and each part go over the years', () => {
  expect(describe(overYears, '', () => 'förslag')).toBe(
    'Diagram med 2 staplar uppdelade på Nät och IT. Summan ökar från 30 mnkr år 2023 till 45 mnkr år 2027. Nät ökar ' +
      'från 20 mnkr år 2023 till 35 mnkr år 2027. IT är 10 mnkr år 2023 och lika mycket år 2027. Alla värden är förslag.',
  );
});

test('tells shares without a sum', () => {
  expect(describe(overYears, 'share: yes')).toBe(
    'Diagram med 2 staplar med andelar för Nät och IT. Nät ökar från 67 procent år 2023 till 78 procent år 2027. IT ' +
      'minskar från 33 procent år 2023 till 22 procent år 2027.',
  );
});

test('tells of names the highest and the lowest, and what is missing', () => {
  const rows = [
    ['A', 'Nät', 20],
    ['A', 'IT', 10],
    ['B', 'Nät', 25],
    ['B', 'IT', 11],
    ['C', 'Nät', 1],
  ];
  expect(describe(rows)).toBe(
    'Diagram med 3 staplar uppdelade på Nät och IT. Summan: högst är B med 36 mnkr, lägst A med 30 mnkr. Nät: högst är ' +
      'B med 25 mnkr, lägst C med 1 mnkr. IT: högst är B med 11 mnkr, lägst A med 10 mnkr. Värden saknas för C.',
  );
});

test('tells which bars have which status', () => {
  const rows = Array.from({ length: 6 }, (_, at) => [2018 + at, 'Nät', 5]);
  expect(describe(rows, '', (row) => (row === 0 ? 'utfall' : 'prognos'))).toContain(
    '2018 är utfall och 2019–2023 är prognos.',
  );
  expect(
    describe(
      [
        ['A', 'Nät', 5],
        ['B', 'Nät', 5],
      ],
      '',
      (row) => (row === 0 ? 'utfall' : 'mål'),
    ),
  ).toContain('A är utfall och B är mål.');
});
