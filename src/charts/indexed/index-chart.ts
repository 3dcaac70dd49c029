/** Lines that are all 100 at a base, before they are drawn. */
import type { Lines } from '../lines.ts';

/** A chart of the type `index`; `base` is the x at which every line is 100. */
export interface IndexChart extends Lines {
  readonly type: 'index';
  readonly base: number;
}
