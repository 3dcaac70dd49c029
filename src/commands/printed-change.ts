/** What differs in a printed table beside its cells, in words. */
import type { Language } from '../base/problem.ts';
import type { AroundChange, PrintedChange } from '../tables/compare/compare-printed.ts';
import { arrow } from './arrow.ts';

interface Labels {
  readonly rows: string;
  readonly columns: string;
  readonly around: Readonly<Record<AroundChange['part'], string>>;
  readonly none: string;
}

/** The words by language. */
export const changeLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    rows: 'rader',
    columns: 'kolumner',
    around: { unit: 'enhet', notes: 'anmärkning', source: 'källa' },
    none: 'saknas',
  },
  en: { rows: 'rows', columns: 'columns', around: { unit: 'unit', notes: 'note', source: 'source' }, none: 'missing' },
};

/** Words what is another now: `mnkr → tkr`. */
export type WordPair = (before: string, after: string) => string;

/** The lines about rows and columns that only one state has, and about what stands around the cells. */
export function wordPrintedChange(
  { rows, columns, around }: PrintedChange,
  language: Language,
  pair: WordPair = arrow,
): string[] {
  const words = changeLabels[language];
  const heads = [
    [words.rows, rows],
    [words.columns, columns],
  ] as const;
  return [
    ...heads.flatMap(([what, { added, removed }]) => [
      ...(added.length > 0 ? [`+ ${what}: ${added.join('; ')}`] : []),
      ...(removed.length > 0 ? [`− ${what}: ${removed.join('; ')}`] : []),
    ]),
    ...around.map(
      ({ part, before, after }) => `${words.around[part]}: ${pair(before || words.none, after || words.none)}`,
    ),
  ];
}
