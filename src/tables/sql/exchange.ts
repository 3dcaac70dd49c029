/** What the program and the process that runs DuckDB say to each other. */
import type { Value } from '../table.ts';
import type { Reached } from './limits.ts';

/** A type of DuckDB that our columns have there; of a decimal number the digits after the mark. */
export type FilledType = 'BIGINT' | 'INTEGER' | 'DOUBLE' | 'VARCHAR' | 'DATE' | { readonly decimals: number };

/** A column to fill a table with. */
export interface FilledColumn {
  readonly name: string;
  readonly type: FilledType;
  readonly values: readonly Value[];
}

/** What is asked of DuckDB: the tree of a text's statements as JSON, a table to be there, a query's answer. */
export type Request =
  | { readonly ask: 'parse'; readonly text: string }
  | { readonly ask: 'fill'; readonly table: string; readonly columns: readonly FilledColumn[] }
  | { readonly ask: 'run'; readonly text: string };

/**
 * A column of an answer. `type` is DuckDB's, for example `DECIMAL(38,1)`; a decimal number stands without its mark, which
 * `scale` puts back; dates are texts, `2021-05-31`. Types that no column of ours can have come without values.
 */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
  readonly scale: number;
  readonly values: readonly (Value | bigint)[];
}

/** What comes back. A fault is DuckDB's own message: JSON with sentence and position, sometimes behind a few words. */
export type Answer =
  | { readonly is: 'tree'; readonly tree: string }
  | { readonly is: 'filled' }
  | { readonly is: 'result'; readonly columns: readonly ResultColumn[] }
  | { readonly is: 'fault'; readonly message: string }
  | { readonly is: 'limit'; readonly reached: Reached };
