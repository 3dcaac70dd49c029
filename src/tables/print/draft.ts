/** A table whose columns are printed but not yet arranged. */
import type { PrintedColumn } from './arrange.ts';

/** The printed columns, and what is known of the whole table. */
export interface Draft {
  readonly columns: readonly PrintedColumn[];
  /** The unit that all numbers have; empty where they differ. */
  readonly unit: string;
  /** The editions that no cell tells. */
  readonly vintages: readonly string[];
  /** What must be said of sums and shares. */
  readonly remarks: readonly string[];
}
