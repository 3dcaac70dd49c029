import { expect, test } from 'vitest';
import { columnOf } from '../../../src/tables/table.ts';
import { load, resourceOf } from '../data.ts';

const three = (over: Record<string, unknown> = {}, schema: Record<string, unknown> = {}) =>
  resourceOf(over, {
    fields: [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'number', decimalChar: ',' },
      { name: 'm', type: 'number', decimalChar: ',' },
    ],
    ...schema,
  });

const valuesOf = (resource: object, file: string | Uint8Array, column = 'n') => {
  const { lines, table } = load(resource, file);
  expect(lines).toEqual([]);
  return table && columnOf(table, column)?.values;
};

test('passes over empty lines, and over empty columns and rows at the end', () => {
  expect(valuesOf(resourceOf(), 'k;n;;\r\na;1;;\r\n\r\nb;2;;\r\n;;;\r\n;;;\r\n')).toEqual([1, 2]);
  expect(load(resourceOf(), 'k;n;;\r\na;1;;x\r\n').lines).toEqual(['data/t.csv:2:5 a | 1 |  | x (table-row)']);
});

test('reads headings below titles where that is declared, and says where they are where it is not', () => {
  const file = 'Tabell 1;\n;\nk;n\na;1\n';
  expect(valuesOf(resourceOf({ dialect: { delimiter: ';', headerRows: [3] } }), file)).toEqual([1]);
  expect(load(resourceOf(), file).lines).toEqual(['data/t.csv:1:1 Tabell 1 (header-elsewhere)']);
});

test('reads a declared row of units', () => {
  const file = 'k;n;m\n;mnkr;%\na;1;2\n';
  const { lines, table } = load(three({ unitRow: true }), file);
  expect(lines).toEqual([]);
  expect(table?.length).toBe(1);
  expect(table?.columns.map(({ units }) => units)).toEqual([[''], ['mnkr'], ['procent']]);
});

test('reports a row of units that is not declared, and none in a sound table', () => {
  expect(load(three(), 'k;n;m\n;mnkr;%\na;1;2\n').lines).toEqual(['data/t.csv:2:1  | mnkr | % (row-units)']);
  expect(load(three(), 'k;n;m\na;1;2\n').lines).toEqual([]);
});

test('reports a row of units that says something else than the description', () => {
  const fields = [
    { name: 'k', type: 'string' },
    { name: 'n', type: 'number', unit: 'tkr' },
    { name: 'm', type: 'number', unit: 'procent' },
  ];
  expect(load(three({ unitRow: true }, { fields }), 'k;n;m\n;mnkr;%\na;1;2\n').lines).toEqual([
    'data/t.csv:2:2 mnkr (unit-row)',
  ]);
});

test('reports a row of units that says something else than the values of a widened table', () => {
  const unpivot = { keep: ['k'], name: { name: 'x', type: 'string' }, value: { name: 'v', unit: 'personer' } };
  expect(load(three({ unitRow: true, unpivot }), 'k;n;m\n;personer;elever\na;10;20\n').lines).toEqual([
    'data/t.csv:2:11 elever (unit-row)',
  ]);
});

test('keeps declared footnotes for the reader, but not the line that names the source', () => {
  const resource = three({ footnotes: ['Källa', '*'] });
  const { lines, table } = load(resource, 'k;n;m\na;1;2\n;;\n* Preliminärt.;;\nKälla: SCB;;\n');
  expect(lines).toEqual([]);
  expect(table?.length).toBe(1);
  expect(table?.notes).toEqual([{ text: '* Preliminärt.' }]);
});

test('reports footnotes that are not declared, with the declaration to paste', () => {
  const { lines, problems } = load(three(), 'k;n;m\na;1;2\nKälla: SCB, 2019;;\n');
  expect(lines).toEqual(['data/t.csv:3:1 Källa: SCB, 2019 (row-alone)']);
  expect(problems[0]?.wording.sv.hint).toContain('"footnotes": ["Källa:"]');
});

test('reports a footnote below two columns, but not a row that only lacks its number', () => {
  expect(load(resourceOf(), 'k;n\na;1\n* Preliminärt.;\n').lines).toEqual([
    'data/t.csv:3:1 * Preliminärt. (row-alone)',
  ]);
  expect(load(resourceOf(), 'k;n\na;1\nb;\n').lines).toEqual([]);
});

test('reports a heading between the rows', () => {
  const { lines, problems } = load(three(), 'k;n;m\nKvinnor;;\na;1;2\n');
  expect(lines).toEqual(['data/t.csv:2:1 Kvinnor (row-alone)']);
  expect(problems[0]?.wording.sv.hint).not.toContain('footnotes');
});

test('tells twenty thousand lone lines quickly', () => {
  const started = performance.now();
  expect(load(three(), `k;n;m\n${'a;;\n'.repeat(20_000)}`).lines).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(2000);
});

test('keeps the text of every cell, also of missing ones', () => {
  const { table } = load(resourceOf({}, { missingValues: ['..', '–'] }), 'k;n\na;1 234,50\nb;..\nc;–\n');
  expect(table && columnOf(table, 'n')).toMatchObject({
    values: [1234.5, null, null],
    texts: ['1 234,50', '..', '–'],
  });
});

test('reads numbers with their unit only where that is declared', () => {
  const fields = (more: object) => ({
    fields: [
      { name: 'k', type: 'string' },
      { name: 'n', type: 'number', decimalChar: ',', unit: 'procent', ...more },
    ],
  });
  expect(valuesOf(resourceOf({}, fields({ bareNumber: false })), 'k;n\na;34,5 %\nb;7\n')).toEqual([34.5, 7]);
  expect(load(resourceOf({}, fields({})), 'k;n\na;34 %\n').lines).toEqual(['data/t.csv:2:3 34 % (table-cell)']);
});

test('finds places by line in files whose lines end with carriage returns', () => {
  expect(load(resourceOf(), 'k;n\ra;1\rb;x\r').lines).toEqual(['data/t.csv:3:3 x (table-cell)']);
});
