/** What a chart is before it is drawn: numbers picked from a table, with nothing of colour or place. */
import type { Status } from '../base/status.ts';

/** A chart of one of the house types. */
export type Chart = LineChart | AgeProfileChart;

/** A value along a line; null is a gap. */
export interface Point {
  readonly x: number;
  readonly y: number | null;
  readonly status: Status;
}

/** One line: points in rising order of x, at every x of the chart. The name is empty where the chart has one line only. */
export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** Lines over years or numbers. All y have one unit; `decimals` are those that the table has. */
export interface LineChart {
  readonly type: 'line';
  readonly xType: 'year' | 'number';
  readonly unit: string;
  readonly decimals: number;
  readonly series: readonly Series[];
}

/** A year of an age profile and how certain its values are. */
export interface ProfileYear {
  readonly year: number;
  readonly status: Status;
}

/** An age group with its values in the two years; null is missing. */
export interface ProfileRow {
  readonly group: string;
  readonly earlier: number | null;
  readonly later: number | null;
}

/** A population by age group in two years. Rows run from the youngest to the oldest, as in the table. */
export interface AgeProfileChart {
  readonly type: 'age-profile';
  readonly earlier: ProfileYear;
  readonly later: ProfileYear;
  readonly unit: string;
  readonly decimals: number;
  readonly rows: readonly ProfileRow[];
}
