/** Picks an age profile from a table: the same age groups in two years. */
import { problem, type Report } from '../../base/problem.ts';
import { weakestStatus } from '../../base/status.ts';
import type { Column, Table } from '../../tables/table.ts';
import { checkMeasure, checkUnique, namesIn, numberAt } from '../check.ts';
import type { PlaceOf } from '../kind.ts';
import { rules } from '../messages.ts';
import type { AgeProfileChart } from './ages.ts';

/** The columns of a table that an age profile shows, and the years that it compares, in any order. */
export interface AgeProfileColumns {
  readonly group: Column;
  readonly year: Column;
  readonly value: Column;
  readonly years: readonly [number, number];
}

/**
 * Picks an age profile from a table.
 *
 * Shape: one row per age group in order of first appearance, which is taken to be from the youngest to the oldest.
 * Units: those of the value column; a year's status is the least sure of its values.
 * Errors: `chart-year`, `chart-years`, `chart-number`, `chart-unit`, `chart-repeated`, at the keys `years`, `values` and
 * `data`; all are collected, then undefined.
 */
export function readAgeProfile(
  table: Table,
  columns: AgeProfileColumns,
  placeOf: PlaceOf,
  report: Report,
): AgeProfileChart | undefined {
  const { group, year, value } = columns;
  const rows = [...Array(table.length).keys()];
  const groups = namesIn(group);
  const points = rows.map((row) => `${groups[row]}, ${year.values[row]}`);
  const sound = [
    checkYears(columns, placeOf, report),
    checkMeasure(value, placeOf('values'), report),
    checkUnique(points, placeOf('data'), report),
  ];
  if (sound.includes(false)) return undefined;
  const [earlier, later] = columns.years
    .toSorted((a, b) => a - b)
    .map((number) => {
      const inYear = rows.filter((row) => year.values[row] === number);
      const status = weakestStatus(inYear.map((row) => value.statuses[row] ?? 'utfall'));
      const values = new Map(inYear.map((row) => [groups[row], numberAt(value, row)]));
      return { year: { year: number, status }, values };
    });
  if (!earlier || !later) return undefined;
  return {
    type: 'age-profile',
    earlier: earlier.year,
    later: later.year,
    unit: value.units.find(Boolean) ?? '',
    decimals: Math.max(...value.decimals),
    rows: [...new Set(groups)].map((name) => ({
      group: name,
      earlier: earlier.values.get(name) ?? null,
      later: later.values.get(name) ?? null,
    })),
  };
}

function checkYears({ year, years }: AgeProfileColumns, placeOf: PlaceOf, report: Report): boolean {
  const place = placeOf('years');
  const known = year.values.filter((value) => typeof value === 'number');
  if (known.length === 0) {
    report(problem(rules, 'chart-number', placeOf('year'), year.name, { column: year.name }));
    return false;
  }
  const unknown = years.filter((wanted) => !known.includes(wanted));
  const range = { first: Math.min(...known), last: Math.max(...known) };
  for (const wanted of new Set(unknown)) {
    report(problem(rules, 'chart-year', place, String(wanted), { year: wanted, ...range }));
  }
  const same = years[0] === years[1];
  if (same) report(problem(rules, 'chart-years', place, `[${years.join(', ')}]`, { year: years[0] }));
  return unknown.length === 0 && !same;
}
