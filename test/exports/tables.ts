/** Printed tables for tests of files. */
import type { Status } from '../../src/base/status.ts';
import { csvFileOf } from '../../src/exports/csv.ts';
import type { Exported, Publication } from '../../src/exports/exported.ts';
import type { PrintedCell, PrintedHead, PrintedTable } from '../../src/tables/print/printed.ts';

/** A cell with a text, also of a row head. */
export function text(words: string): PrintedCell {
  return { text: words, value: words, status: null, mark: '' };
}

/** A cell with a number, printed as it is told; null is missing. */
export function number(value: number | null, printed: string, status: Status | null = 'utfall'): PrintedCell {
  return { text: printed, value, status, mark: '' };
}

/** A head above one column. */
export function head(words: string, span = 1): PrintedHead {
  return { text: words, span };
}

/** A table whose first column is its heads and whose others are numbers. */
export function printed(
  rows: readonly (readonly PrintedCell[])[],
  heads: PrintedTable['head'],
  sums = 0,
): PrintedTable {
  const [first = []] = rows;
  return {
    head: heads,
    rows,
    align: first.map((_, at) => (at === 0 ? 'text' : 'number')),
    rowHeads: 1,
    sums: { rows: sums, columns: 0 },
    unit: 'personer',
    legend: [],
    notes: [],
    source: 'Provkommunen',
  };
}

/** Ages by year: outcome and forecast, a number below zero, one that is missing, and a sum. */
export const ages: PrintedTable = printed(
  [
    [text('0–4'), number(1204, '1 204'), number(-31.25, '−31,3', 'prognos')],
    [text('5–9'), number(0, '0'), number(null, '..', 'prognos')],
    [text('Totalt'), number(1204, '1 204'), number(null, '..', 'prognos')],
  ],
  [
    [head(''), head(''), { ...head('Prognos'), status: 'prognos' }],
    [head('Ålder'), head('2018'), head('2028')],
  ],
  1,
);

const agesWithNote: PrintedTable = { ...ages, notes: ['Små tal är borttagna.'] };

/** The table of ages as a report has it. */
export const exportedAges: Exported = {
  id: 'tab-alder',
  shortKey: 'PROV-alder',
  label: 'Tabell 3',
  title: 'Folkmängd efter ålder',
  subtitle: 'Antal personer',
  note: 'Prognosen är från 2019.',
  page: null,
  table: agesWithNote,
  csv: csvFileOf(agesWithNote),
};

/** The report that it is from. */
export const publication: Publication = {
  key: 'PROV',
  title: 'Omvärldsanalys',
  municipality: 'Provköping',
  publisher: 'Provköpings kommun',
  period: '2022–2024',
  version: '1, utkast',
  date: '2021-05-31',
};
