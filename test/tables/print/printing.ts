/** Tables printed for tests: their cells as lines of text, problems with the part of the layout that they are about. */
import { placeAt } from '../../../src/base/place.ts';
import type { Layout } from '../../../src/tables/print/layout.ts';
import { printTable } from '../../../src/tables/print/print.ts';
import type { PrintedTable } from '../../../src/tables/print/printed.ts';
import type { Table } from '../../../src/tables/table.ts';
import { collect, resourceOf, tableFrom } from '../data.ts';

/** What printing a table gives. `faults` are problems as `columns.0: antal (rule)`. */
export interface Printing {
  readonly faults: readonly string[];
  readonly printed: PrintedTable | undefined;
  /** Head rows, then rows, cells parted by ` | `; a head over several columns tells how many: `Andel/2`. */
  readonly heads: readonly string[];
  readonly rows: readonly string[];
}

/** Prints a table. */
export function print(table: Table, layout: Layout): Printing {
  const { problems, report } = collect();
  const printed = printTable(table, layout, (path) => placeAt({ path: path.join('.'), text: '' }, 1, 1), report);
  return {
    faults: problems.map(({ rule, found, place }) => `${place.source.path}: ${found} (${rule})`),
    printed,
    heads:
      printed?.head.map((row) => row.map(({ text, span }) => (span > 1 ? `${text}/${span}` : text)).join(' | ')) ?? [],
    rows:
      printed?.rows.map((row) =>
        row.map(({ text, mark }) => (mark ? `${text} [${mark}]` : text).replaceAll('\u00a0', ' ')).join(' | '),
      ) ?? [],
  };
}

/** A table from a CSV text and the fields of its columns. */
export function tableOf(csv: string, fields: readonly object[], primaryKey?: string | readonly string[]): Table {
  return tableFrom(resourceOf({}, { fields, primaryKey }), csv);
}

const number = { type: 'number', decimalChar: ',' };

/** Costs of two services in two years, and their shares of something. */
export const costs = tableOf(
  'verksamhet;ar;belopp;antal;andel\nSkola;2018;20,5;30;60,5\nSkola;2019;21;31;61\nÄldre;2018;10,25;7;39,5\nÄldre;2019;9;9;39\n',
  [
    { name: 'verksamhet', title: 'Verksamhet', type: 'string' },
    { name: 'ar', title: 'År', type: 'year' },
    { ...number, name: 'belopp', title: 'Belopp', unit: 'mnkr', status: ['ar = 2018: utfall', 'budget'] },
    { ...number, name: 'antal', title: 'Antal', unit: 'personer' },
    { ...number, name: 'andel', title: 'Andel nöjda', unit: 'procent' },
  ],
  ['verksamhet', 'ar'],
);
