import { expect, test } from 'vitest';
import { columnOf } from '../../src/tables/table.ts';
import { collect, load, loadAll, resourceOf } from './data.ts';

const wide = resourceOf(
  {
    unpivot: {
      keep: ['k'],
      name: { name: 'ar', title: 'År', type: 'year' },
      value: { name: 'antal', unit: 'personer', status: ['ar <= 2018: utfall', 'prognos'] },
    },
  },
  {
    fields: [
      { name: 'k', type: 'string', title: 'Nyckel' },
      { name: '2018', type: 'integer' },
      { name: '2019', type: 'integer' },
    ],
  },
);

test('types the cells of a file by its description', () => {
  const { lines, table } = load(resourceOf(), 'Nyckel;n\r\nå;1 234,50\r\n"b;""c""";−7\r\nd;\r\n');
  expect(lines).toEqual([]);
  expect(table && columnOf(table, 'k')?.values).toEqual(['å', 'b;"c"', 'd']);
  expect(table && columnOf(table, 'n')).toMatchObject({ values: [1234.5, -7, null], decimals: [2, 0, 0] });
  expect(table).toMatchObject({ key: ['k'], source: 'Provkommunen', processed: false, length: 3 });
});

test.each([
  ['line feeds', 'k;n\na;1\nb;2\n'],
  ['carriage returns', 'k;n\ra;1\rb;2\r'],
  ['no break at the end', 'k;n\r\na;1\r\nb;2'],
  ['a byte order mark', '\ufeffk;n\na;1\nb;2\n'],
])('reads a file with %s', (_, text) => {
  const { lines, table } = load(resourceOf(), text);
  expect(lines).toEqual([]);
  expect(table && columnOf(table, 'n')?.values).toEqual([1, 2]);
});

test('reads commas and tabs as delimiters', () => {
  expect(load(resourceOf({ dialect: { delimiter: '\t' } }), 'k\tn\na\t1\n').lines).toEqual([]);
  expect(load(resourceOf({ dialect: {} }), 'k,n\na,"1,5"\n').lines).toEqual([]);
});

test('reports every bad cell at its own line and column', () => {
  const { lines, table } = load(resourceOf(), 'k;n\na;12 34\n"b\nb";1.5\nc;12x\n');
  expect(lines).toEqual([
    'data/t.csv:2:3 12 34 (table-cell)',
    'data/t.csv:4:4 1.5 (table-cell)',
    'data/t.csv:5:3 12x (table-cell)',
  ]);
  expect(table).toBeNull();
});

test('reports short and long rows, and bad cells beside them', () => {
  const { lines } = load(resourceOf(), 'k;n\na\nb;1;2\nc;x\n');
  expect(lines).toEqual([
    'data/t.csv:2:2 a (table-row)',
    'data/t.csv:3:5 b | 1 | 2 (table-row)',
    'data/t.csv:4:3 x (table-cell)',
  ]);
});

test('takes a missing value only where it is declared', () => {
  const declared = resourceOf({}, { missingValues: ['..'] });
  expect(load(declared, 'k;n\na;..\n').table?.columns[1]?.values).toEqual([null]);
  expect(load(declared, 'k;n\na;\n').lines).toEqual(['data/t.csv:2:3 – (table-cell)']);
});

test('reports a missing and an unknown column, and names the one that was meant', async () => {
  const { report, lines, problems } = collect();
  await loadAll([resourceOf()], { 't.csv': 'Nykel;n\na;1\n' }, report);
  expect(lines).toEqual(['data/t.csv:1:1 Nykel (header-unknown)', 'data/t.csv:1:8 – (header-missing)']);
  expect(problems[0]?.wording.sv.hint).toBe('Menade du ”Nyckel”?');
});

test('reports columns that have changed places', () => {
  const { lines } = load(resourceOf(), 'n;k\n1;a\n');
  expect(lines).toEqual(['data/t.csv:1:1 n (header-order)', 'data/t.csv:1:3 k (header-order)']);
});

test('reports a column too many', () => {
  expect(load(resourceOf(), 'k;n;x\na;1;\n').lines).toEqual(['data/t.csv:1:5 x (header-unknown)']);
});

test('reports an empty file as missing all its columns', () => {
  const { lines } = load(resourceOf(), '');
  expect(lines).toEqual(['data/t.csv:1:1 – (header-missing)', 'data/t.csv:1:1 – (header-missing)']);
});

test('reports a second row with the same key', () => {
  const { lines } = load(resourceOf(), 'k;n\na;1\nb;2\na;3\n');
  expect(lines).toEqual(['data/t.csv:4:1 a (table-key)']);
  expect(load(resourceOf({}, { primaryKey: ['k', 'n'] }), 'k;n\na;1\na;2\n').lines).toEqual([]);
});

test('reports an empty key', () => {
  expect(load(resourceOf(), 'k;n\n;1\n').lines).toEqual(['data/t.csv:2:1 – (table-cell)']);
});

test.each([
  ['that is not closed', 'k;n\na;1\n"b;2\n', '3:1 "b;2'],
  ['inside a cell', 'k;n\na;1\nb"c;2\n', '3:1 b"c;2'],
  ['before more text', 'k;n\na;"1"2\n', '2:3 "1"2'],
])('reports a quote %s', (_, text, found) => {
  expect(load(resourceOf(), text).lines).toEqual([`data/t.csv:${found} (data-quote)`]);
});

test('reports a file that is not there', async () => {
  const { report, lines } = collect();
  await loadAll([resourceOf()], {}, report);
  expect(lines).toEqual([expect.stringContaining(' t.csv (data-missing)')]);
});

test('reports names of columns that lead nowhere', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'number', unitColumn: 'enhet', statusColumn: 'läge', status: ['år > 1: utfall', 'prognos'] },
    { name: 'n', type: 'number' },
  ];
  const { lines } = load(resourceOf({}, { fields, primaryKey: ['kk'] }), 'k;n;n\na;1;1\n');
  expect(lines.map((line) => line.replace('data/datapackage.json:', ''))).toEqual([
    '29:15 n (name-duplicate)',
    '34:6 kk (name-unknown)',
    '21:21 enhet (name-unknown)',
    '22:23 läge (name-unknown)',
    '24:8 år (name-unknown)',
  ]);
});

test('reports a second table of the same name', async () => {
  const { report, lines } = collect();
  await loadAll([resourceOf(), resourceOf()], { 't.csv': 'k;n\na;1\n' }, report);
  expect(lines).toEqual([expect.stringContaining(' t (name-duplicate)')]);
});

test('makes a long table of a wide file', () => {
  const { lines, table } = load(wide, 'Nyckel;2018;2019\na;1;2\nb;3;4\n');
  expect(lines).toEqual([]);
  expect(table?.key).toEqual(['k', 'ar']);
  expect(table?.columns.map(({ name, values }) => [name, values])).toEqual([
    ['k', ['a', 'a', 'b', 'b']],
    ['ar', [2018, 2019, 2018, 2019]],
    ['antal', [1, 2, 3, 4]],
  ]);
  expect(table && columnOf(table, 'antal')).toMatchObject({
    title: 'antal',
    type: 'integer',
    units: Array(4).fill('personer'),
    statuses: ['utfall', 'prognos', 'utfall', 'prognos'],
  });
});

test('knows where each value of a long table stands in its file', () => {
  const { table } = load(wide, 'Nyckel;2018;2019\r\na;1;2\r\nbb;3;44\r\n');
  expect(table?.placeOf(3, 'antal')).toMatchObject({ line: 3, column: 6, endColumn: 8 });
  expect(table?.placeOf(2, 'ar')).toMatchObject({ line: 3, column: 4 });
  expect(table?.placeOf(3, 'k')).toMatchObject({ line: 3, column: 1, endColumn: 3 });
});

test('reports wide columns that cannot become rows', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: '2018', type: 'integer' },
    { name: 'summa', type: 'number' },
  ];
  const { lines } = load({ ...wide, schema: { fields, primaryKey: 'k' } }, 'k;2018;summa\na;1;2\n');
  expect(lines.map((line) => line.replace('data/datapackage.json:', ''))).toEqual([
    '23:15 summa (unpivot-column)',
    '24:15 number (unpivot-column)',
  ]);
});

test('reports rows that no status rule covers, at the rules', () => {
  const fields = [
    { name: 'k', type: 'integer' },
    { name: 'n', type: 'number', status: ['k < 2: utfall', 'k = 2: mål'] },
  ];
  expect(load(resourceOf({}, { fields }), 'k;n\n1;1\n2;2\n').table?.columns[1]?.statuses).toEqual(['utfall', 'mål']);
  expect(load(resourceOf({}, { fields }), 'k;n\n1;1\n3;2\n').lines).toEqual([
    expect.stringContaining(' k 3, n 2 (status-none)'),
  ]);
});

test('reads units and statuses from columns of their own', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'number', unitColumn: 'e', statusColumn: 's' },
    { name: 'e', type: 'string' },
    { name: 's', type: 'string' },
  ];
  const { table } = load(resourceOf({}, { fields }), 'k;n;e;s\na;1;mnkr;budget\nb;2;procent;mål\n');
  expect(table?.columns[1]).toMatchObject({ units: ['mnkr', 'procent'], statuses: ['budget', 'mål'] });
  expect(load(resourceOf({}, { fields }), 'k;n;e;s\na;1;mnkr;bugdet\n').lines).toEqual([
    'data/t.csv:2:10 bugdet (table-cell)',
  ]);
});
