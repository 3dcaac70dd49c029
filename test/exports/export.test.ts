/** All files of some tables. */
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/base/checksum.ts';
import { exportTables } from '../../src/exports/export.ts';
import { exportedAges, publication } from './tables.ts';

test('makes four files of each table, and one that describes them all', async () => {
  const files = await exportTables([exportedAges, { ...exportedAges, id: 'dia-alder' }], publication);
  expect(files.map(({ path }) => path)).toEqual([
    ...['tab-alder.csv', 'tab-alder.xlsx', 'tab-alder.json', 'plain/tab-alder.csv'],
    ...['dia-alder.csv', 'dia-alder.xlsx', 'dia-alder.json', 'plain/dia-alder.csv'],
    'datapackage.json',
  ]);
});

test('JSON and workbook tell the checksum of the CSV file', async () => {
  const [csv, , json] = await exportTables([exportedAges], publication);
  expect(JSON.parse(String(json?.content)).csv.sha256).toBe(checksumOf(csv?.content ?? ''));
});

test('the same tables give the same bytes', async () => {
  const once = await exportTables([exportedAges], publication);
  expect(await exportTables([exportedAges], publication)).toEqual(once);
});

test('a report without tables has no files of them', async () => {
  expect(await exportTables([], publication)).toEqual([]);
});
