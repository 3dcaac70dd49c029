/** Age groups in the names of a table's rows. */
import { type Age, holdsAges, parseAge } from '../age.ts';
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

/** The columns of the key that hold at least three age groups. */
export function ageColumns({ table, names }: Checked): AgeColumn[] {
  return names.flatMap((named) => {
    const { column, firsts } = named;
    const values = firsts.map((row) => String(column.values[row]));
    if (!table.key.includes(column.name) || !holdsAges(column, values)) return [];
    const groups = values.flatMap((value, number): AgeGroup[] => {
      const age = parseAge(value);
      return age ? [{ ...age, number }] : [];
    });
    if (groups.length < 3) return [];
    return [{ named, groups: groups.sort((a, b) => a.from - b.from || a.to - b.to) }];
  });
}
