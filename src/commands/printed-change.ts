/** What differs in a printed table beside its cells, in words. */
import type { Language } from '../base/problem.ts';
import type { AroundChange, PrintedChange } from '../tables/compare/compare-printed.ts';
import { matchKeys } from '../tables/compare/match.ts';
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

/** The lines about rows, columns and notes that only one state has, and about what else stands around the cells. */
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
    ...around.flatMap((one) => {
      const { part, before, after } = one;
      const name = words.around[part];
      if (part === 'notes') return wordNotes(one, name);
      return [`${name}: ${pair(before || words.none, after || words.none)}`];
    }),
  ];
}

/** The notes that only one state has, a line for each. */
function wordNotes({ before, after }: AroundChange, name: string): string[] {
  const [old, now] = [before.split('\n').filter(Boolean), after.split('\n').filter(Boolean)];
  const { added, removed } = matchKeys(old, now);
  return [...added.map((at) => `+ ${name}: ${now[at]}`), ...removed.map((at) => `− ${name}: ${old[at]}`)];
}
