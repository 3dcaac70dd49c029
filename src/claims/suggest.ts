/** What a loose number could be bound to. */

import { formatFigure } from '../tables/format.ts';
import type { Figures, Tables } from '../tables/table.ts';
import { type Candidate, listCandidates } from './candidates.ts';
import { judge } from './judge.ts';
import { type Phrase, parsePhrase } from './phrase.ts';
import { stemsOf } from './stems.ts';
import { reachOf } from './within.ts';

/** A way to bind a number, ready to paste: into the text, and first into `data/nyckeltal.yaml` where `yaml` is given. */
export interface Suggestion {
  readonly kind: Candidate['kind'];
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  readonly paste: string;
  readonly yaml: string | undefined;
}

/** A number as its author wrote it, with hedge and unit, and the sentence that it stands in. */
export interface Asked {
  readonly phrase: string;
  readonly sentence: string;
}

const most = 5;

/**
 * For each number up to five ways to bind it, the likeliest first: words in common with its sentence, key figures before
 * cells before what is yet to be computed, exact before rounded.
 */
export function suggest(asked: readonly Asked[], tables: Tables, figures: Figures): Suggestion[][] {
  const wanted = asked.flatMap(({ phrase, sentence }, at) => {
    const said = parsePhrase(phrase);
    return said ? { at, said, words: stemsOf(sentence), best: [] as Ranked[] } : [];
  });
  const found: Suggestion[][] = asked.map(() => []);
  if (wanted.length === 0) return found;
  const inReach = reachOf(wanted);
  for (const candidate of listCandidates(tables, figures)) {
    const near = inReach(candidate.figure);
    const told = near.length > 0 ? stemsOf(candidate.figure.title) : new Set<string>();
    for (const { said, words, best } of near) {
      const common = told.intersection(words).size;
      if ((common > 0 || candidate.yaml === undefined) && fits(said, candidate))
        keepBest(best, { candidate, score: scoreOf(said, candidate, common) });
    }
  }
  for (const { at, best } of wanted) {
    found[at] = best.map(({ candidate }) => wordSuggestion(asked[at]?.phrase ?? '', candidate));
  }
  return found;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

function fits(said: Phrase, { figure }: Candidate): boolean {
  const judged = judge(said, figure);
  return 'holds' in judged && judged.holds;
}

const kindScores = { 'key-figure': 3, cell: 2, change: 1, 'percent-change': 1, share: 1 } as const;

function scoreOf(said: Phrase, { figure, kind }: Candidate, common: number): number {
  const exact = said.kind === 'amount' && Math.abs(said.number.value) === Math.abs(figure.value) ? 3 : 0;
  return 2 * common + kindScores[kind] + exact;
}

/** Keeps a list sorted, best first, and short; of equals the first that was found. */
function keepBest(best: Ranked[], found: Ranked): void {
  const at = best.findIndex(({ score }) => score < found.score);
  if (at < 0 && best.length >= most) return;
  best.splice(at < 0 ? best.length : at, 0, found);
  best.length = Math.min(best.length, most);
}

function wordSuggestion(phrase: string, { figure, kind, binding, yaml }: Candidate): Suggestion {
  const { title, value, unit } = figure;
  const exact = formatFigure(figure).replaceAll('\u00a0', ' ') === phrase.replaceAll('\u00a0', ' ');
  const paste = exact ? valueDirective(binding) : `:claim[${phrase}]{${binding}}`;
  return { kind, title, value, unit, paste, yaml };
}

/** `of=table.column key=value` as a value: `:value[table.column]{key=value}`. */
function valueDirective(binding: string): string {
  const [, name = '', keys = ''] = /^of=(\S+)\s*(.*)$/s.exec(binding) ?? [];
  return keys ? `:value[${name}]{${keys}}` : `:value[${name}]`;
}
