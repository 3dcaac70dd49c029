/** A table of changes, computed from a table that has the values at two points. */
import { words } from '../../base/locale.ts';
import { roundTo } from '../../base/number.ts';
import { weakestStatus } from '../../base/status.ts';
import { takeRows } from '../../tables/rows.ts';
import type { Column, Table, Value } from '../../tables/table.ts';
import { measureIn } from '../check.ts';
import { type Derived, derivedCell, derivedColumn, joinVintages } from '../derive.ts';
import { valuesIn } from '../grid.ts';
import type { Span } from './changes.ts';

/** The columns of a table whose changes are computed. */
export interface ChangeColumns {
  readonly rows: Column;
  readonly values: Column;
}

/** Rows of a table at two points, at each of them one per name. */
export interface Pair {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Computes the changes of a column between two points.
 *
 * Shape: the names, the values at both points, and their change; one row per name that has a row at either point. Null
 * where a value is missing.
 * Units: those of the values; the change between percentages is in procentenheter. Status: the less sure of both.
 */
export function computeChange(table: Table, { rows: names, values }: ChangeColumns, pair: Pair, span: Span): Table {
  const [from, to] = [rowsByName(names, pair.from), rowsByName(names, pair.to)];
  const found = valuesIn(names).flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    const first = before ?? after;
    return first === undefined
      ? []
      : [{ first, before: derivedCell(values, before), after: derivedCell(values, after) }];
  });
  const firsts = found.map(({ first }) => first);
  const { unit, decimals } = measureIn(values);
  const head = (name: string, title: string) => ({ name: `${values.name}.${name}`, title, unit, decimals });
  const columns = [
    takeRows(names, firsts),
    derivedColumn(
      head('from', span.from),
      found.map(({ before }) => before),
    ),
    derivedColumn(
      head('to', span.to),
      found.map(({ after }) => after),
    ),
    derivedColumn(
      { ...head('change', words.difference), unit: unit === 'procent' ? 'procentenheter' : unit },
      found.map(({ before, after }) => changeOf(before, after, decimals)),
    ),
  ];
  const placeOf: Table['placeOf'] = (row) => table.placeOf(firsts[row] ?? 0, values.name);
  return { ...table, columns, key: [names.name], length: found.length, processed: true, placeOf };
}

function rowsByName({ values }: Column, rows: readonly number[]): ReadonlyMap<Value, number> {
  return new Map(rows.map((row) => [values[row] ?? null, row]));
}

function changeOf(before: Derived, after: Derived, decimals: number): Derived {
  return {
    value: before.value === null || after.value === null ? null : roundTo(after.value - before.value, decimals),
    status: weakestStatus([before.status, after.status]),
    vintage: joinVintages([before, after]),
  };
}
