import { expect, test } from 'vitest';
import { describeChart } from '../../src/charts/describe.ts';
import type { Value } from '../../src/tables/table.ts';
import { tableOf } from '../support/table.ts';
import { lineOf, populationCharts, sound } from './read.ts';

const year = { name: 'ar', type: 'year' } as const;
const amount = { name: 'belopp', type: 'number', unit: 'mnkr', decimals: 1 } as const;

/** Descriptions with plain spaces, for the eye. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function describeLine(rows: readonly (readonly Value[])[]): string {
  return plain(describeChart(sound(lineOf(tableOf([year, amount, { name: 'slag', type: 'string' }], rows)))));
}

test('describes the population with its forecast and its calculation', () => {
  expect(plain(describeChart(populationCharts().total))).toBe(
    'Diagram med en kurva. Kurvan stiger från 39 411 personer år 2018 till 42 438 personer år 2028 enligt prognosen ' +
      'och ligger sedan i stort sett still, med 42 440 personer år 2038 enligt kalkylen. Högst är 42 442 personer ' +
      'år 2031 enligt kalkylen, lägst 39 411 personer år 2018.',
  );
});

test('describes each of several lines', () => {
  const text = plain(describeChart(populationCharts().classes));
  expect(text).toContain('Diagram med 4 kurvor. Kurvan för 0–19 stiger från 9 487 personer år 2018');
  expect(text).toContain(
    'Kurvan för 20–64 stiger från 21 140 personer år 2018 till 22 144 personer år 2028 enligt prognosen och sjunker ' +
      'sedan till 21 705 personer år 2038 enligt kalkylen. Högst är 22 149 personer år 2027 enligt prognosen, lägst ' +
      '21 140 personer år 2018.',
  );
});

test('describes an age profile by the groups that change most', () => {
  expect(plain(describeChart(populationCharts().ages))).toBe(
    'Diagram med staplar för 21 åldersgrupper åren 2019 (prognos) och 2038 (kalkyl). Mest ökar 15–19 (+602 ' +
      'personer), 40–44 (+466) och 10–14 (+366). Mest minskar 25–29 (−305 personer), 50–54 (−196) och 55–59 (−164). ' +
      'Störst är 50–54 med 2 730 personer år 2019 och 15–19 med 2 943 personer år 2038.',
  );
});

test('says where values are missing', () => {
  const rows = [
    [2021, 1, ''],
    [2022, null, ''],
    [2023, 0.5, ''],
    [2024, null, ''],
  ];
  expect(describeLine(rows)).toBe(
    'Diagram med en kurva. Kurvan sjunker från 1,0 mnkr år 2021 till 0,5 mnkr år 2023. Högst är 1,0 mnkr år 2021, ' +
      'lägst 0,5 mnkr år 2023. Värden saknas för år 2022 och år 2024.',
  );
});

test('describes lines that do not move, have one value, or none', () => {
  const rows = [
    [2021, 47, 'a'],
    [2022, 47, 'a'],
    [2021, 3, 'b'],
    [2022, null, 'c'],
  ];
  expect(describeLine(rows)).toBe(
    'Diagram med 3 kurvor. Kurvan för a ligger hela tiden på 47,0 mnkr. Kurvan för b har ett enda värde, 3,0 mnkr ' +
      'år 2021. Kurvan för c saknar värden.',
  );
});

test('calls a change below half a percent no direction', () => {
  const rows = [
    [2021, 1000, ''],
    [2022, 1005, ''],
  ];
  expect(describeLine(rows)).toContain('Kurvan ligger i stort sett still, från 1 000,0 mnkr år 2021 till 1 005,0 mnkr');
  expect(
    describeLine([
      [2021, 1000, ''],
      [2022, 1006, ''],
    ]),
  ).toContain('Kurvan stiger från');
});
