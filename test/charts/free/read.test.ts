import { expect, test } from 'vitest';
import { mostRows } from '../../../src/charts/free/limits.ts';
import { tableOf } from '../../support/table.ts';
import { population, read } from './free.ts';

const rulesOf = (...given: Parameters<typeof read>) =>
  read(...given).problems.map(({ place, found, rule }) => `${place.source.path}: ${found} (${rule})`);

const bars = { mark: 'bar', encoding: { x: { field: 'alder' }, y: { field: 'antal' } } };

test('columns of the table, their statuses and what the chart computes are known', () => {
  const computed = {
    transform: [
      { joinaggregate: [{ op: 'sum', field: 'antal', as: 'summa' }], groupby: ['ar'] },
      { fold: ['antal', 'summa'] },
      { filter: { field: 'antal_status', equal: 'utfall' } },
    ],
    mark: 'bar',
    encoding: { x: { field: 'key', sort: { field: 'summa', op: 'sum' } }, y: { field: 'value', type: 'quantitative' } },
  };
  expect(rulesOf(computed)).toEqual([]);
});

test('other columns are reported where they are named, in layers too', () => {
  const layer = { ...bars, transform: [{ stack: 'antl', groupby: ['ar', 'år'], as: ['a', 'b'] }] };
  expect(rulesOf({ layer: [bars, layer], encoding: { color: { field: 'kön' } } })).toEqual([
    'layer.1.transform.0.stack: antl (column-unknown)',
    'layer.1.transform.0.groupby.1: år (column-unknown)',
    'encoding.color.field: kön (column-unknown)',
  ]);
});

test('a year is no point in time, and units do not share an axis', () => {
  const mixed = tableOf(
    [
      { name: 'ar', type: 'year' },
      { name: 'belopp', type: 'number', unit: (row) => (row ? 'mnkr' : 'procent') },
    ],
    [
      [2019, 1],
      [2020, 2],
    ],
  );
  const spec = { mark: 'line', encoding: { x: { field: 'ar', type: 'temporal' }, y: { field: 'belopp' } } };
  expect(rulesOf(spec, mixed)).toEqual([
    'encoding.y.field: belopp (chart-unit)',
    'encoding.x.type: temporal (spec-year)',
  ]);
  const parts = { mark: 'line', encoding: { x: { field: 'ar', timeUnit: 'year' }, y: { field: 'antal' } } };
  expect(rulesOf(parts)).toEqual(['encoding.x.timeUnit: year (spec-year)']);
});

test('a chart is one mark or layers', () => {
  expect(rulesOf({})).toEqual(['id: – (spec-mark)']);
  expect(rulesOf({ mark: 'bar', layer: [bars] })).toEqual(['mark: – (spec-mark)']);
});

test('a chart reads no more rows than can be shown beside it', () => {
  const rows = (length: number) =>
    tableOf(
      [{ name: 'antal', type: 'integer' }],
      Array.from({ length }, (_, at) => [at]),
    );
  const spec = { mark: 'bar', encoding: { x: { field: 'antal', bin: true }, y: { aggregate: 'count' } } };
  expect(rulesOf(spec, rows(mostRows))).toEqual([]);
  expect(rulesOf(spec, rows(mostRows + 1))).toEqual(['data: prov (spec-rows)']);
});

test.each([
  ['a width in the form of numbers', { ...bars, encoding: { y: { field: 'antal', format: '0500000000d' } } }],
  ['a name of a column with quotes', { ...bars, encoding: { y: { field: "antal'] || x['" } } }],
  ['an expression for a condition', { ...bars, encoding: { color: { condition: { test: '1', value: '#000000' } } } }],
  ['a signal in a mark', { ...bars, mark: { type: 'bar', width: { signal: 'width' } } }],
  ['an interval that is found by chance', { ...bars, mark: { type: 'errorbar', extent: 'ci' } }],
  ['a date of parts', { ...bars, encoding: { y: { datum: { year: 'x' } } } }],
])('%s is not on the list', (_name, spec) => {
  expect(() => read(spec, population)).toThrow();
});

test('a colour that is too light on paper is told where it is chosen', () => {
  const pale = { mark: { type: 'bar', color: '#ffcc00' }, encoding: { ...bars.encoding, fill: { value: '#dddddd' } } };
  expect(rulesOf(pale)).toEqual([
    'mark.color: #ffcc00 (chart-contrast)',
    'encoding.fill.value: #dddddd (chart-contrast)',
  ]);
  const [warned] = read(pale).problems;
  expect(warned).toMatchObject({
    severity: 'warning',
    wording: { sv: { text: expect.stringContaining('1,5 till 1') } },
  });
});

test('letters need more contrast than shapes; a white edge and letters on a shape are not judged', () => {
  const grey = '#8b919a';
  expect(rulesOf({ ...bars, mark: { type: 'bar', color: grey, stroke: '#ffffff' } })).toEqual([]);
  expect(rulesOf({ ...bars, mark: { type: 'text', color: grey } })).toEqual([`mark.color: ${grey} (chart-contrast)`]);
  expect(rulesOf({ layer: [bars, { ...bars, mark: { type: 'text', color: '#ffffff' } }] })).toEqual([]);
});
