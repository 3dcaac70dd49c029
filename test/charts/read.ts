/** Charts for tests: read from tables as blocks read them, with the problems that this reports. */
import { z } from 'zod';
import { placeAt } from '../../src/base/place.ts';
import type { Problem } from '../../src/base/problem.ts';
import { checkSchema } from '../../src/base/schema.ts';
import { parseYaml, yamlFile } from '../../src/base/yaml.ts';
import type { AgeProfileChart } from '../../src/charts/age-profile/ages.ts';
import { readAgeProfile } from '../../src/charts/age-profile/read-ages.ts';
import { type Chart, type ChartType, keysOf, readChart } from '../../src/charts/kinds.ts';
import { readLine } from '../../src/charts/line/read-line.ts';
import type { LineChart } from '../../src/charts/lines.ts';
import { layoutOf } from '../../src/tables/print/layout.ts';
import { printTable } from '../../src/tables/print/print.ts';
import type { Table } from '../../src/tables/table.ts';
import { ageClasses, byAge, columnsOf, totals } from './population.ts';

/** The keys of a block, each on the line of its place in this list. */
export const keys = ['data', 'x', 'y', 'series', 'categories', 'year', 'values', 'years'];

const placeOf = (key: string) => placeAt({ path: 'content/prov.md', text: '' }, keys.indexOf(key) + 1, 1);

/** What was read, and the problems as `key: found (rule)`. */
export interface Outcome<T> {
  readonly chart: T | undefined;
  readonly problems: readonly string[];
}

/** A chart of one type. */
export type ChartOf<T extends ChartType> = Extract<Chart, { readonly type: T }>;

/** Reads a block as its author writes it, without the keys that all blocks have. Problems stand at the keys of its lines. */
export function blockOf<T extends ChartType>(type: T, table: Table, text = ''): Outcome<ChartOf<T>> & Shown {
  const problems: string[] = [];
  const lines = ['data: prov', ...text.split('\n').filter(Boolean)];
  const report = ({ rule, place, found }: Problem): void => {
    problems.push(`${lines[place.line - 1]?.split(':')[0]}: ${found} (${rule})`);
  };
  const located = parseYaml(yamlFile({ path: 'content/prov.md', text: lines.join('\n') }), report);
  const block = located && checkSchema(z.strictObject({ data: z.string(), ...keysOf(type) }), located, report);
  const read = block && readChart(type, { table, placeOf: located.placeOf, report }, block);
  const printed = read && printTable(read.shown, layoutOf(read.layout), located.placeOf, report);
  const rows = printed?.rows.map((cells) => cells.map(({ text, mark }) => `${text}${mark}`.replaceAll('\u00a0', ' ')));
  const chart = read?.chart as ChartOf<T> | undefined; // the reader of a type gives charts of it
  return { chart, problems, rows, unit: printed?.unit, subtitle: read?.subtitle, source: printed?.source };
}

/** What stands around a chart: the rows of its table as they are printed, its unit, its own subtitle and its source. */
export interface Shown {
  readonly rows: readonly (readonly string[])[] | undefined;
  readonly unit: string | undefined;
  readonly subtitle: string | undefined;
  readonly source: string | undefined;
}

/** A line chart of a table whose columns are x, y and, if it has a third, series. */
export function lineOf(table: Table): Outcome<LineChart> {
  const [x, y, series = null] = table.columns;
  if (!x || !y) throw new Error('A line chart needs two columns');
  return collect((report) => readLine(table, { x, y, series }, placeOf, report));
}

/** An age profile of a table whose columns are group, year and value. */
export function profileOf(table: Table, years: readonly [number, number]): Outcome<AgeProfileChart> {
  const { age, year, count } = columnsOf(table);
  return collect((report) => readAgeProfile(table, { group: age, year, value: count, years }, placeOf, report));
}

/** The charts of the example report: the whole population, four age classes, and the age profile of 2019 and 2038. */
export function populationCharts(): { total: LineChart; classes: LineChart; ages: AgeProfileChart } {
  const line = (table: Table, split: boolean): LineChart => {
    const { age, year, count } = columnsOf(table);
    return sound(
      collect((report) => readLine(table, { x: year, y: count, series: split ? age : null }, placeOf, report)),
    );
  };
  return {
    total: line(totals(), false),
    classes: line(ageClasses(), true),
    ages: sound(profileOf(byAge(), [2019, 2038])),
  };
}

/** A chart that must have been read without a problem. */
export function sound<T>({ chart, problems }: Outcome<T>): T {
  if (!chart) throw new Error(problems.join('; '));
  return chart;
}

function collect<T>(read: (report: (problem: Problem) => void) => T | undefined): Outcome<T> {
  const problems: string[] = [];
  const chart = read(({ rule, place, found }) => problems.push(`${keys[place.line - 1]}: ${found} (${rule})`));
  return { chart, problems };
}
