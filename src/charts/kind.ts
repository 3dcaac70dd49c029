/** What each kind of chart gives: the keys of its block, its reader, its picture and its description. */
import type { z } from 'zod';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';
import type { Report } from '../base/problem.ts';
import type { Table } from '../tables/table.ts';
import type { Picture } from './parts/picture.ts';
import type { Look } from './style.ts';

/** What a chart is read from: the rows that its block picked, the places of the block's keys, and whom to tell. */
export interface ChartSource {
  readonly table: Table;
  readonly placeOf: Located['placeOf'];
  readonly report: Report;
}

/** The place of a key of the chart's block (`x`, `years`); of the block where it has no such key. */
export type PlaceOf = (key: string) => Place;

/** The names of the columns that make the table beside a chart: its heads, a cross table's columns, its numbers. */
export interface TableNames {
  readonly rows?: string | undefined;
  readonly columns?: string | undefined;
  readonly values?: string | undefined;
}

/** A chart as plain data, the rows that it shows, and how they are laid out in the table beside it. */
export interface ReadChart<Chart> {
  readonly chart: Chart;
  readonly shown: Table;
  readonly layout: TableNames;
  /** What the chart measures, where its unit alone does not say it. */
  readonly subtitle?: string;
}

/** What is made of a chart: its picture, and the words that stand for it. */
export interface Shows<Chart> {
  readonly layOut: (chart: Chart, look: Look) => Picture;
  readonly describe: (chart: Chart) => string;
}

/** A kind of chart. `keys` are those that its block has beside the keys of every block. */
export interface Kind<Keys extends z.ZodRawShape, Chart> extends Shows<Chart> {
  readonly keys: Keys;
  /** Reads a block that has been checked. Errors: those of the kind, each at its key; then undefined. */
  readonly read: (source: ChartSource, block: z.infer<z.ZodObject<Keys>>) => ReadChart<Chart> | undefined;
}
