/** A population by age group in two years, before it is drawn. */
import type { Status } from '../../base/status.ts';

/** A year of an age profile and how certain its values are. */
export interface ProfileYear {
  readonly year: number;
  readonly status: Status;
}

/** An age group with its values in the two years; null is missing. */
export interface ProfileRow {
  readonly group: string;
  readonly earlier: number | null;
  readonly later: number | null;
}

/** A chart of the type `age-profile`. Rows run from the youngest to the oldest, as in the table. */
export interface AgeProfileChart {
  readonly type: 'age-profile';
  readonly earlier: ProfileYear;
  readonly later: ProfileYear;
  readonly unit: string;
  readonly decimals: number;
  readonly rows: readonly ProfileRow[];
}
