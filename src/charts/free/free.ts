/** A chart that its author specified: what is drawn, from which table, and where each part was written. */
import type { Located } from '../../base/located.ts';
import type { Table } from '../../tables/table.ts';
import type { Spec } from './spec.ts';

/** A checked specification and its table. */
export interface FreeChart {
  readonly type: 'vega-lite';
  readonly spec: Spec;
  readonly table: Table;
  readonly placeOf: Located['placeOf'];
}
