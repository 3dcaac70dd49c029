/** Bars beside each other before they are drawn. */
import type { Measured } from '../check.ts';
import type { Grid } from '../grid.ts';

/** A chart of the type `bar`. */
export interface BarChart extends Grid, Measured {
  readonly type: 'bar';
  /** The names of the rows that stand out from the others; none where all look alike. */
  readonly highlight: readonly string[];
}
