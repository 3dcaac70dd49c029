import { expect, test } from 'vitest';
import { load, resourceOf } from '../data.ts';

const linesOf = (field: object, cells: readonly string[]): string[] => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', ...field },
  ];
  const rows = cells.map((cell, index) => `${index};${cell}\n`).join('');
  return load(resourceOf({}, { fields }), `k;n\n${rows}`).lines.map((line) =>
    line.replace(/datapackage.json:\d+:\d+/, 'datapackage.json'),
  );
};

test('reports what is not among the categories or enumerated values', () => {
  const kon = { type: 'string', categories: ['kvinnor', { value: 'man', label: 'Män' }] };
  expect(linesOf(kon, ['kvinnor', 'man', ''])).toEqual([]);
  expect(linesOf(kon, ['kvinor'])).toEqual(['data/t.csv:2:3 kvinor (cell-choice)']);
  expect(linesOf({ type: 'integer', categories: [1, 2] }, ['1', '3'])).toEqual(['data/t.csv:3:3 3 (cell-choice)']);
  expect(linesOf({ type: 'string', constraints: { enum: ['a'] } }, ['a', 'b'])).toEqual([
    'data/t.csv:3:3 b (cell-choice)',
  ]);
});

test('reports what is out of range, by size and by time', () => {
  const share = { type: 'number', decimalChar: ',', constraints: { minimum: 0, maximum: 100 } };
  expect(linesOf(share, ['0', '100', '-0,1', '101'])).toEqual([
    'data/t.csv:4:3 -0,1 (cell-range)',
    'data/t.csv:5:3 101 (cell-range)',
  ]);
  const date = { type: 'date', constraints: { maximum: '2021-05-31' } };
  expect(linesOf(date, ['2021-05-31', '2021-06-01'])).toEqual(['data/t.csv:3:3 2021-06-01 (cell-range)']);
});

test('reports a bound that is not of the form of the column', () => {
  expect(linesOf({ type: 'date', constraints: { maximum: 2021 } }, [])).toEqual([
    'data/datapackage.json 2021 (constraint-form)',
  ]);
  expect(linesOf({ type: 'integer', constraints: { minimum: 'låg' } }, [])).toEqual([
    'data/datapackage.json låg (constraint-form)',
  ]);
  expect(linesOf({ type: 'number', decimalChar: ',', constraints: { minimum: '0,5' } }, ['0,5'])).toEqual([]);
});

test('reports missing and repeated values where that is not allowed', () => {
  expect(linesOf({ type: 'string', constraints: { required: true } }, ['a', ''])).toEqual([
    'data/t.csv:3:3 – (cell-required)',
  ]);
  expect(linesOf({ type: 'string', constraints: { unique: true } }, ['a', '', '', 'a'])).toEqual([
    'data/t.csv:5:3 a (cell-unique)',
  ]);
});

test('reads months', () => {
  expect(linesOf({ type: 'yearmonth' }, ['2021-05', '2021-13'])).toEqual(['data/t.csv:3:3 2021-13 (table-cell)']);
});
