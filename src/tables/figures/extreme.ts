/** The operations `maximum` and `minimum`. */
import { enumerate } from '../../base/locale.ts';
import type { Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import { describeNumber, describeRows } from '../describe.ts';
import { findEntries, readEntries, rowsBehind } from './entries.ts';
import { tellPart } from './part.ts';
import type { Result, Task } from './task.ts';

/**
 * The highest of rows or groups.
 *
 * Units, decimals and status: those of the value that was found, the least sure where several share it.
 * Errors: those of `findEntries` and `readEntries`; then undefined.
 */
export function maximum(task: Task<'maximum'>, report: Report): Result | undefined {
  return findExtreme(task, { best: Math.max, word: 'högsta' }, report);
}

/** The lowest of rows or groups; in all else like {@link maximum}. */
export function minimum(task: Task<'minimum'>, report: Report): Result | undefined {
  return findExtreme(task, { best: Math.min, word: 'lägsta' }, report);
}

function findExtreme(
  task: Task<'maximum' | 'minimum'>,
  { best, word }: { readonly best: (one: number, other: number) => number; readonly word: string },
  report: Report,
): Result | undefined {
  const table = findEntries(task, report);
  const entries = table && readEntries(task, table, report);
  if (!entries) return undefined;
  const { values, unit, told } = entries;
  const value = values.reduce((one, other) => best(one, other));
  const rows = [...values.keys()].filter((row) => values[row] === value);
  const decimals = rows.reduce((most, row) => Math.max(most, entries.decimals[row] ?? 0), 0);
  const status = weakestStatus(rows.map((row) => entries.statuses[row] ?? 'utfall'));
  const found = describeNumber(value, decimals, enumerate(describeRows(table, rows)));
  const all = { value: null, decimals, unit, status: weakestStatus(entries.statuses) };
  const parts = [
    tellPart(task, 'found', { value, decimals, unit, status }, rowsBehind(task, rows)),
    tellPart(task, 'column', all, task.rows),
  ];
  return { value, decimals, unit, status, origin: `${found}, det ${word} av ${told}`, parts };
}
