/** Age groups in the names of a table's rows. */
import { type Age, parseAge } from '../age.ts';
import type { Checked, Named } from './doubt.ts';

/** An age group and its number among the values of its column. */
export interface AgeGroup extends Age {
  readonly number: number;
}

/** A column of age groups, from the youngest to the oldest. */
export interface AgeColumn {
  readonly named: Named;
  readonly groups: readonly AgeGroup[];
}

/**
 * The columns of the key that hold age groups: at least three of their values, and at least four of five, are written
 * `5-9`, `5–9`, `100-w`, `100+`, `85-` or, for single years, `0`, with or without `år`.
 *
 * Bare numbers alone are ages only where the column's name or title says so.
 */
export function ageColumns({ table, names }: Checked): AgeColumn[] {
  return names.flatMap((named) => {
    if (!table.key.includes(named.column.name)) return [];
    const parsed = named.firsts.map((row) => parseAge(String(named.column.values[row])));
    const count = parsed.filter((age) => age !== undefined).length;
    if (count < 3 || count < 0.8 * parsed.length || !isNamedOrGrouped(named, parsed)) return [];
    const groups = parsed.flatMap((age, number) => (age ? [{ ...age, number }] : []));
    return [{ named, groups: groups.sort((a, b) => a.from - b.from || a.to - b.to) }];
  });
}

function isNamedOrGrouped({ column }: Named, ages: readonly (Age | undefined)[]): boolean {
  return /ålder|alder|\bage/i.test(`${column.name} ${column.title}`) || ages.some((age) => age && age.from < age.to);
}
