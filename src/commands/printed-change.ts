/** What differs in a printed table beside its cells, in words. */
import type { Language } from '../base/problem.ts';
import type { AroundChange, PrintedChange } from '../tables/compare/compare-printed.ts';
import { matchKeys } from '../tables/compare/match.ts';
import { arrow } from './arrow.ts';

/** What only one state can have. */
type Part = 'rows' | 'columns' | 'notes';

interface Labels {
  readonly added: Readonly<Record<Part, string>>;
  readonly removed: Readonly<Record<Part, string>>;
  readonly around: Readonly<Record<Exclude<AroundChange['part'], 'notes'>, string>>;
  readonly none: string;
}

/** The words by language. */
export const changeLabels: Readonly<Record<Language, Labels>> = {
  sv: {
    added: { rows: 'nya rader', columns: 'nya kolumner', notes: 'ny anmärkning' },
    removed: { rows: 'borttagna rader', columns: 'borttagna kolumner', notes: 'borttagen anmärkning' },
    around: { unit: 'enhet', source: 'källa' },
    none: 'saknas',
  },
  en: {
    added: { rows: 'new rows', columns: 'new columns', notes: 'new note' },
    removed: { rows: 'removed rows', columns: 'removed columns', notes: 'removed note' },
    around: { unit: 'unit', source: 'source' },
    none: 'missing',
  },
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
  const listed = (part: Part, { added, removed }: PrintedChange['rows']): string[] => [
    ...(added.length > 0 ? [`${words.added[part]}: ${added.join('; ')}`] : []),
    ...(removed.length > 0 ? [`${words.removed[part]}: ${removed.join('; ')}`] : []),
  ];
  return [
    ...listed('rows', rows),
    ...listed('columns', columns),
    ...around.flatMap(({ part, before, after }) =>
      part === 'notes'
        ? wordNotes(before, after, words)
        : [`${words.around[part]}: ${pair(before || words.none, after || words.none)}`],
    ),
  ];
}

/** The notes that only one state has, a line for each. */
function wordNotes(before: string, after: string, words: Labels): string[] {
  const [old, now] = [before.split('\n').filter(Boolean), after.split('\n').filter(Boolean)];
  const { added, removed } = matchKeys(old, now);
  return [
    ...added.map((at) => `${words.added.notes}: ${now[at]}`),
    ...removed.map((at) => `${words.removed.notes}: ${old[at]}`),
  ];
}
