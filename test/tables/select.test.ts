import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { Where, WherePlace } from '../../src/project/where.ts';
import { findMeasure, findTable } from '../../src/tables/find.ts';
import { selectRows } from '../../src/tables/select.ts';
import { sumOver } from '../../src/tables/sum.ts';
import { columnOf, type Table } from '../../src/tables/table.ts';
import { collect, resourceOf, tableFrom } from './data.ts';

const fields = [
  { name: 'alder', title: 'Ålder', type: 'string' },
  { name: 'ar', title: 'År', type: 'year' },
  { name: 'antal', type: 'number', decimalChar: ',', unitColumn: 'enhet', status: ['ar = 2018: utfall', 'prognos'] },
  { name: 'enhet', type: 'string' },
];
const resource = resourceOf({}, { fields, primaryKey: ['alder', 'ar'] });
const file = `alder;ar;antal;enhet
10-14;2019;1;personer
10-14;2018;2;personer
5-9;2018;0,1;personer
5-9;2019;0,2;personer
0-4;2018;;personer
80-w;2019;3;personer
`;
const table = tableFrom(resource, file);
const source = { path: 'x.yaml', text: '' };
const placeOf: WherePlace = (column, part) =>
  part === 'key' ? placeAt(source, 1, column === 'ar' ? 2 : 1) : placeAt(source, 2 + part, column === 'ar' ? 2 : 1);

function select(
  where: Where,
  from = table,
): { lines: string[]; rows: unknown[] | undefined; picked: Table | undefined } {
  const { lines, report } = collect();
  const picked = selectRows(from, where, placeOf, report);
  return { lines, picked, rows: picked?.columns[2]?.values.slice() };
}

test.each<[Where, unknown[]]>([
  [{ ar: 2018 }, [2, 0.1, null]],
  [{ ar: '2018', alder: '5-9' }, [0.1]],
  [{ alder: ['5-9', '80-w'] }, [0.1, 0.2, 3]],
  [{ ar: '2018..2019', alder: '10-14..5-9' }, [1, 2, 0.1, 0.2]],
  [{ alder: ['10-14', '0-4..80-w'] }, [1, 2, null, 3]],
  [{}, [1, 2, 0.1, 0.2, null, 3]],
])('picks rows by %j', (where, rows) => {
  expect(select(where)).toMatchObject({ lines: [], rows });
});

test('keeps the places of picked rows', () => {
  expect(select({ alder: '80-w' }).picked?.placeOf(0, 'antal')).toMatchObject({ line: 7, column: 11 });
});

test('reports unknown columns and values together, at their own places', () => {
  expect(select({ aalder: '5-9', ar: [2018, 2027] }).lines).toEqual([
    'x.yaml:1:1 aalder (column-unknown)',
    'x.yaml:3:2 2027 (where-value)',
  ]);
});

test('reports each bad item of a list at its own place', () => {
  expect(select({ alder: ['5-9', '5-99', '0-4..5-9', '80'] }).lines).toEqual([
    'x.yaml:3:1 5-99 (where-age)',
    'x.yaml:4:1 0-4..5-9 (where-range)',
    'x.yaml:5:1 80 (where-value)',
  ]);
});

test('names the value that was probably meant', () => {
  const { problems, report } = collect();
  selectRows(table, { alder: '5–9' }, placeOf, report);
  expect(problems[0]?.wording.sv.hint).toBe('Menade du ”5-9”?');
});

test('says that ages within groups cannot be computed, and which groups make up those that can', () => {
  const { problems, report } = collect();
  selectRows(table, { alder: ['3-9', '0-14', '90-w', '20-24'] }, placeOf, report);
  expect(problems.map(({ rule, wording }) => [rule, wording.sv.expected, wording.sv.hint])).toEqual([
    [
      'where-age',
      'hela grupper, till exempel 5-9..0-4',
      'Välj hela grupper, och säg i texten vilka åldrar det gäller.',
    ],
    ['where-value', 'något av 10-14, 5-9, 0-4, 80-w', 'Menade du ”10-14..0-4”?'],
    ['where-age', 'hela grupper, till exempel 80-w', 'Välj hela grupper, och säg i texten vilka åldrar det gäller.'],
    ['where-value', 'något av 10-14, 5-9, 0-4, 80-w', expect.any(String)],
  ]);
});

test('reports the end of a range that is not there, and a range that runs backwards', () => {
  expect(select({ ar: '2018..2030' }).lines).toEqual(['x.yaml:2:2 2030 (where-value)']);
  expect(select({ ar: '2019..2018' }).lines).toEqual(['x.yaml:2:2 2019..2018 (where-range)']);
});

test('reports values that never stand together', () => {
  expect(select({ alder: '80-w', ar: 2018 }).lines).toEqual(['x.yaml:1:1 {"alder":"80-w","ar":2018} (where-nothing)']);
});

test('finds tables by name, and passes over faulty ones', () => {
  const { lines, report } = collect();
  const tables = new Map<string, Table | null>([
    ['folkmangd', table],
    ['trasig', null],
  ]);
  expect(findTable(tables, 'folkmangd', placeOf('ar', 0), report)).toBe(table);
  expect(findTable(tables, 'trasig', placeOf('ar', 0), report)).toBeUndefined();
  expect(lines).toEqual([]);
  findTable(tables, 'folkmängd', placeOf('ar', 0), report);
  expect(lines).toEqual(['x.yaml:2:2 folkmängd (table-unknown)']);
});

test('does not reckon with years or texts', () => {
  const { lines, report } = collect();
  expect(findMeasure(table, 'antal', placeOf('ar', 0), report)?.name).toBe('antal');
  findMeasure(table, 'ar', placeOf('ar', 0), report);
  expect(lines).toEqual(['x.yaml:2:2 ar (cell-number)']);
});

test('adds up over a column of the key', () => {
  const { lines, report } = collect();
  const summed = sumOver(table, 'alder', placeOf('ar', 0), report);
  expect(lines).toEqual([]);
  expect(summed).toMatchObject({ key: ['ar'], length: 2, processed: true });
  expect(summed?.columns.map(({ name, values }) => [name, values])).toEqual([
    ['ar', [2019, 2018]],
    ['antal', [4.2, null]],
  ]);
  expect(summed && columnOf(summed, 'antal')).toMatchObject({ decimals: [1, 1], statuses: ['prognos', 'utfall'] });
  expect(summed?.placeOf(1, 'antal').line).toBe(3);
});

test('a sum has the least sure status of its parts', () => {
  const { report } = collect();
  const summed = sumOver(table, 'ar', placeOf('ar', 0), report);
  expect(summed && columnOf(summed, 'antal')?.statuses).toEqual(['prognos', 'prognos', 'utfall', 'prognos']);
});

test('adds decimals exactly', () => {
  const { report } = collect();
  const picked = select({ alder: '5-9' }).picked;
  expect(picked && sumOver(picked, 'ar', placeOf('ar', 0), report)?.columns[1]?.values).toEqual([0.3]);
});

test('adds up only over the key', () => {
  const { lines, report } = collect();
  sumOver(table, 'antal', placeOf('ar', 0), report);
  sumOver(table, 'kön', placeOf('ar', 0), report);
  expect(lines).toEqual(['x.yaml:2:2 antal (sum-column)', 'x.yaml:2:2 kön (column-unknown)']);
});

test.each([
  ['mixed units', file.replace('0,1;personer', '0,1;mnkr')],
  ['percentages', file.replaceAll('personer', 'procent')],
])('refuses to add up %s', (_, text) => {
  const { lines, report } = collect();
  expect(sumOver(tableFrom(resource, text), 'alder', placeOf('ar', 0), report)).toBeUndefined();
  expect(lines).toEqual(['x.yaml:2:2 antal (sum-unit)']);
});
