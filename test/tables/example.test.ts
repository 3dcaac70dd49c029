/** The golden numbers of the example report's other data: investments, funds, maturity, benefits, facts. */
import { beforeAll, expect, test } from 'vitest';
import { readProject } from '../../src/project/read.ts';
import { computeKeyFigures } from '../../src/tables/figures/figures.ts';
import { formatFigure } from '../../src/tables/format.ts';
import { checkTables } from '../../src/tables/guards/check.ts';
import { loadTables } from '../../src/tables/load.ts';
import { columnOf, type Figures, type Tables } from '../../src/tables/table.ts';
import { example } from '../support/report.ts';
import { collect } from './data.ts';

let tables: Tables;
let figures: Figures;

beforeAll(async () => {
  const { lines, report } = collect();
  const project = await readProject(example, report);
  if (!project) throw new Error(lines.join('\n'));
  tables = await loadTables(project.data, project.files, report);
  checkTables(project.data, tables, project.settings, report);
  figures = computeKeyFigures(project.keyFigures, tables, report);
  expect(lines).toEqual([]);
});

/** The rows of a table, some columns of each, as texts. */
function rowsOf(name: string, columns: readonly string[]): string[] {
  const table = tables.get(name);
  const picked = columns.map((column) => table && columnOf(table, column));
  return Array.from({ length: table?.length ?? 0 }, (_, row) =>
    picked.map((column) => String(column?.values[row])).join(' '),
  );
}

test.each([
  ['investeringar_2023', '30\u00a0mnkr', 'förslag'],
  ['investeringar_2024', '33\u00a0mnkr', 'förslag'],
  ['investeringar_2025', '36\u00a0mnkr', 'förslag'],
  ['investeringar_2026', '40\u00a0mnkr', 'förslag'],
  ['investeringar_2027', '45\u00a0mnkr', 'förslag'],
  ['investeringar_2023_2027', '184\u00a0mnkr', 'förslag'],
  ['driftsmedel_okning_2023_2026', '10\u00a0mnkr', 'förslag'],
  ['mognad_okning', '21\u00a0procentenheter', 'utfall'],
  ['mognad_over_rikssnitt', '10\u00a0procentenheter', 'utfall'],
  ['vuxna_20_64_hogst', '22\u00a0149', 'prognos'],
  ['resultat_2019', '17\u00a0mnkr', 'prognos'],
  ['resultat_2020', '31\u00a0mnkr', 'budget'],
])('the key figure %s is %s', (id, text, status) => {
  const figure = figures.get(id);
  expect(figure && formatFigure(figure)).toBe(text);
  expect(figure?.status).toBe(status);
});

test('what municipalities pay a year is known only where the period is', () => {
  expect(rowsOf('finansiering_per_ar', ['kommun', 'belopp_per_ar'])).toEqual(['Örebro 66.7', 'Enköping 12.5']);
});

test('benefits in kronor follow from the assumed hourly cost and the volume', () => {
  expect(rowsOf('nytta_i_kronor', ['lagst', 'hogst', 'enhet']).sort()).toEqual([
    '15 15 kr per brev',
    '150 187.5 kr per samtal',
    '900 900 kr per ärende',
  ]);
});

test('change 2019–2038 by age group, and it is as unsure as the calculation', () => {
  const table = tables.get('forandring_efter_alder');
  const change = table && columnOf(table, 'forandring');
  expect(change?.values).toEqual([
    -28, 132, 366, 602, 213, -305, -97, 343, 466, 321, -196, -164, -64, 86, 77, 96, 339, 345, 215, 40, 4,
  ]);
  expect(new Set(change?.statuses)).toEqual(new Set(['kalkyl']));
});

test('the dependency ratio of the query is that of the key figures', () => {
  const rows = rowsOf('forsorjningskvot', ['ar', 'kvot']);
  for (const year of [2018, 2019, 2021, 2023, 2028, 2038]) {
    const figure = figures.get(`forsorjningskvot_${year}`);
    expect(rows).toContain(`${year} ${figure?.value.toFixed(1)}`);
  }
});

test('every fact has a source and a date', () => {
  const fakta = tables.get('fakta');
  expect(fakta?.length).toBeGreaterThan(15);
  for (const name of ['enhet', 'kalla', 'datum']) {
    expect(fakta && columnOf(fakta, name)?.values).not.toContain(null);
  }
});
