/** What an operation of key figures is given, and what it gives. */
import type { Located } from '../../base/located.ts';
import type { Computation, Operation } from '../../project/keyfigures.ts';
import type { Figure, Table } from '../table.ts';

/** A computation, and the rows that its `where:` leaves of its table. */
export interface Task<O extends Operation = Operation> {
  readonly computation: Computation<O>;
  readonly table: Table;
  /** The index that each row of `table` has in the report's table. */
  readonly rows: readonly number[];
  readonly placeOf: Located['placeOf'];
}

/** What an operation gives; the title, id and place are the key figure's own. */
export type Result = Pick<Figure, 'value' | 'decimals' | 'unit' | 'status' | 'origin' | 'parts' | 'order' | 'wording'>;
