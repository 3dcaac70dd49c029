/** A table added up over groups of ages of an author's choice. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { AgeGroups } from '../../project/groups.ts';
import { isRate } from '../add.ts';
import { measuresOf, mergeRows } from '../merge.ts';
import { rules } from '../messages.ts';
import type { Regrouping } from '../regroup.ts';
import type { Column, Table } from '../table.ts';
import { findAgeColumn } from './age-column.ts';
import { notesOnGroups } from './notes.ts';
import { checkOverlapping, checkOverlaps } from './overlaps.ts';
import { type AgeGroup, readAgeGroups } from './read-groups.ts';
import { checkWhole } from './whole.ts';

/** Groups of ages, and the names of those that may share ages with others. */
export interface AgeRegrouping extends Regrouping<AgeGroups> {
  readonly overlapping?: readonly string[] | undefined;
}

/**
 * Adds up whole age classes to groups. Ages that no group has are left out, which a note tells.
 *
 * Shape: that of `mergeRows`; only columns of numbers that are shown are added up.
 * Errors: those of `findAgeColumn`, `readAgeGroups`, `checkOverlaps`, `checkOverlapping`, `checkWhole` and `mergeRows`;
 * `group-rate` at the groups; then undefined. `placeOf` leads from the block.
 */
export function regroupAges(
  table: Table,
  { groups, overlapping = [], shown }: AgeRegrouping,
  placeOf: Located['placeOf'],
  report: Report,
): Table | undefined {
  const place = placeOf(['groups'], 'key');
  const within: Located['placeOf'] = (path, part) => placeOf(['groups', ...path], part);
  const ages = findAgeColumn(table, place, report);
  if (!ages) return undefined;
  const read = readAgeGroups(groups, ages, within, report);
  const isApart = checkOverlaps(read, overlapping, placeOf, report);
  if (read.length < Object.keys(groups).length) return undefined;
  if (!checkOverlapping(read, overlapping, placeOf, report) || !isApart) return undefined;
  const measures = measuresOf(table, shown);
  const rates = read.some(addsUp) ? measures.flatMap(rateIn) : [];
  for (const { column, units } of rates) {
    report(problem(rules, 'group-rate', place, column.name, { column: column.title, units }));
  }
  if (!checkWhole(table, ages.column, read, within, report) || rates.length > 0) return undefined;
  const values = new Map(read.map(({ name, classes }) => [name, new Set(classes.map(({ value }) => value))]));
  const merged = mergeRows(table, ages.column.name, values, measures, place, report);
  return merged && { ...merged, notes: [...merged.notes, ...notesOnGroups(read, ages, overlapping)] };
}

function addsUp({ classes }: AgeGroup): boolean {
  return classes.length > 1;
}

function rateIn(column: Column): { column: Column; units: string[] }[] {
  const units = [...new Set(column.units)].filter(isRate);
  return units.length > 0 ? [{ column, units }] : [];
}
