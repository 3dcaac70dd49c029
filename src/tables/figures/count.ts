/** The operation `count`. */
import { formatNumber } from '../../base/number.ts';
import type { Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import { groupRows } from '../group.ts';
import { columnOf } from '../table.ts';
import { checkGroups, describeGroups } from './groups.ts';
import { indexesOf, tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * How many rows have a value in the column, or how many groups have a row that has one.
 *
 * Units: as written, else none. Status: the least sure of the values. Errors: those of `checkGroups`; then undefined.
 */
export function count(task: Task<'count'>, report: Report): Result | undefined {
  const { computation, table } = task;
  const { by, unit } = computation;
  const column = columnOf(table, computation.column.column);
  if (!column || !checkGroups(task, report)) return undefined;
  const hasValue = (row: number): boolean => column.values[row] !== null;
  const rows = [...column.values.keys()].filter(hasValue);
  const groups = by.length > 0 ? groupRows(table, by).filter((group) => group.some(hasValue)) : rows;
  const gaps = table.length - rows.length;
  const counted = by.length > 0 ? `grupper, ${describeGroups(table, by)},` : 'rader';
  const missing = gaps > 0 ? `; ${formatNumber(gaps, { decimals: 0 })} ${gaps === 1 ? 'värde' : 'värden'} saknas` : '';
  const status = weakestStatus(rows.map((row) => column.statuses[row] ?? 'utfall'));
  return {
    value: groups.length,
    decimals: 0,
    unit,
    status,
    parts: [tellPart(task, 'column', { value: null, decimals: 0, unit, status }, indexesOf(task.rows, rows))],
    origin: `antalet ${counted} som har ett värde${missing}`,
  };
}
