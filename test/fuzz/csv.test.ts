/** Data files: any bytes end in a whole table whose cells have places and that can be doubted, or in messages. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Place } from '../../src/base/place.ts';
import { checkTables } from '../../src/tables/guards/check.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { csvTexts } from '../support/formats.ts';
import { expectWithin, fuzz, linesOf } from '../support/fuzz.ts';
import { bytesOf } from '../support/made-up.ts';
import { describe, loadAll, resourceOf } from '../tables/data.ts';

const plain = ['k;n\na;1 234,50\n"b;""c""";−7\nd;\n', 'Nyckel;n\r\na;1\r\n"b\r\nb";2', 'k;n\ra;1\rb;2\r'];
const typed = ['k;i;y;d;e;s\na;12;2018;2021-05-31;mnkr;budget\nb;..;2019;2021-06-01;tkr;mål\n'];
const wide = ['k;2018;2019\na;1;2\nb;3;4\n', '"k";"2018";"2019"\r\n"a";1;2\r\n'];

const typedFields = [
  { name: 'k', type: 'string' },
  { name: 'i', type: 'integer', unitColumn: 'e', statusColumn: 's' },
  { name: 'y', type: 'year' },
  { name: 'd', type: 'date' },
  { name: 'e', type: 'string' },
  { name: 's', type: 'string' },
];
const wideFields = [
  { name: 'k', type: 'string' },
  { name: '2018', type: 'integer' },
  { name: '2019', type: 'integer' },
];
const unpivot = {
  keep: ['k'],
  name: { name: 'ar', type: 'year' },
  value: { name: 'antal', unit: 'personer', status: ['ar <= 2018: utfall', 'prognos'] },
};

/** Descriptions, each with files that are sound by them. */
const descriptions: readonly (readonly [object, readonly string[]])[] = [
  [resourceOf(), plain],
  [resourceOf({ encoding: 'windows-1252' }), plain],
  [resourceOf({ dialect: { delimiter: ',' } }), ['k,n\na,"1,5"\n"b,""",2\n']],
  [resourceOf({ dialect: { delimiter: '\t' } }), ['k\tn\na\t1\nb\t"2"\n']],
  [resourceOf({}, { fields: typedFields, missingValues: ['', '..'], primaryKey: ['k', 'y'] }), typed],
  [resourceOf({ unpivot }, { fields: wideFields }), wide],
];

const files = fc.oneof(
  ...descriptions.map(([resource, sound]) => bytesOf(csvTexts(sound)).map((bytes) => ({ resource, bytes }))),
);

fuzz('any bytes as a data file', files, async ({ resource, bytes }, report) => {
  let faults = 0;
  const tables = await loadAll([resource], { 't.csv': bytes }, (problem) => {
    faults++;
    report(problem);
  });
  if (faults > 0) expect(tables.get('t')).toBeNull();
  else expectWhole(tables.get('t'));
  checkTables(describe([resource], report), tables, { period: '2022–2024', date: '2021-05-31' }, report);
});

const text = fc
  .array(fc.constantFrom(...'aå"; ,–💡\ufeff\r\n', '\r\n'), { maxLength: 8 })
  .map((letters) => `x${letters.join('')}`);
const rows = fc.array(fc.tuple(text, text), { maxLength: 8 });
const texts = [
  { name: 'a', type: 'string' },
  { name: 'b', type: 'string' },
];

fuzz('any texts, written as CSV', fc.tuple(rows, fc.constantFrom('\n', '\r\n', '\r')), async ([given, end], report) => {
  const quoted = given.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
  const resource = resourceOf({}, { fields: texts, primaryKey: undefined });
  const tables = await loadAll([resource], { 't.csv': ['a;b', ...quoted].join(end) }, report);
  const table = tables.get('t');
  expect(table?.columns.map(({ values }) => values)).toEqual([0, 1].map((at) => given.map((row) => row[at])));
  expectWhole(table);
});

function expectWhole(table: Table | null | undefined): void {
  if (!table) throw new Error('Neither a table nor a problem');
  const lengths = table.columns.flatMap(({ values, units, statuses, decimals }) =>
    [values, units, statuses, decimals].map(({ length }) => length),
  );
  expect(lengths.filter((length) => length !== table.length)).toEqual([]);
  for (const column of table.columns) expectCells(table, column);
}

/** Each cell of a text column stands in the file, quotes aside, where its place says. */
function expectCells(table: Table, { name, type, values }: Column): void {
  const places = values.map((_, row) => table.placeOf(row, name));
  expectWithin(places);
  if (type !== 'string') return;
  const cells = places.map((place) => {
    const cell = textOf(place);
    return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  });
  expect(cells).toEqual(values.map((value) => value ?? ''));
}

function textOf({ source, line, column, endLine, endColumn }: Place): string {
  const lines = linesOf(source.text);
  const before = (at: number): number => lines.slice(0, at - 1).join('').length - 1;
  return source.text.slice(before(line) + column, before(endLine) + endColumn);
}
