import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Status } from '../../../src/base/status.ts';
import type { Value } from '../../../src/tables/table.ts';
import { tableOf } from '../../support/table.ts';
import { flawsOf, layOut, textsOf } from '../flaws.ts';
import { hardNames, tableArbitrary } from '../made-up.ts';
import { ageClasses } from '../population.ts';
import { blockOf, sound } from '../read.ts';

interface Options {
  readonly share?: boolean;
  readonly parts?: readonly string[];
  readonly status?: (bar: number) => Status;
}

/** Bars with that many parts each; years from 2018 on, or names. */
function stacked(bars: readonly (readonly Value[])[], names: readonly string[] | null, options: Options = {}) {
  const { share = false, parts = ['Nät', 'IT', 'Drift', 'Övrigt'], status = () => 'utfall' } = options;
  const rows = bars.flatMap((values, bar) =>
    values.map((value, at): Value[] => [names?.[bar] ?? 2018 + bar, parts[at] ?? `del ${at}`, value]),
  );
  const barOf = (row: number): number => bars.findIndex((_, bar) => rows[row]?.[0] === (names?.[bar] ?? 2018 + bar));
  const table = tableOf(
    [
      { name: 'stapel', type: names ? 'string' : 'year' },
      { name: 'del', type: 'string' },
      { name: 'varde', type: 'integer', unit: 'mnkr', status: (row) => status(barOf(row)) },
    ],
    rows,
  );
  return sound(blockOf('stacked', table, `series: del\nshare: ${share ? 'yes' : 'no'}`));
}

const boards = hardNames.slice(3);
const statuses: readonly Status[] = ['utfall', 'budget', 'prognos', 'kalkyl'];
const years = (count: number) => Array.from({ length: count }, (_, at) => [at + 1, 10, 5]);

const hard = {
  'the population by class': sound(blockOf('stacked', ageClasses(), 'series: alder')),
  'the population by share': sound(blockOf('stacked', ageClasses(), 'series: alder\nshare: yes')),
  'one bar of one part': stacked([[1]], null),
  '25 years': stacked(years(25), null, { status: (bar) => statuses[bar % 4] ?? 'utfall' }),
  '25 names': stacked(
    years(25),
    Array.from({ length: 25 }, (_, at) => `${hardNames[at % 9]} ${at}`),
  ),
  'long names of bars and parts': stacked(
    boards.map(() => [3, 2, 1, 4]),
    boards,
    { parts: hardNames.slice(5) },
  ),
  'long names of parts upright': stacked(years(4), null, { parts: hardNames.slice(6) }),
  'nothing but zeros': stacked(
    [
      [0, 0],
      [0, 0],
    ],
    null,
  ),
  'zeros as shares': stacked(
    [
      [0, 0],
      [1, 3],
    ],
    null,
    { share: true },
  ),
  'missing parts': stacked(
    [
      [1, null, 3],
      [null, null, null],
      [4, 5, 6],
    ],
    null,
  ),
  'missing shares': stacked(
    [
      [1, null],
      [4, 5],
    ],
    boards,
    { share: true },
  ),
  'huge and tiny': stacked(
    [
      [1e12, 1],
      [1, 1e12],
    ],
    null,
  ),
  'six parts': stacked(
    [
      [1, 2, 3, 4, 5, 6],
      [6, 5, 4, 3, 2, 1],
    ],
    ['A', 'B'],
  ),
  'statuses by turns': stacked(years(8), null, { status: (bar) => statuses[bar % 2] ?? 'utfall' }),
};

test.each(Object.keys(hard) as (keyof typeof hard)[])('nothing meets or is cut: %s', (name) => {
  expect(flawsOf(hard[name])).toEqual([]);
});

test.each([true, false])('nothing meets or is cut in made-up charts, over years: %s', (overYears) => {
  fc.assert(
    fc.property(tableArbitrary({ rows: 25, series: 6, years: overYears }), fc.boolean(), (table, share) => {
      const text = `categories: namn\nseries: serie\nshare: ${share ? 'yes' : 'no'}`;
      expect(flawsOf(sound(blockOf('stacked', table, text)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('stacks the parts from the first at the foot, and writes their values and the total', () => {
  const chart = stacked(
    [
      [20, 10],
      [23, 10],
    ],
    null,
  );
  const [first, second] = layOut(chart, 446).parts.boxes;
  expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo((first?.y ?? 0) - 1, 5);
  expect((first?.height ?? 0) / (23 + 10)).toBeGreaterThan(0);
  expect(textsOf(chart)).toEqual(expect.arrayContaining(['20', '10', '23', '30', '33', '2018', '2019', 'Nät', 'IT']));
  expect(textsOf(chart).filter((text) => text === '0')).toEqual([]);
});

test('has an axis, and the last values beside their names, where the values have no room within all parts', () => {
  const shown = textsOf(
    stacked(
      [
        [2000, 1],
        [2300, 1],
      ],
      null,
    ),
  );
  expect(shown).toEqual(expect.arrayContaining(['0', '2 000', '2 300', '1']));
  expect(
    layOut(
      stacked(
        [
          [2000, 1],
          [2300, 1],
        ],
        null,
      ),
      446,
    ).parts.grid.length,
  ).toBeGreaterThan(2);
});

test('writes no totals on shares', () => {
  const shown = textsOf(
    stacked(
      [
        [20, 10],
        [30, 10],
      ],
      null,
      { share: true },
    ),
  );
  expect(shown).toEqual(expect.arrayContaining(['67 %', '33 %', '75 %', '25 %']));
  expect(shown).not.toContain('100 %');
});

test('names statuses between the years where they change, and in a key where they take turns', () => {
  const change = stacked(years(4), null, { status: (bar) => (bar < 2 ? 'utfall' : 'prognos') });
  const { hairlines } = layOut(change, 446).parts;
  expect(textsOf(change)).toEqual(expect.arrayContaining(['utfall', 'prognos']));
  expect(hairlines.filter(({ x, x2, y }) => x === x2 && y < 0)).toHaveLength(1);
  const turns = stacked(years(4), null, { status: (bar) => (bar % 2 ? 'prognos' : 'utfall') });
  expect(textsOf(turns).slice(0, 2)).toEqual(['utfall', 'prognos']);
  expect(layOut(turns, 446).parts.hairlines.filter(({ x, x2 }) => x === x2)).toEqual([]);
});

test('lies down where names have no room below the bars, with a key of the parts', () => {
  const lying = stacked(
    [
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 1],
      [2, 2],
      [2, 2],
    ],
    boards,
  );
  const { words } = layOut(lying, 446).parts;
  expect(words[0]?.text).toBe('Nät');
  expect(words.find(({ text }) => text === 'Kommunstyrelsen')?.align).toBe('right');
  const upright = stacked(
    [
      [3, 1],
      [2, 2],
    ],
    ['A', 'B'],
  );
  expect(layOut(upright, 446).parts.words.find(({ text }) => text === 'A')?.align).toBe('center');
});

test('writes two dots where a total or a share is not known', () => {
  expect(
    textsOf(
      stacked(
        [
          [1, null],
          [4, 5],
        ],
        null,
      ),
    ),
  ).toContain('..');
  expect(
    textsOf(
      stacked(
        [
          [1, null],
          [4, 5],
        ],
        null,
        { share: true },
      ),
    ),
  ).toContain('..');
  expect(
    textsOf(
      stacked(
        [
          [1, 2],
          [4, 5],
        ],
        null,
      ),
    ),
  ).not.toContain('..');
});
