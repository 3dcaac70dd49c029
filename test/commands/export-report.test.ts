/** The files of the example's tables and charts: read back by other libraries, they are the printed cells. */
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportReport } from '../../src/commands/export-report.ts';
import type { Report } from '../../src/compile/report.ts';
import type { ExportFile } from '../../src/exports/exported.ts';
import { flatten } from '../../src/exports/flat.ts';
import type { PrintedTable } from '../../src/tables/print/printed.ts';
import { compileFolder, example } from '../support/report.ts';

let report: Report;
let files: ReadonlyMap<string, ExportFile['content']>;

beforeAll(async () => {
  const compiled = await compileFolder(example);
  if (!compiled.report) throw new Error('The example does not compile');
  ({ report } = compiled);
  files = new Map((await exportReport(report)).map(({ path, content }) => [path, content]));
});

function shown(): { id: string; table: PrintedTable }[] {
  return [...report.tables, ...report.charts].map(({ id, table }) => ({ id, table }));
}

/** What is printed, a number as it was computed. */
function cellsOf({ rows, align }: PrintedTable): (string | number)[][] {
  return rows.map((cells) =>
    cells.map(({ text, value }, at) => (align[at] === 'number' && typeof value === 'number' ? value : text)),
  );
}

/** The rows of a file without the statuses that it adds. */
function printedPart<T>(records: readonly (readonly T[])[], table: PrintedTable): T[][] {
  const { columns } = flatten(table);
  return records.slice(-table.rows.length).map((record) => record.filter((_, at) => columns[at]?.type !== 'status'));
}

/** A field in the place of a number is read as one. */
function numbersOf(fields: string[][], { align }: PrintedTable, mark: string): (string | number)[][] {
  const isNumber = (field: string) => /^-?\d+(\.\d+)?$/.test(field.replace(mark, '.'));
  return fields.map((record) =>
    record.map((field, at) => (align[at] === 'number' && isNumber(field) ? Number(field.replace(mark, '.')) : field)),
  );
}

describe('what is read back is what is printed', () => {
  test('from the CSV files for Excel', () => {
    for (const { id, table } of shown()) {
      const records = parse(String(files.get(`${id}.csv`)), { delimiter: ';', bom: true });
      expect(numbersOf(printedPart(records, table), table, ','), id).toEqual(cellsOf(table));
    }
  });

  test('from the plain CSV files', () => {
    for (const { id, table } of shown()) {
      const records = parse(String(files.get(`plain/${id}.csv`)));
      expect(numbersOf(printedPart(records, table), table, '.'), id).toEqual(cellsOf(table));
    }
  });

  test('from the workbooks', async () => {
    for (const { id, table } of shown()) {
      const [sheet] = await readXlsx(Buffer.from(files.get(`${id}.xlsx`) ?? ''));
      const cells = printedPart(sheet?.data ?? [], table).map((row) => row.map((cell) => cell ?? ''));
      const years = cells.map((row) => row.map((cell, at) => (table.align[at] === 'text' ? String(cell) : cell)));
      expect(years, id).toEqual(cellsOf(table));
    }
  });

  test('from JSON', () => {
    for (const { id, table } of shown()) {
      const { rows } = JSON.parse(String(files.get(`${id}.json`)));
      const cells = table.rows.map((row) => row.map(({ text, value, status }) => ({ text, value, status })));
      expect(
        rows.map((row: { cells: unknown }) => row.cells),
        id,
      ).toEqual(cells);
    }
  });
});

test('tells name, version and short key as the report does', () => {
  expect(JSON.parse(String(files.get('tab-folkmangd.json')))).toMatchObject({
    key: 'VBG-OA2022-folkmangd',
    label: 'Tabell 2',
    report: { key: 'VBG-OA2022', version: '0.1, utkast' },
  });
});

test('age groups are no dates, and forecasts are told from outcome', () => {
  const [head, first, second] = String(files.get('tab-folkmangd.csv')).split('\r\n');
  expect(head).toBe('\ufeffÅlder;2018;2019;"2019, status";2028;"2028, status";2038;"2038, status"');
  expect(first).toBe('0–4;2294;2289;prognos;2479;prognos;2261;kalkyl');
  expect(second).toMatch(/^5–9;/);
});
