import { expect, test } from 'vitest';
import { describeCount, describeNumber, describeRows, describeWhere } from '../../src/tables/describe.ts';
import { tableOf } from '../support/table.ts';
import { resourceOf, tableFrom } from './data.ts';

const fields = [
  {
    name: 'skola',
    title: 'Skola',
    type: 'string',
    categories: [
      { value: 'f', label: 'Förskola' },
      { value: 'g', label: 'Grundskola' },
      { value: 'y', label: 'Gymnasium' },
    ],
  },
  { name: 'manad', title: 'Månad', type: 'yearmonth' },
  { name: 'n', type: 'integer' },
];
const file = 'skola;manad;n\nf;2019-03;1\ng;2019-03;2\ny;2019-04;3\n';
const table = tableFrom(resourceOf({}, { fields, primaryKey: ['skola', 'manad'] }), file);

test('tells of picked rows by the words that are printed for them', () => {
  expect(describeWhere(table, { skola: 'f', manad: '2019-03..2019-04' })).toBe(
    'Skola Förskola, Månad mars 2019 till april 2019',
  );
  expect(describeWhere(table, { skola: ['f', 'g', 'y'] })).toBe('Skola Förskola, Grundskola och Gymnasium');
  expect(describeWhere(table, {})).toBe('');
});

test('tells rows from each other by what differs in their key', () => {
  expect(describeRows(table, [0, 2])).toEqual(['Skola Förskola, Månad mars 2019', 'Skola Gymnasium, Månad april 2019']);
  const keyless = tableOf([{ name: 'n', type: 'integer' }], [[1], [2]]);
  expect(describeRows(keyless, [1])).toEqual(['rad 3 i data/prov.csv']);
});

test('tells how many and how much', () => {
  expect([1, 2, 1000].map(describeCount)).toEqual(['ett enda värde', '2 värden', '1\u00a0000 värden']);
  expect(describeNumber(12.5, 1, 'År 2027')).toBe('12,5 (År 2027)');
  expect(describeNumber(12.5, 1, '')).toBe('12,5');
});
