import { expect, test } from 'vitest';
import { placeAt } from '../../../src/base/place.ts';
import { layoutOf } from '../../../src/tables/print/layout.ts';
import { printTable } from '../../../src/tables/print/print.ts';
import { selectRows } from '../../../src/tables/select.ts';
import { sumOver } from '../../../src/tables/sum.ts';
import type { Table } from '../../../src/tables/table.ts';
import { collect, resourceOf, tableFrom } from '../data.ts';
import { type Printing, print as printLayout } from './printing.ts';

const alder = { name: 'alder', title: 'Ålder', type: 'string' };
const ar = { name: 'ar', title: 'År', type: 'year' };
const byYear = ['ar = 2018: utfall', 'ar = 2019: prognos', 'kalkyl'];

function tableWith(measure: object, rows: string, more: readonly object[] = []): Table {
  const fields = [alder, ar, { name: 'antal', title: 'Antal', type: 'number', decimalChar: ',', ...measure }, ...more];
  return tableFrom(resourceOf({}, { fields, primaryKey: ['alder', 'ar'] }), rows);
}

const people = tableWith(
  { unit: 'personer', status: byYear },
  'Ålder;År;Antal\n5-9;2018;1234\n5-9;2019;2\n5-9;2020;3\n100-w;2018;4\n100-w;2019;\n',
);

/** Prints a table by names of columns. */
function print(table: Table, names: Parameters<typeof layoutOf>[0]): Printing {
  return printLayout(table, layoutOf(names));
}

const marked = [
  { mark: 'p', status: 'prognos' },
  { mark: 'k', status: 'kalkyl' },
];

test('prints a table row by row, with marks and a legend for statuses', () => {
  const { faults, heads, rows, printed } = print(people, {});
  expect(faults).toEqual([]);
  expect(heads).toEqual(['Ålder | År | Antal']);
  expect(rows).toEqual([
    '5–9 | 2018 | 1 234',
    '5–9 | 2019 | 2 [p]',
    '5–9 | 2020 | 3 [k]',
    '100+ | 2018 | 4',
    '100+ | 2019 | ..',
  ]);
  expect(printed).toMatchObject({
    align: ['text', 'text', 'number'],
    ...{ rowHeads: 2, unit: 'personer', legend: marked, source: 'Provkommunen' },
  });
  expect(printed?.rows[0]?.[2]).toEqual({ text: '1\u00a0234', value: 1234, status: 'utfall', mark: '' });
});

test('prints a cross table with its columns grouped by status', () => {
  const { heads, rows, printed } = print(people, { rows: 'alder', columns: 'ar', values: 'antal' });
  expect(heads).toEqual([' | Utfall | Prognos | Kalkyl', 'Ålder | 2018 | 2019 | 2020']);
  expect(rows).toEqual(['5–9 | 1 234 | 2 | 3', '100+ | 4 | .. | ..']);
  expect(printed).toMatchObject({ rowHeads: 1, unit: 'personer', legend: [] });
});

test('columns of one status share a head', () => {
  const planned = tableWith({ status: ['ar = 2018: utfall', 'mål'] }, 'Ålder;År;Antal\na;2018;1\na;2019;2\na;2020;3\n');
  expect(print(planned, { columns: 'ar' }).heads).toEqual([' | Utfall | Mål/2', 'Ålder | 2018 | 2019 | 2020']);
});

test('a cross table of outcomes has no statuses', () => {
  const outcomes = tableWith({}, 'Ålder;År;Antal\na;2018;1\na;2019;2\n');
  expect(print(outcomes, { columns: 'ar' }).heads).toEqual(['Ålder | 2018 | 2019']);
});

test('marks statuses in a cross table whose columns mix them', () => {
  const { heads, rows, printed } = print(people, { rows: 'ar', columns: 'alder' });
  expect(heads).toEqual(['År | 5–9 | 100+']);
  expect(rows).toEqual(['2018 | 1 234 | 4', '2019 | 2 [p] | ..', '2020 | 3 [k] | ..']);
  expect(printed?.legend).toEqual(marked);
});

test('prints only the columns that are asked for, and those that tell rows apart', () => {
  expect(print(people, { rows: 'ar', values: 'antal' }).heads).toEqual(['År | Ålder | Antal']);
});

test('a column has the most decimals of any with the same unit', () => {
  const file = 'Ålder;År;Antal;Enhet\na;2018;1,25;mnkr\na;2019;2;mnkr\nb;2018;300;personer\n';
  const mixed = tableWith({ unitColumn: 'enhet' }, file, [{ name: 'enhet', title: 'Enhet', type: 'string' }]);
  const { heads, rows, printed } = print(mixed, {});
  expect(heads).toEqual(['Ålder | År | Antal | Enhet']);
  expect(rows).toEqual(['a | 2018 | 1,25 | mnkr', 'a | 2019 | 2,00 | mnkr', 'b | 2018 | 300 | personer']);
  expect(printed?.unit).toBe('');
});

test('units that differ stand in a column where the table prints none', () => {
  const file = 'Ålder;År;Antal;Enhet\na;2018;1;procent\na;2019;2;procent\nb;2018;3;mnkr\n';
  const mixed = tableWith({ unitColumn: 'enhet' }, file, [{ name: 'enhet', title: 'Enhet', type: 'string' }]);
  const { heads, rows } = print(mixed, { columns: 'ar' });
  expect(heads).toEqual(['Ålder | Enhet | 2018 | 2019']);
  expect(rows).toEqual(['a | % | 1 | 2', 'b | mnkr | 3 | ..']);
  expect(print(mixed, { rows: 'ar', columns: 'alder', values: 'antal' }).faults).toEqual([
    'columns: 2018 (layout-unit)',
  ]);
  expect(print(mixed, { rows: 'alder', values: 'antal' }).heads).toEqual(['Ålder | År | Antal | Enhet']);
});

test('columns with different units tell them in their heads', () => {
  const two = tableWith({ unit: 'mnkr' }, 'Ålder;År;Antal;Andel\na;2018;1;5\n', [
    { name: 'andel', title: 'Andel', type: 'integer', unit: 'procent' },
  ]);
  expect(print(two, {}).heads).toEqual(['Ålder | År | Antal (mnkr) | Andel (%)']);
});

test('a missing text has nothing to report', () => {
  const noted = tableWith({}, 'Ålder;År;Antal;Anm\na;2018;1;\n', [{ name: 'anm', title: 'Anm', type: 'string' }]);
  expect(print(noted, {}).rows).toEqual(['a | 2018 | 1 | –']);
});

test('a table that was added up names its source as processed', () => {
  const { report } = collect();
  const summed = sumOver(people, 'alder', placeAt({ path: 'x.md', text: '' }, 1, 1), report);
  expect(summed && print(summed, {}).printed?.source).toBe('egen bearbetning av statistik från Provkommunen');
});

test('reports columns that the table does not have', () => {
  expect(print(people, { rows: 'aldr', columns: 'ar' }).faults).toEqual(['rows: aldr (column-unknown)']);
});

test('reports what the layout leaves open', () => {
  const two = tableWith({}, 'Ålder;År;Antal;Andel\na;2018;1;5\n', [{ name: 'andel', title: 'Andel', type: 'integer' }]);
  expect(print(two, { columns: 'ar' }).faults).toEqual(['values: – (layout-column)']);
  expect(print(two, { columns: 'antal' }).faults).toEqual(['rows: – (layout-column)', 'values: – (layout-column)']);
});

test('reports several rows for one cell, and says what to do', () => {
  const fields = [alder, ar, { name: 'kon', type: 'string' }, { name: 'antal', type: 'integer' }];
  const sexes = tableFrom(
    resourceOf({}, { fields, primaryKey: ['alder', 'ar', 'kon'] }),
    'alder;ar;kon;antal\n5-9;2018;k;1\n5-9;2018;m;2\n',
  );
  const { problems, report } = collect();
  printTable(
    sexes,
    layoutOf({ rows: 'alder', columns: 'ar' }),
    () => placeAt({ path: 'x.md', text: '' }, 1, 1),
    report,
  );
  expect(problems.map(({ rule, wording }) => [rule, wording.sv.text, wording.sv.hint])).toEqual([
    [
      'layout-many',
      'Flera rader hör till samma cell (5–9, 2018).',
      'Välj rader med where: eller räkna ihop dem med sum: kon.',
    ],
  ]);
});

test('prints the sign that the file has for a missing number, and never a zero', () => {
  const schema = { missingValues: ['', '–', '.', '..', 'constructor'] };
  const fields = [alder, { name: 'antal', type: 'integer' }];
  const table = tableFrom(
    resourceOf({}, { fields, primaryKey: 'alder', ...schema }),
    'alder;antal\na;–\nb;.\nc;..\nd;\ne;constructor\nf;0\n',
  );
  expect(print(table, {}).rows).toEqual(['a | –', 'b | .', 'c | ..', 'd | ..', 'e | ..', 'f | 0']);
});

test('prints categories by their labels and in their order, months in words', () => {
  const fields = [
    {
      name: 'kon',
      type: 'string',
      categories: [
        { value: 'M', label: 'Män' },
        { value: 'K', label: 'Kvinnor' },
      ],
    },
    { name: 'manad', type: 'yearmonth' },
    { name: 'n', type: 'integer' },
  ];
  const table = tableFrom(
    resourceOf({}, { fields, primaryKey: ['kon', 'manad'] }),
    'kon;manad;n\nK;2021-05;1\nM;2021-05;2\n',
  );
  expect(print(table, { columns: 'manad' }).rows).toEqual(['Män | 2', 'Kvinnor | 1']);
  expect(print(table, { columns: 'manad' }).heads).toEqual(['kon | maj 2021']);
});

test('prints remarks with the rows that they are about, and not without them', () => {
  const accepted = [
    { rule: 'count-small', reason: 'Talet är publicerat.', where: { alder: '100-w' } },
    { rule: 'period-gap', reason: 'År saknas i källan.' },
  ];
  const resource = resourceOf(
    { accepted },
    { fields: [alder, ar, { name: 'antal', type: 'integer' }], primaryKey: ['alder', 'ar'] },
  );
  const table = tableFrom(resource, 'Ålder;År;antal\n5-9;2018;7\n100-w;2018;4\n');
  const place = placeAt({ path: 'x.md', text: '' }, 1, 1);
  const { report } = collect();
  const old = selectRows(table, { alder: '100-w' }, () => place, report);
  const young = selectRows(table, { alder: '5-9' }, () => place, report);
  const all = sumOver(table, 'alder', place, report);
  expect(old && print(old, {}).printed?.notes).toEqual(['Talet är publicerat.', 'År saknas i källan.']);
  expect(young && print(young, {}).printed?.notes).toEqual(['År saknas i källan.']);
  expect(all && print(all, {}).printed?.notes).toEqual(['År saknas i källan.']);
});

test('tells which editions numbers are from where they differ, unless a column does', () => {
  const fields = (more: object) => [
    alder,
    { name: 'antal', type: 'integer', vintageColumn: 'utgava' },
    { name: 'utgava', title: 'Utgåva', type: 'string', ...more },
  ];
  const table = tableFrom(
    resourceOf({}, { fields: fields({}), primaryKey: 'alder' }),
    'alder;antal;utgava\na;1;2019\nb;2;2018\n',
  );
  expect(print(table, {}).printed?.notes).toEqual([]);
  expect(print(table, { values: 'antal' }).printed?.notes).toEqual([
    'Siffrorna kommer från olika utgåvor: 2018 och 2019.',
  ]);
});
