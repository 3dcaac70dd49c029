/** The description of the exported tables, against the standard's own schema. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumOf } from '../../src/base/checksum.ts';
import { schemaCheck } from '../../src/base/json-schema.ts';
import { plainCsvOf } from '../../src/exports/csv.ts';
import { describePackage } from '../../src/exports/datapackage.ts';
import { example } from '../support/report.ts';
import { exportedAges, publication } from './tables.ts';

const plain = { path: 'plain/tab-alder.csv', content: plainCsvOf(exportedAges.table) };
const described = JSON.parse(describePackage([{ exported: exportedAges, plain }], publication));

test('is valid against Data Package v2', async () => {
  const schema = JSON.parse(await readFile(join(example, 'schemas', 'datapackage-2.0.json'), 'utf8'));
  expect(schemaCheck(schema)(described)).toEqual([]);
});

test('tells what each table is, and by what its file is proved', () => {
  expect(described).toMatchObject({
    name: 'prov',
    title: 'Omvärldsanalys, Provköping',
    created: '2021-05-31T00:00:00Z',
  });
  expect(described.resources).toMatchObject([
    {
      name: 'tab-alder',
      path: 'plain/tab-alder.csv',
      title: 'Tabell 3. Folkmängd efter ålder',
      bytes: Buffer.byteLength(plain.content),
      hash: `sha256:${checksumOf(plain.content)}`,
      sources: [{ title: 'Provkommunen' }],
    },
  ]);
});

test('tells the type and unit of each column, and which values are missing', () => {
  const { fields, missingValues } = described.resources[0].schema;
  expect(fields).toEqual([
    { name: 'Ålder', type: 'string' },
    { name: '2018', type: 'number', unit: 'personer' },
    { name: '2028', type: 'number', unit: 'personer' },
    { name: '2028, status', type: 'string' },
  ]);
  expect(missingValues.map(({ value }: { value: string }) => value)).toEqual(['–', '..', '.']);
});

test('a column of years is one of numbers', () => {
  const { table } = exportedAges;
  const years = table.rows.map((cells, row) => [
    { ...cells[0], text: String(2018 + row), value: 2018 + row },
    ...cells.slice(1),
  ]);
  const exported = { ...exportedAges, table: { ...table, rows: years } as typeof table }; // the first cell of each is there
  const [resource] = JSON.parse(describePackage([{ exported, plain }], publication)).resources;
  expect(resource.schema.fields[0]).toEqual({ name: 'Ålder', type: 'number' });
});
