/** Changes before they are drawn. */
import type { Measured } from '../check.ts';
import type { Named } from '../grid.ts';

/** The two points that changes were computed between, as readers know them. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A chart of the type `change`; without a span the table itself holds the changes. */
export interface ChangeChart extends Measured {
  readonly type: 'change';
  readonly span: Span | null;
  readonly rows: readonly Named[];
}
