/** The sums that key figures are made of. */
import { problem, type Report } from '../../base/problem.ts';
import { type Where, wherePlace } from '../../project/where.ts';
import { addUp, type Sum } from '../add.ts';
import { describeNumber, describeWhere } from '../describe.ts';
import { findMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import { findRows, keepRows } from '../select.ts';
import type { FigurePart, PartRole, Table } from '../table.ts';
import type { Task } from './task.ts';

/** Rows of a task's table, the key that picks them (`from`, `of`), and how they are told of; empty where they need not be. */
export interface Picked {
  readonly key: string;
  readonly rows: Table;
  /** The index that each of the rows has in the report's table. */
  readonly indexes: readonly number[];
  readonly told: string;
}

/** A sum that is known, and how it is told of: `2 341 (Ålder 80–84 till 100+)`. */
export interface Part extends Sum {
  readonly value: number;
  readonly shown: string;
  readonly indexes: readonly number[];
}

/** The rows that a further key of a task picks from its table. Errors: those of `findRows`; then undefined. */
export function pickRows(
  { table, rows, placeOf }: Task,
  key: string,
  where: Where,
  report: Report,
): Picked | undefined {
  const picked = findRows(table, where, wherePlace(placeOf, key), report);
  if (!picked) return undefined;
  return { key, rows: keepRows(table, picked), indexes: indexesOf(rows, picked), told: describeWhere(table, where) };
}

/** What rows of a task's table, by their indexes there, are in the report's table. */
export function indexesOf(rows: readonly number[], picked: readonly number[]): number[] {
  return picked.map((row) => rows[row] ?? row);
}

/** What a figure tells of an amount that it was computed from. */
export function tellPart(
  { computation }: Task,
  role: PartRole,
  { value, decimals, unit, status }: Sum,
  indexes: readonly number[],
): FigurePart {
  const { table, column } = computation.column;
  return { role, value, decimals, unit, status, table, column, rows: Uint32Array.from(indexes) };
}

/** The sum of a task's column over picked rows. Errors: `sum-unit`, `cell-empty` at their key; then undefined. */
export function addPart(
  { computation, placeOf }: Task,
  { key, rows, indexes, told }: Picked,
  report: Report,
): Part | undefined {
  const place = placeOf([key]);
  const { column: name } = computation.column;
  const column = findMeasure(rows, name, place, report);
  const sum = column && addUp(column, [...column.values.keys()], place, report);
  if (!sum) return undefined;
  const { value, decimals } = sum;
  if (value === null || rows.length === 0) {
    report(problem(rules, 'cell-empty', place, told || name, {}));
    return undefined;
  }
  return { ...sum, value, indexes, shown: describeNumber(value, decimals, told) };
}

/**
 * The sums over two picks of a task's rows, in one unit.
 *
 * Errors: those of `pickRows` and `addPart`; `sum-unit` at the second key where the units differ; then undefined.
 */
export function addPair(
  task: Task,
  [firstKey, first]: readonly [string, Where],
  [secondKey, second]: readonly [string, Where],
  report: Report,
): readonly [Part, Part] | undefined {
  const sumOf = (key: string, where: Where): Part | undefined => {
    const picked = pickRows(task, key, where, report);
    return picked && addPart(task, picked, report);
  };
  const one = sumOf(firstKey, first);
  const other = sumOf(secondKey, second);
  if (!one || !other) return undefined;
  if (one.unit === other.unit) return [one, other];
  const { column } = task.computation.column;
  const units = [one.unit, other.unit];
  report(problem(rules, 'sum-unit', task.placeOf([secondKey]), column, { column, units }));
  return undefined;
}
