import { expect, test } from 'vitest';
import { comparePublished } from '../../src/exports/difference.ts';
import { type PublishedTable, readCaptioned } from '../../src/exports/published.ts';

/** A table as a PDF carries it. */
function tableOf(csv: string, id = 'tab', caption = 'Tabell 1. Barn'): PublishedTable {
  const table = readCaptioned(id, Buffer.from(csv.replaceAll('\n', '\r\n')), caption);
  if (!table) throw new Error('the CSV is not read');
  return table;
}

function changeOf(before: string, after: string) {
  return comparePublished([tableOf(before)], [tableOf(after)]).changed[0];
}

test('numbers differ by digits that are not printed, and the difference has no more of them', () => {
  const [cell] = changeOf('A;B\nx;0,1\n', 'A;B\nx;0,3\n')?.cells ?? [];
  expect(cell).toMatchObject({ row: 'x', column: 'B', difference: 0.2 });
  expect(cell?.percent).toBeCloseTo(200);
  expect(changeOf('A;B\nx;33,333333333333336\n', 'A;B\nx;33,33333333333333\n')?.cells).toHaveLength(1);
});

test('there is no percent of zero or of less, and no difference to what is missing', () => {
  const cells = changeOf('A;B;C;D\nx;0;-2;7\n', 'A;B;C;D\nx;3;-1;..\n')?.cells;
  expect(cells?.map(({ difference, percent }) => [difference, percent])).toEqual([
    [3, null],
    [1, null],
    [null, null],
  ]);
});

test('a status that changes makes a difference although the number is the same, also between the two ways to write it', () => {
  const cells = changeOf('A;2018;2019;2019, status\nx;1;2;prognos\n', 'A;2018;2019;Status\nx;1;2;utfall\n')?.cells;
  expect(cells).toMatchObject([
    { column: '2019', before: { status: 'prognos' }, after: { status: 'utfall' }, difference: 0 },
  ]);
});

test('rows are told apart by as many columns as that takes, and their order is no difference', () => {
  const before = 'Verksamhet;Typ;Antal\nFörskola;egen;1\nFörskola;köpt;2\n';
  expect(changeOf(before, 'Verksamhet;Typ;Antal\nFörskola;köpt;2\nFörskola;egen;1\n')).toBeUndefined();
  expect(changeOf(before, before.replace('köpt;2', 'köpt;3'))?.cells).toMatchObject([
    { row: 'Förskola, köpt', column: 'Antal', difference: 1 },
  ]);
});

test('years that tell rows apart have no status of their own', () => {
  const change = changeOf('År;Antal;Status\n2018;1;prognos\n', 'År;Antal;Status\n2018;1;utfall\n');
  expect(change?.cells.map(({ column }) => column)).toEqual(['Antal']);
});

test('rows and columns that only one has are told by their heads', () => {
  expect(changeOf('A;B\nx;1\n', 'A;C\ny;1\n')?.change).toMatchObject({
    rows: { added: ['y'], removed: ['x'] },
    columns: { added: ['C'], removed: ['B'] },
  });
});

test('a table’s number is no difference, its title is', () => {
  const before = tableOf('A;B\nx;1\n');
  expect(comparePublished([before], [{ ...before, label: 'Tabell 9' }]).unchanged).toHaveLength(1);
  expect(comparePublished([before], [{ ...before, title: 'Barn och unga' }]).changed).toHaveLength(1);
});

test('unit and source are compared only where both are known', () => {
  const before = tableOf('A;B\nx;1\n');
  const after = { ...before, isDescribed: true, table: { ...before.table, unit: 'tkr' } };
  expect(comparePublished([before], [after]).unchanged).toHaveLength(1);
  const described = { ...before, isDescribed: true };
  expect(comparePublished([described], [after]).changed[0]?.change.around).toEqual([
    { part: 'unit', before: '', after: 'tkr' },
  ]);
});

test('tables keep the order of the newer report', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => tableOf('A;B\nx;1\n', id));
  if (!a || !b || !c) throw new Error('three tables');
  const difference = comparePublished([a, b], [c, b]);
  expect(difference.added.map(({ id }) => id)).toEqual(['c']);
  expect(difference.withdrawn.map(({ id }) => id)).toEqual(['a']);
  expect(difference.unchanged.map(({ id }) => id)).toEqual(['b']);
});
