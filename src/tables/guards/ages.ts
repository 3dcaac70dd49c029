/** Age groups in the names of a table's rows. */
import type { Checked, Named } from './doubt.ts';

/** An age group: its ages in whole years, both included. The open one goes on to infinity. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number;
  /** As the file writes it. */
  readonly text: string;
  /** Its number among the values of its column. */
  readonly number: number;
}

/** A column of age groups, from the youngest to the oldest. */
export interface AgeColumn {
  readonly named: Named;
  readonly groups: readonly AgeGroup[];
}

/** Nobody is older; other things than ages that are grouped alike, such as sizes, have larger numbers. */
const oldest = 130;

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

type Age = Omit<AgeGroup, 'number'>;

function parseAge(text: string): Age | undefined {
  const form = /^(\d{1,3})(?:\s?[-–]\s?(?<to>\d{1,3})|(?<open>\s?[-–]\s?w?|\+))?(?:\s?år)?$/i.exec(text.trim());
  const from = Number(form?.[1]);
  const to = form?.groups?.open === undefined ? Number(form?.groups?.to ?? from) : Number.POSITIVE_INFINITY;
  return form && from <= to && from <= oldest && (to <= oldest || to === Number.POSITIVE_INFINITY)
    ? { from, to, text }
    : undefined;
}

function isNamedOrGrouped({ column }: Named, ages: readonly (Age | undefined)[]): boolean {
  return /ålder|alder|\bage/i.test(`${column.name} ${column.title}`) || ages.some((age) => age && age.from < age.to);
}
