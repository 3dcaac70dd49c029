import { expect, test } from 'vitest';
import { load, resourceOf } from '../data.ts';

const ages = (sums: object[], schema: Record<string, unknown> = {}) =>
  resourceOf(
    { sums },
    {
      fields: [
        { name: 'k', type: 'string' },
        { name: '2018', type: 'number', decimalChar: ',' },
        { name: '2019', type: 'number', decimalChar: ',' },
      ],
      missingValues: ['..', '–'],
      ...schema,
    },
  );

const linesOf = (resource: object, file: string): string[] =>
  load(resource, file).lines.map((line) => line.replace(/datapackage.json:\d+:\d+/, 'datapackage.json'));

test('keeps a declared row of sums out of the table', () => {
  const { lines, table } = load(ages([{ row: 'Totalt' }]), 'k;2018;2019\na;1;2\nb;3;4,5\nTotalt;4;6,5\n');
  expect(lines).toEqual([]);
  expect(table?.columns[0]?.values).toEqual(['a', 'b']);
});

test('reports a sum that differs from its parts, with the right one', () => {
  const { lines, problems } = load(ages([{ row: 'Totalt' }]), 'k;2018;2019\na;1;2\nb;3;4\nTotalt;4;7\n');
  expect(lines).toEqual(['data/t.csv:4:10 7 (sum-differs)']);
  expect(problems[0]?.wording.sv).toMatchObject({ expected: '6' });
  expect(problems[0]?.wording.sv.hint).toContain('"tolerance": 1');
});

test('lets a sum differ as far as is declared, and prints the reason', () => {
  const declared = [{ row: 'Totalt', tolerance: 0.5, reason: 'Talen är avrundade.' }];
  const { lines, table } = load(ages(declared), 'k;2018;2019\na;1,2;2\nb;3,2;4\nTotalt;4;6\n');
  expect(lines).toEqual([]);
  expect(table?.notes).toEqual([{ text: 'Talen är avrundade.' }]);
  expect(linesOf(ages(declared), 'k;2018;2019\na;1,2;2\nb;3,2;4\nTotalt;5;6\n')).toEqual([
    'data/t.csv:4:8 5 (sum-differs)',
  ]);
});

test('adds up only the rows that a sum names', () => {
  const sums = [{ row: '0-9', of: '0-4..5-9' }, { row: 'Totalt' }];
  const file = 'k;2018;2019\n0-4;1;1\n5-9;2;2\n10-14;4;4\n0-9;3;3\nTotalt;7;7\n';
  expect(linesOf(ages(sums), file)).toEqual([]);
  expect(linesOf(ages([{ row: '0-9', of: ['0-4', '5-8'] }, { row: 'Totalt' }]), file)).toEqual([
    'data/datapackage.json 5-8 (where-age)',
  ]);
});

test('adds up within the rest of a composite key', () => {
  const fields = [
    { name: 'ar', type: 'year' },
    { name: 'kon', type: 'string' },
    { name: 'n', type: 'integer' },
  ];
  const resource = resourceOf({ sums: [{ row: 'Båda', in: 'kon' }] }, { fields, primaryKey: ['ar', 'kon'] });
  const sound = 'ar;kon;n\n2018;K;1\n2018;M;2\n2018;Båda;3\n2019;K;3\n2019;M;4\n2019;Båda;7\n';
  expect(linesOf(resource, sound)).toEqual([]);
  expect(linesOf(resource, sound.replace('Båda;7', 'Båda;10'))).toEqual(['data/t.csv:7:11 10 (sum-differs)']);
});

test('counts nothing to report as nothing, and leaves a sum alone that has an unknown part', () => {
  expect(linesOf(ages([{ row: 'Totalt' }]), 'k;2018;2019\na;–;..\nb;3;4\nTotalt;3;9\n')).toEqual([]);
});

test('checks a column of sums, and leaves it out of a widened table', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: '2018', type: 'integer' },
    { name: '2019', type: 'integer' },
    { name: 'alla', title: 'Hela perioden', type: 'integer' },
  ];
  const unpivot = { keep: ['k'], name: { name: 'ar', type: 'year' }, value: { name: 'antal' } };
  const resource = resourceOf({ sums: [{ column: 'alla' }], unpivot }, { fields });
  const { lines, table } = load(resource, 'k;2018;2019;Hela perioden\na;1;2;3\n');
  expect(lines).toEqual([]);
  expect(table?.columns.map(({ values }) => values)).toEqual([
    ['a', 'a'],
    [2018, 2019],
    [1, 2],
  ]);
  expect(linesOf(resource, 'k;2018;2019;alla\na;1;2;4\n')).toEqual(['data/t.csv:2:7 4 (sum-differs)']);
});

test('reports a declared sum that is not in the file', () => {
  const { lines, problems } = load(ages([{ row: 'Totalt' }]), 'k;2018;2019\na;1;2\nTotal;1;2\n');
  expect(lines).toEqual([expect.stringContaining(' Totalt (sum-missing)')]);
  expect(problems[0]?.wording.sv.hint).toBe('Menade du ”Total”?');
});

test('reports a sum that cannot be read, and names that lead nowhere', () => {
  expect(linesOf(ages([{ row: 'Totalt' }]), 'k;2018;2019\na;1;2\nTotalt;x;2\n')).toEqual([
    'data/t.csv:3:8 x (table-cell)',
  ]);
  expect(
    linesOf(
      ages([
        { row: 'Totalt', in: 'kk' },
        { column: '2020', of: ['2017'] },
      ]),
      'k;2018;2019\na;1;2\n',
    ),
  ).toEqual([
    'data/datapackage.json kk (name-unknown)',
    'data/datapackage.json 2020 (name-unknown)',
    'data/datapackage.json 2017 (name-unknown)',
  ]);
});
