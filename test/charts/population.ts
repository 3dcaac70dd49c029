/** The population of the example report as tables for charts, read from the published file itself. */
import { readFileSync } from 'node:fs';
import type { Status } from '../../src/base/status.ts';
import type { Column, Table } from '../../src/tables/table.ts';
import { tableOf } from '../support/table.ts';

interface Cell {
  readonly age: string;
  readonly year: number;
  readonly count: number;
}

const bytes = readFileSync(new URL('../../data/folkmangd-prognos-excel.csv', import.meta.url));
const [header = [], ...lines] = new TextDecoder('windows-1252')
  .decode(bytes)
  .trim()
  .split('\r\n')
  .map((line) => line.split(';'));
const cells: readonly Cell[] = lines.flatMap(([age = '', ...counts]) =>
  counts.map((count, at) => ({ age, year: Number(header[at + 1]), count: Number(count.replace(/\s/g, '')) })),
);

/** How certain the published figures of a year are. */
export function statusOf(year: number): Status {
  return year <= 2018 ? 'utfall' : year <= 2028 ? 'prognos' : 'kalkyl';
}

/** The whole population: one row per year. */
export function totals(): Table {
  return sums({ '': () => true });
}

/** The groups that the report follows: 0–19, 20–64, 65+ and 80+, one row per group and year. */
export function ageClasses(): Table {
  const from = (age: string): number => Number.parseInt(age, 10);
  return sums({
    '0-19': (age) => from(age) < 20,
    '20-64': (age) => from(age) >= 20 && from(age) < 65,
    '65-w': (age) => from(age) >= 65,
    '80-w': (age) => from(age) >= 80,
  });
}

/** All five-year groups in all years. */
export function byAge(): Table {
  return tableFrom(cells.map(({ age, year, count }) => [age, year, count]));
}

/** All five-year groups in some years. */
export function agesIn(years: readonly number[]): Table {
  return tableFrom(cells.filter(({ year }) => years.includes(year)).map(({ age, year, count }) => [age, year, count]));
}

/** The columns of these tables. */
export function columnsOf(table: Table): { age: Column; year: Column; count: Column } {
  const [age, year, count] = table.columns;
  if (!age || !year || !count) throw new Error('A population table has three columns');
  return { age, year, count };
}

function sums(classes: Readonly<Record<string, (age: string) => boolean>>): Table {
  const years = [...new Set(cells.map(({ year }) => year))];
  return tableFrom(
    Object.entries(classes).flatMap(([name, has]) =>
      years.map((year) => {
        const of = cells.filter((cell) => cell.year === year && has(cell.age));
        return [name, year, of.reduce((sum, { count }) => sum + count, 0)] as const;
      }),
    ),
  );
}

function tableFrom(rows: readonly (readonly [string, number, number])[]): Table {
  const status = (row: number): Status => statusOf(rows[row]?.[1] ?? 0);
  return tableOf(
    [
      { name: 'alder', type: 'string' },
      { name: 'ar', type: 'year' },
      { name: 'antal', type: 'integer', unit: 'personer', status },
    ],
    rows,
  );
}
