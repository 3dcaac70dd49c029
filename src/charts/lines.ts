/** Lines over years or numbers before they are drawn: numbers picked from a table, with nothing of colour or place. */
import type { Status } from '../base/status.ts';

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

/** Lines over one axis. All y have one unit; `decimals` are those that the table has. */
export interface Lines {
  readonly xType: 'year' | 'number';
  readonly unit: string;
  readonly decimals: number;
  readonly series: readonly Series[];
}

/** A chart of the type `line`. */
export interface LineChart extends Lines {
  readonly type: 'line';
}
