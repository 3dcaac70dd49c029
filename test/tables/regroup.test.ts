import { expect, test } from 'vitest';
import { placeAt } from '../../src/base/place.ts';
import type { ValueGroups } from '../../src/project/groups.ts';
import { regroup } from '../../src/tables/regroup.ts';
import { columnOf, type Table } from '../../src/tables/table.ts';
import { collect, resourceOf, tableFrom } from './data.ts';

const fields = [
  { name: 'alder', title: 'Ålder', type: 'string' },
  { name: 'ar', title: 'År', type: 'year' },
  { name: 'antal', type: 'integer', status: ['alder = 80-w: prognos', 'utfall'] },
  { name: 'anm', type: 'string' },
];
const table = tableFrom(
  resourceOf({}, { fields, primaryKey: ['alder', 'ar'], missingValues: ['..'] }),
  'alder;ar;antal;anm\n0-4;2018;1;x\n0-4;2019;2;x\n5-9;2018;3;x\n5-9;2019;4;x\n80-w;2018;5;x\n80-w;2019;..;x\n',
);

function group(groups: ValueGroups, from = table): { faults: string[]; grouped: Table | undefined } {
  const { problems, report } = collect();
  const grouped = regroup(from, { groups }, (path) => placeAt({ path: path.join('.'), text: '' }, 1, 1), report);
  return { faults: problems.map(({ rule, found, place }) => `${place.source.path}: ${found} (${rule})`), grouped };
}

test('adds up the rows of each group, in the order in which the groups are written', () => {
  const { faults, grouped } = group({ alder: { Äldre: '80-w', '0-9 år': '0-4..5-9' } });
  expect(faults).toEqual([]);
  expect(grouped?.columns.map(({ name }) => name)).toEqual(['alder', 'ar', 'antal']);
  const columns = grouped?.columns.map(({ values }) => values);
  expect(columns).toEqual([
    ['Äldre', 'Äldre', '0-9 år', '0-9 år'],
    [2018, 2019, 2018, 2019],
    [5, null, 4, 6],
  ]);
  expect(grouped && columnOf(grouped, 'antal')?.statuses).toEqual(['prognos', 'prognos', 'utfall', 'utfall']);
  const printed = grouped && columnOf(grouped, 'alder')?.categories;
  expect([...(printed ?? [])]).toEqual([
    ['Äldre', 'Äldre'],
    ['0-9 år', '0–9 år'],
  ]);
  expect(grouped?.processed).toBe(true);
});

test('groups several columns, and a list of values', () => {
  const { grouped } = group({ alder: { Alla: ['0-4', '5-9..80-w'] }, ar: { Båda: '2018..2019' } });
  expect(grouped?.columns.map(({ values }) => values)).toEqual([['Alla'], ['Båda'], [null]]);
});

test('reports values that no group has, and values that two have', () => {
  expect(group({ alder: { Unga: '0-4' } }).faults).toEqual(['alder: 5–9, 80+ (group-rest)']);
  expect(group({ alder: { Unga: '0-4..5-9', Alla: ['0-4', '5-9..80-w'] } }).faults).toEqual([
    'alder.Alla.0: 0–4 (group-overlap)',
    'alder.Alla.1: 5–9 (group-overlap)',
  ]);
  expect(group({ alder: { Alla: ['0-4..80-w', '0-4'] } }).faults).toEqual(['alder.Alla.1: 0–4 (group-overlap)']);
});

test('reports values and columns that are not there, and a column that is not of the key', () => {
  expect(group({ alder: { Unga: ['0-3', '80-w..0-4'] } }).faults).toEqual([
    'alder.Unga.0: 0-3 (where-age)',
    'alder.Unga.1: 80-w..0-4 (where-range)',
  ]);
  expect(group({ aldr: { Unga: '0-4' } }).faults).toEqual(['aldr: aldr (column-unknown)']);
  expect(group({ anm: { Alla: 'x' } }).faults).toEqual(['anm: anm (group-unkeyed)']);
});
