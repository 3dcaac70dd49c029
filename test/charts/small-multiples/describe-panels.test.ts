import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe.ts';
import { tableOf } from '../../support/table.ts';
import { blockOf, sound } from '../read.ts';

test('tells the way of each line in each panel', () => {
  const table = tableOf(
    [
      { name: 'namnd', type: 'string' },
      { name: 'slag', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'belopp', type: 'integer', unit: 'mnkr', status: 'budget' },
    ],
    [
      ['Socialnämnden', 'drift', 2023, 700],
      ['Socialnämnden', 'drift', 2024, 720],
      ['Kulturnämnden', 'drift', 2023, 85],
    ],
  );
  expect(describeChart(sound(blockOf('small-multiples', table, 'by: namnd'))).replaceAll('\u00a0', ' ')).toBe(
    'Diagram i 2 delar med samma axlar. Kurvan för Socialnämnden stiger från 700 mnkr år 2023 till 720 mnkr år 2024 ' +
      'enligt budgeten. Kurvan för Kulturnämnden har ett enda värde, 85 mnkr år 2023 enligt budgeten.',
  );
  const two = {
    ...table,
    columns: table.columns.map((column) =>
      column.name === 'slag' ? { ...column, values: ['drift', 'drift', 'nät'] } : column,
    ),
  };
  expect(describeChart(sound(blockOf('small-multiples', two, 'by: namnd\nseries: slag')))).toContain(
    'Kurvan för Socialnämnden, nät, saknar värden.',
  );
});
