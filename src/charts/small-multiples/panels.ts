/** The same lines several times before they are drawn. */
import type { Lines, Series } from '../lines.ts';

/** One of the small charts. */
export interface Panel {
  readonly name: string;
  readonly series: readonly Series[];
}

/** A chart of the type `small-multiples`; all panels have the same series and the same x. */
export interface SmallMultiplesChart extends Omit<Lines, 'series'> {
  readonly type: 'small-multiples';
  readonly panels: readonly Panel[];
}
