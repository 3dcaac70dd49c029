/** How far queries may go. */

/** The limits of queries. */
export interface Limits {
  /** Length of a query's text. */
  readonly characters: number;
  /** Time for one query. */
  readonly milliseconds: number;
  /** Memory that DuckDB plans with. Its process is ended at twice that, as texts that grow are not counted in it. */
  readonly bytes: number;
  /** Rows of one answer. */
  readonly rows: number;
}

/** Which limit a query reached; `crash` is the end of the database itself. */
export type Reached = 'length' | 'time' | 'memory' | 'rows' | 'crash';

/** What queries may take where nothing else is said. */
export const usualLimits: Limits = {
  characters: 100_000,
  milliseconds: 10_000,
  bytes: 2 ** 30,
  rows: 1_000_000,
};
