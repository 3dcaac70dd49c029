import { expect, test } from 'vitest';
import { describeChart } from '../../../src/charts/describe.ts';
import { tableOf } from '../../support/table.ts';
import { totals } from '../population.ts';
import { blockOf, sound } from '../read.ts';

test('tells the base, and the way of each line in index numbers', () => {
  expect(describeChart(sound(blockOf('index', totals(), 'base: 2018')))).toBe(
    'Diagram med en kurva av indextal, där värdet år 2018 är 100. Kurvan stiger från 100,0 år 2018 till 107,7 år 2028 ' +
      'enligt prognosen och ligger sedan i stort sett still, med 107,7 år 2038 enligt kalkylen. Högst är 107,7 år 2031 ' +
      'enligt kalkylen, lägst 100,0 år 2018.',
  );
});

test('tells a base that is no year', () => {
  const table = tableOf(
    [
      { name: 'x', type: 'number' },
      { name: 'y', type: 'integer' },
    ],
    [
      [0.5, 1],
      [2, 3],
    ],
  );
  expect(describeChart(sound(blockOf('index', table, 'x: x\ny: y')))).toBe(
    'Diagram med en kurva av indextal, där värdet vid 0,5 är 100. Kurvan stiger från 100,0 vid 0,5 till 300,0 vid 2. ' +
      'Högst är 300,0 vid 2, lägst 100,0 vid 0,5.',
  );
});
