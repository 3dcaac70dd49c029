/** What `horisont trace` says. */
import { words } from '../base/locale.ts';
import type { Language } from '../base/problem.ts';
import type { PartRole } from '../tables/table.ts';

interface Labels {
  readonly status: string;
  readonly table: string;
  readonly source: string;
  readonly edition: string;
  readonly group: (group: string, column: string, count: number, values: string) => string;
  readonly more: (count: number) => string;
  readonly roles: Readonly<Record<PartRole, string>>;
  readonly unknown: (asked: string) => string;
  readonly none: (asked: string) => string;
}

/** Its words by language. */
export const traceLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    status: 'Status',
    table: 'Tabell',
    source: 'Källa',
    edition: 'Utgåva',
    group: (group, column, count, values) =>
      count > 1 ? `${group}: summan av ${column} ${values}` : `${group}: ${column} ${values}`,
    more: words.trace.more,
    roles: words.trace.roles,
    unknown: (asked) => `Rapporten har varken en fil, ett nyckeltal eller en tabell med grupper som heter ${asked}.`,
    none: (asked) => `Där finns inget bundet tal: ${asked}.`,
  },
  en: {
    status: 'Status',
    table: 'Table',
    source: 'Source',
    edition: 'Edition',
    group: (group, column, count, values) =>
      count > 1 ? `${group}: the sum of ${column} ${values}` : `${group}: ${column} ${values}`,
    more: (count) => `… and ${count} more`,
    roles: {
      cell: 'Cell',
      sum: 'Sum',
      from: 'From',
      to: 'To',
      part: 'Part',
      whole: 'Whole',
      numerator: 'Numerator',
      denominator: 'Denominator',
      found: 'Value found',
      column: 'All values',
    },
    unknown: (asked) => `The report has no file, key figure or table with groups named ${asked}.`,
    none: (asked) => `There is no bound number: ${asked}.`,
  },
};
