import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Guard, guards } from '../../../src/project/guards.ts';
import { checkTables } from '../../../src/tables/guards/check.ts';
import { collect, describe, loadAll, resourceOf } from '../data.ts';
import { doubt, doubtAll } from './doubts.ts';

const fields = [
  { name: 'alder', type: 'string' },
  { name: 'ar', type: 'year' },
  { name: 'n', type: 'integer', unit: 'personer' },
];
const people = (over: Record<string, unknown> = {}) => resourceOf(over, { fields, primaryKey: ['alder', 'ar'] });
const amounts = (over: Record<string, unknown> = {}) => resourceOf({ vintage: '2017', ...over });

/** A table that each guard doubts, once or more. */
const doubtful: Readonly<Record<Guard, readonly [resource: (over?: Record<string, unknown>) => object, file: string]>> =
  {
    'sum-undeclared': [amounts, 'k;n\na;1\nAlla;2\n'],
    'period-gap': [people, 'alder;ar;n\na;2021;9\na;2023;9\na;2024;9\nb;2022;9\nb;2023;9\nb;2024;9\n'],
    'period-short': [people, 'alder;ar;n\na;2022;9\na;2023;9\na;2024;9\n'],
    'period-report': [people, 'alder;ar;n\na;2022;9\na;2023;9\n'],
    'unit-mixed': [amounts, 'k;n\nResultat, mnkr;1\nAndel, procent;2\n'],
    'age-width': [people, 'alder;ar;n\n0-4;2022;9\n5-9;2022;9\n10-19;2022;9\n20-29;2022;9\n30-34;2022;9\n'],
    'age-gap': [people, 'alder;ar;n\n0-4;2022;9\n5-9;2022;9\n15-19;2022;9\n25-29;2022;9\n'],
    'age-overlap': [people, 'alder;ar;n\n0-9;2022;9\n5-14;2022;9\n10-19;2022;9\n'],
    'vintage-old': [amounts, 'k;n\na;1\n'],
    'count-small': [people, 'alder;ar;n\na;2022;1\nb;2022;2\n'],
    'value-outlier': [people, 'alder;ar;n\na;2022;9\na;2023;9000\na;2024;9\n'],
    'series-frozen': [
      people,
      ['alder;ar;n', ...[10, 20, 30, 40, 40, 40, 40].map((n, at) => `a;${2020 + at};${n}`)].join('\n'),
    ],
  };
const sibling = [
  people({ name: 'syskon', belongsWith: ['t'] }),
  'alder;ar;n\na;2022;9\na;2023;9\na;2024;9\na;2025;9\n',
] as const;

test.each(guards)('the hint of %s shows the answers that it takes', async (guard) => {
  const [make, file] = doubtful[guard];
  const doubted = async (accepted: readonly object[]) =>
    (await doubtAll([[make({ accepted }), file], sibling])).problems.filter(
      ({ rule }) => rule === guard || rule === 'answer-unused',
    );
  const problems = await doubted([]);
  expect(problems.length).toBeGreaterThan(0);
  for (const language of ['sv', 'en'] as const) {
    const answers = problems.map(({ wording }) =>
      JSON.parse(/"accepted": (\[.*\])$/.exec(wording[language].hint)?.[1] ?? ''),
    );
    expect(await doubted(answers.flat())).toEqual([]);
  }
});

test('passes over tables with faults and without rows', async () => {
  const { lines, report } = collect();
  const resources = [resourceOf({ vintage: '2001' }), resourceOf({ name: 'u', path: 'u.csv', vintage: '2001' })];
  const tables = await loadAll(resources, { 't.csv': 'k;n\na;1x\n', 'u.csv': 'k;n\n' }, report);
  checkTables(describe(resources, report), tables, { period: '2022', date: '2021-05-31' }, report);
  expect(lines).toEqual(['data/t.csv:2:3 1x (table-cell)']);
});

test('doubts nothing where there are no data', () => {
  const { lines, report } = collect();
  checkTables(undefined, new Map(), { period: '2022', date: '2021-05-31' }, report);
  expect(lines).toEqual([]);
});

test('doubts the same whatever the order of the rows', async () => {
  const age = fc.constantFrom('0-4', '5-9', '10-19', '85-w', 'Totalt', 'Andel (%)', 'Kostnad, mnkr');
  const row = fc.tuple(age, fc.integer({ min: 2019, max: 2027 }), fc.constantFrom(0, 3, 20, 7000));
  const rows = fc.uniqueArray(row, { selector: ([name, year]) => `${name} ${year}`, minLength: 1, maxLength: 30 });
  const told = async (order: readonly (readonly [string, number, number])[]) => {
    const file = ['alder;ar;n', ...order.map((cells) => cells.join(';'))].join('\n');
    const { problems } = await doubt(people(), file);
    return problems.map(({ rule, wording }) => `${rule} ${wording.sv.text} ${wording.sv.hint}`).sort();
  };
  const shuffled = rows.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      expect(await told(other)).toEqual(await told(list));
    }),
  );
});
