/** The operations of key figures: value, sum, change, percent-change and ratio. */
import type { Located } from '../../base/located.ts';
import { formatNumber, roundTo } from '../../base/number.ts';
import { problem, type Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import type { Computation } from '../../project/keyfigures.ts';
import { type Where, wherePlace } from '../../project/where.ts';
import { addUp, type Sum } from '../add.ts';
import { describeWhere } from '../describe.ts';
import { findMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import { selectRows } from '../select.ts';
import type { Figure, Table } from '../table.ts';

/** A computation, and the rows that its `where:` leaves of its table. */
export interface Task {
  readonly computation: Computation;
  readonly table: Table;
  readonly placeOf: Located['placeOf'];
}

/** What a computation gives; the title, id and place are the key figure's own. */
export type Result = Pick<Figure, 'value' | 'decimals' | 'unit' | 'status' | 'origin'>;

type Pair = Extract<Computation, { readonly to: Where }>;

/**
 * Computes one key figure.
 *
 * Errors: `cell-many`, `cell-empty`, `sum-unit`, `figure-zero`, `figure-negative`, those of `selectRows`, each at its key; then undefined.
 */
export function compute(task: Task, report: Report): Result | undefined {
  const { computation, table, placeOf } = task;
  if ('to' in computation) return computePair(task, computation, report);
  const { operation, where } = computation;
  if (operation === 'value' && table.length > 1) {
    const missing = table.key.filter((name) => !Object.hasOwn(where, name));
    report(problem(rules, 'cell-many', placeOf([operation]), 'value', { count: table.length, missing }));
    return undefined;
  }
  const sum = addAll(task, table, operation, '', report);
  return sum && { ...sum, origin: table.length > 1 ? `summan av ${table.length} värden` : 'ett enda värde' };
}

function computePair(task: Task, pair: Pair, report: Report): Result | undefined {
  const { placeOf } = task;
  const startKey = pair.operation === 'ratio' ? 'of' : 'from';
  const start = pickSum(task, pair.operation === 'ratio' ? pair.of : pair.from, startKey, report);
  const end = pickSum(task, pair.to, 'to', report);
  if (!start || !end) return undefined;
  if (start.unit !== end.unit) {
    const { column } = pair.column;
    report(problem(rules, 'sum-unit', placeOf(['to']), column, { column, units: [start.unit, end.unit] }));
    return undefined;
  }
  const status = weakestStatus([start.status, end.status]);
  if (pair.operation === 'change') return { ...change(start, end), status };
  const [divisor, key] = pair.operation === 'ratio' ? [end, 'to'] : [start, 'from'];
  if (divisor.value === 0) {
    report(problem(rules, 'figure-zero', placeOf([key]), '0', {}));
    return undefined;
  }
  if (pair.operation === 'percent-change' && start.value < 0) {
    report(problem(rules, 'figure-negative', placeOf([key]), start.shown, {}));
    return undefined;
  }
  return { ...(pair.operation === 'ratio' ? ratio(start, end, pair) : percentChange(start, end)), status };
}

function change(start: Part, end: Part): Omit<Result, 'status'> {
  const decimals = Math.max(start.decimals, end.decimals);
  const unit = end.unit === 'procent' ? 'procentenheter' : end.unit;
  return { value: roundTo(end.value - start.value, decimals), decimals, unit, origin: fromTo(start, end) };
}

function percentChange(start: Part, end: Part): Omit<Result, 'status'> {
  const value = ((end.value - start.value) / start.value) * 100;
  return { value, decimals: 1, unit: 'procent', origin: fromTo(start, end) };
}

function ratio(of: Part, to: Part, { times, decimals }: Pair & { operation: 'ratio' }): Omit<Result, 'status'> {
  const factor = times === 1 ? '' : `, gånger ${formatNumber(times, { decimals: 0 })}`;
  const origin = `${of.shown} delat med ${to.shown}${factor}`;
  return { value: (of.value / to.value) * times, decimals, unit: '', origin };
}

function fromTo(start: Part, end: Part): string {
  return `från ${start.shown} till ${end.shown}`;
}

/** A sum that is known, and how it is told of. */
interface Part extends Sum {
  readonly value: number;
  readonly shown: string;
}

function pickSum(task: Task, where: Where, key: string, report: Report): Part | undefined {
  const { table, placeOf } = task;
  const picked = selectRows(table, where, wherePlace(placeOf, key), report);
  return picked && addAll(task, picked, key, describeWhere(table, where), report);
}

/** Adds up a picked table's column. Errors: `sum-unit`, `cell-empty` at the key. */
function addAll(task: Task, table: Table, key: string, described: string, report: Report): Part | undefined {
  const { computation, placeOf } = task;
  const place = placeOf([key]);
  const column = findMeasure(table, computation.column.column, place, report);
  const sum = column && addUp(column, [...column.values.keys()], place, report);
  if (!sum) return undefined;
  const { value, decimals } = sum;
  if (value === null) {
    report(problem(rules, 'cell-empty', place, described || computation.column.column, {}));
    return undefined;
  }
  return { ...sum, value, shown: `${formatNumber(value, { decimals })} (${described})` };
}
