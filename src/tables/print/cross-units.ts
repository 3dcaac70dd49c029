/** Where a cross table tells its units: once for all, beside each row, or in the heads of each value. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import type { Leaf } from './leaf.ts';
import { unitsOf } from './numbers.ts';
import type { PrintedCell } from './printed.ts';
import type { Shown } from './shown.ts';

/** The units of a cross table. */
export interface CrossUnits {
  /** The unit of all numbers; empty where they differ. */
  readonly all: string;
  /** The unit of each row; empty where they need not be told there. */
  readonly rows: readonly string[];
  /** The unit of each value; empty where they need not be told there. */
  readonly values: ReadonlyMap<Shown, string>;
}

/**
 * Finds the units of a cross table with these row heads.
 *
 * Errors: `layout-unit` at the place where a row mixes them; with several values `layout-units` at one that does; then
 * undefined.
 */
export function unitsOfCross(
  rows: readonly PrintedCell[],
  leaves: readonly Leaf[],
  place: Place,
  report: Report,
): CrossUnits | undefined {
  const values = new Set(leaves.map(({ shown }) => shown));
  return values.size > 1 ? valueUnits(values, leaves, report) : rowUnits(rows, leaves, place, report);
}

function valueUnits(values: ReadonlySet<Shown>, leaves: readonly Leaf[], report: Report): CrossUnits | undefined {
  let mixed = false;
  const units = [...values].map((shown) => {
    const found = unitsOf(leaves.filter((leaf) => leaf.shown === shown).flatMap(({ numbers }) => numbers));
    if (found.length > 1) {
      mixed = true;
      const { name, title } = shown.column;
      report(problem(rules, 'layout-units', shown.place, name, { column: title, units: found }));
    }
    return [shown, found[0] ?? ''] as const;
  });
  if (mixed) return undefined;
  const [first = '', ...others] = new Set(units.map(([, unit]) => unit));
  return others.length > 0
    ? { all: '', rows: [], values: new Map(units) }
    : { all: first, rows: [], values: new Map() };
}

function rowUnits(
  rows: readonly PrintedCell[],
  leaves: readonly Leaf[],
  place: Place,
  report: Report,
): CrossUnits | undefined {
  let mixed = false;
  const units = rows.map(({ text }, row) => {
    const found = unitsOf(leaves.flatMap(({ numbers }) => numbers[row] ?? []));
    if (found.length > 1) {
      mixed = true;
      report(problem(rules, 'layout-unit', place, text, { row: text, units: found }));
    }
    return found[0];
  });
  if (mixed) return undefined;
  const [first = '', ...others] = new Set(units.filter((unit) => unit !== undefined));
  const differ = others.length > 0;
  return { all: differ ? '' : first, rows: differ ? units.map((unit) => unit ?? '') : [], values: new Map() };
}
