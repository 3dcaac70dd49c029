/** The exported files as LibreOffice opens them, where it is installed. */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportReport } from '../../src/commands/export-report.ts';
import { csvFileOf } from '../../src/exports/csv.ts';
import { exportTables } from '../../src/exports/export.ts';
import type { ExportFile } from '../../src/exports/exported.ts';
import { flatten } from '../../src/exports/flat.ts';
import type { PrintedTable } from '../../src/tables/print/printed.ts';
import { exportedAges, head, number, printed, publication, text } from '../exports/tables.ts';
import { compileFolder, example } from '../support/report.ts';

const isInstalled = spawnSync('soffice', ['--version']).status === 0;

/** Opens a CSV file with semicolons, in UTF-8, with numbers as Swedes write them; `seeking` finds dates as well. */
const swedishCsv = '--infilter=CSV:59,34,76,1,,1053,false,false';
const seeking = '--infilter=CSV:59,34,76,1,,1053,false,true';

const formulas = ['=1+1', '+1+1', '-1-1', '@SUM(A1)', '=cmd|A1', '\t=1+1', ' =1+1'];
const hostileTable = printed(
  formulas.map((formula) => [text(formula), number(1, '1')]),
  [[head('Post'), head('Tal')]],
);
const hostile = {
  ...exportedAges,
  id: 'tab-hostile',
  table: hostileTable,
  csv: csvFileOf(hostileTable),
};

let folder: string;
let tables: { id: string; table: PrintedTable }[];

describe.skipIf(!isInstalled)('LibreOffice', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'horisont-office-'));
    const { report } = await compileFolder(example);
    if (!report) throw new Error('The example does not compile');
    tables = [...report.tables, ...report.charts].map(({ id, table }) => ({ id, table }));
    await write([...(await exportReport(report)), ...(await exportTables([hostile], publication))]);
    convert('xlsx', 'from-xlsx');
    convert('csv', 'from-csv', swedishCsv);
    convert('csv', 'sought', seeking);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['from-xlsx', 'from-csv'])('reads the printed cells (%s)', async (kind) => {
    for (const { id, table } of tables) {
      const rows = (await firstSheet(kind, id)).slice(-table.rows.length);
      expect(
        rows.map((row) => row.map((cell) => exactly(cell ?? ''))),
        id,
      ).toEqual(valuesOf(table));
    }
  });

  test('takes no age group for a date', async () => {
    const groups = (await firstSheet('sought', 'tab-folkmangd')).map(([first]) => first);
    expect(groups.slice(0, 4)).toEqual(['Ålder', '0–4', '5–9', '10–14']);
  });

  test.each(['from-xlsx', 'from-csv', 'sought'])('computes no text (%s)', async (kind) => {
    const cells = (await firstSheet(kind, 'tab-hostile')).slice(-formulas.length).map(([first]) => String(first));
    expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(formulas);
  });
});

async function write(files: readonly ExportFile[]): Promise<void> {
  for (const { path, content } of files.filter(({ path }) => !path.includes('/'))) {
    const at = join(folder, path.split('.').at(-1) ?? '');
    await mkdir(at, { recursive: true });
    await writeFile(join(at, path), content);
  }
}

function convert(kind: string, out: string, ...options: string[]): void {
  const ids = [...tables.map(({ id }) => id), 'tab-hostile'];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = ids.map((id) => join(folder, kind, `${id}.${kind}`));
  const args = [profile, '--headless', ...options, '--convert-to', 'xlsx', '--outdir', join(folder, out), ...paths];
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

async function firstSheet(kind: string, id: string): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsx(await readFile(join(folder, kind, `${id}.xlsx`)), { trim: false });
  return sheet?.data ?? [];
}

/** What the files hold: a year that is a text in CSV is a number, and digits beyond those that a spreadsheet keeps are left out. */
function valuesOf(table: PrintedTable): unknown[][] {
  return flatten(table).rows.map(({ cells }) => cells.map(({ value }) => exactly(value)));
}

function exactly(cell: unknown): unknown {
  const isNumber = typeof cell === 'number' || (typeof cell === 'string' && /^\d+$/.test(cell));
  return isNumber ? Number(Number(cell).toPrecision(14)) : cell;
}
