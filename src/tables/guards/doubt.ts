/** A doubt about data: what a guard finds, and what it looks at. */
import type { Located } from '../../base/located.ts';
import type { Problem } from '../../base/problem.ts';
import type { ReportSettings } from '../../project/report.ts';
import type { Resource } from '../../project/resource.ts';
import type { Where } from '../../project/where.ts';
import type { Groups } from '../group.ts';
import type { Column, Table } from '../table.ts';
import type { Timeline } from './timeline.ts';

/** What could be wrong; the problem's rule is the guard that found it. `rows` are those of the table that it is about. */
export interface Doubt {
  readonly problem: Problem;
  readonly rows?: readonly number[] | undefined;
}

/** A column that tells rows apart, and its values by number. */
export interface Named extends Groups {
  readonly column: Column;
}

/** A table that guards look at. `placeOf` counts from its resource. */
export interface Checked {
  readonly table: Table;
  readonly resource: Resource;
  readonly placeOf: Located['placeOf'];
  /** What the rows are called: the key without the period; in a table without a key, its first column of texts. */
  readonly names: readonly Named[];
  /** The columns of numbers outside the key. */
  readonly measures: readonly Column[];
  /** Undefined where the key has no period, or more than one. */
  readonly timeline: Timeline | undefined;
}

/** What guards compare a table with: the report's settings, and all tables by name. */
export interface Context {
  readonly settings: Pick<ReportSettings, 'period' | 'date' | 'oldestVintage'>;
  readonly tables: ReadonlyMap<string, Checked>;
}

/** A guard: finds the doubts about a table. */
export type FindDoubts = (checked: Checked, context: Context) => Doubt[];

/** A `where:` that picks a row by its names: what a series is called. */
export function seriesOf({ names }: Checked, row: number): Where {
  return Object.fromEntries(names.map(({ column }) => [column.name, column.values[row] ?? '']));
}

/** A `where:` that picks a row by the whole key; undefined in a table without one. */
export function keyOf({ table }: Checked, row: number): Where | undefined {
  const key = table.columns.filter(({ name }) => table.key.includes(name));
  return key.length > 0 ? Object.fromEntries(key.map(({ name, values }) => [name, values[row] ?? ''])) : undefined;
}
