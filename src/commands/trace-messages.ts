/** What `horisont trace` says. */
import { words } from '../base/locale.ts';
import type { Language } from '../base/problem.ts';
import type { PartRole } from '../tables/table.ts';

interface Labels {
  readonly status: string;
  readonly table: string;
  readonly source: string;
  readonly edition: string;
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
    more: words.trace.more,
    roles: words.trace.roles,
    unknown: (asked) => `Rapporten har varken en fil eller ett nyckeltal som heter ${asked}.`,
    none: (asked) => `Där finns inget bundet tal: ${asked}.`,
  },
  en: {
    status: 'Status',
    table: 'Table',
    source: 'Source',
    edition: 'Edition',
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
    unknown: (asked) => `The report has neither a file nor a key figure named ${asked}.`,
    none: (asked) => `There is no bound number: ${asked}.`,
  },
};
