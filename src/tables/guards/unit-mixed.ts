/** The guard `unit-mixed`: values of several units in one column that is said to have one, or none. */
import { problem } from '../../base/problem.ts';
import { groupValues, rowsOfGroups } from '../group.ts';
import { rules } from '../messages.ts';
import type { Column } from '../table.ts';
import type { Checked, Doubt, FindDoubts, Named } from './doubt.ts';
import { isMeasuringUnit, isUnit } from './units.ts';

/**
 * Doubts a column of texts that are all units, at least two, from which no column of numbers takes its unit; and names
 * of rows that end with units, in brackets or after a comma, of at least two kinds, beside numbers of a single unit or
 * none. Words for persons alone are no units here: they can be what is counted.
 */
export const findMixedUnits: FindDoubts = (checked) => {
  const { table, names, measures } = checked;
  const [measure] = measures;
  if (!measure) return [];
  const units = table.columns.flatMap((column) => unitColumnDoubt(checked, column, measure));
  const plain = measures.find((column) => column.units.every((unit) => unit === column.units[0]));
  return plain ? [...units, ...names.flatMap((named) => unitNamesDoubt(checked, named, plain))] : units;
};

function unitColumnDoubt({ table, resource }: Checked, column: Column, measure: Column): Doubt[] {
  const { schema, unpivot } = resource;
  const named = [...schema.fields, unpivot?.value].some((meaning) => meaning?.unitColumn === column.name);
  if (named || column.type !== 'string') return [];
  if (!isUnit(String(column.values.find((value) => value !== null)))) return []; // most columns: no need to go on
  const { firsts } = groupValues(column.values, table.length);
  const units = firsts
    .map((row) => column.values[row] ?? null)
    .filter((value) => value !== null)
    .map(String);
  if (units.length < 2 || !units.every(isUnit) || !units.some(isMeasuringUnit)) return [];
  const place = table.placeOf(column.values.indexOf(units[1] ?? ''), column.name);
  const params = { measure: measure.title, column: column.name, inNames: false };
  return [{ problem: problem(rules, 'unit-mixed', place, units.join(', '), params) }];
}

function unitNamesDoubt({ table }: Checked, named: Named, measure: Column): Doubt[] {
  const { column, firsts } = named;
  const ends = firsts.map((row) => unitAtEnd(String(column.values[row])));
  const units = [...new Set(ends.filter((unit) => unit !== undefined))];
  if (units.length < 2 || !units.some(isMeasuringUnit)) return [];
  const rows = rowsOfGroups(named).filter((_, number) => ends[number] !== undefined);
  const place = table.placeOf(firsts[ends.indexOf(units[1])] ?? 0, column.name);
  const params = { measure: measure.title, column: column.name, inNames: true };
  return [{ problem: problem(rules, 'unit-mixed', place, units.join(', '), params), rows: rows.flat() }];
}

/** The unit at the end of a name: `Resultat, mnkr`, `Andel (%)`. */
function unitAtEnd(name: string): string | undefined {
  const [, bracketed, listed] = /\(([^()]+)\)$|,([^,]+)$/.exec(name.trim()) ?? [];
  const unit = (bracketed ?? listed)?.trim();
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}
