/** Values against a goal or a mean, before they are drawn. */
import type { Measured } from '../check.ts';
import type { Cell, Named } from '../grid.ts';

/** A value and the goal that is its own; null where a goal for all is drawn instead. */
export interface Compared extends Named {
  readonly goal: Cell | null;
}

/** A chart of the type `comparison`: with goals for all rows, or with one for each row, which then have a name together. */
export interface ComparisonChart extends Measured {
  readonly type: 'comparison';
  readonly rows: readonly Compared[];
  readonly goals: readonly Named[];
  readonly goalName: string;
}
