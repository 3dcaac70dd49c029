/** The operation `rank`. */
import { enumerate } from '../../base/locale.ts';
import { formatNumber } from '../../base/number.ts';
import { problem, type Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import { wherePlace } from '../../project/where.ts';
import { describeRows, describeWhere } from '../describe.ts';
import { rules } from '../messages.ts';
import { findRows } from '../select.ts';
import type { Table } from '../table.ts';
import { findEntries, readEntries, rowsBehind } from './entries.ts';
import { tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * The place of one row or group among all, 1 for the highest or, by `order`, the lowest; equals share the better place.
 *
 * Units and decimals: none. Status: the least sure of all.
 * Errors: those of `findEntries`, `readEntries` and `findOne`; then undefined.
 */
export function rank(task: Task<'rank'>, report: Report): Result | undefined {
  const table = findEntries(task, report);
  const row = table && findOne(task, table, report);
  const entries = table && readEntries(task, table, report);
  if (!entries || row === undefined) return undefined;
  const { values, decimals, statuses, unit, told } = entries;
  const own = values[row] ?? 0;
  const { order } = task.computation;
  const fromHighest = order === 'highest';
  const ahead = values.filter((value) => (fromHighest ? value > own : value < own));
  const equals = [...values.keys()].filter((other) => other !== row && values[other] === own);
  const place = ahead.length + 1;
  const shared = equals.length > 0 ? `, delad med ${enumerate(describeRows(table, equals))}` : '';
  const end = fromHighest ? 'högsta' : 'lägsta';
  const number = formatNumber(own, { decimals: decimals[row] ?? 0 });
  const named = [...describeRows(table, [row]), number].filter(Boolean).join(': ');
  const status = weakestStatus(statuses);
  const amount = { value: own, decimals: decimals[row] ?? 0, unit, status: statuses[row] ?? 'utfall' };
  return {
    value: place,
    decimals: 0,
    unit: '',
    status,
    order,
    parts: [
      tellPart(task, 'found', amount, rowsBehind(task, [row])),
      tellPart(task, 'column', { value: null, decimals: 0, unit, status }, task.rows),
    ],
    origin: `plats ${place} av ${told}${shared}, räknat från det ${end} (${named})`,
  };
}

/**
 * The only row that `of` picks.
 *
 * Errors: `group-key` at the columns of `of` that are none of `by`, those of `findRows`, `cell-many`; then undefined.
 */
function findOne({ computation, placeOf }: Task<'rank'>, table: Table, report: Report): number | undefined {
  const { by, of } = computation;
  const strange = by.length > 0 ? Object.keys(of).filter((name) => !by.includes(name)) : [];
  for (const name of strange) report(problem(rules, 'group-key', placeOf(['of', name], 'key'), name, { by }));
  const rows = strange.length > 0 ? undefined : findRows(table, of, wherePlace(placeOf, 'of'), report);
  if (!rows || rows.length === 1) return rows?.[0];
  const open = table.columns.filter(({ values }) => new Set(values).size > 1).map(({ name }) => name);
  const missing = table.key.filter((name) => open.includes(name) && !Object.hasOwn(of, name));
  const found = describeWhere(table, of) || 'of';
  report(problem(rules, 'cell-many', placeOf(['of']), found, { count: rows.length, missing }));
  return undefined;
}
