/** The chapters that hold what is gathered from the whole report: the list of references and the glossary. */
import type { Element } from 'hast';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import type { WordedSources } from '../citations/word.ts';
import { renderSources } from '../markdown/render-sources.ts';
import { renderGlossary } from '../markdown/render-terms.ts';
import type { Chapter } from '../project/chapter.ts';
import type { Glossary } from '../project/glossary.ts';
import { type ListKind, rules } from './messages.ts';

/** What the lists hold; `grouped` parts printed from electronic sources. */
export interface Lists {
  readonly sources: WordedSources;
  readonly grouped: boolean;
  readonly glossary: Glossary;
}

/**
 * Checks that a list has one chapter. `first` is the place of its first entry, undefined where it has none.
 *
 * Errors: `list-missing` at the first entry, `list-second` at each chapter of that kind after the first.
 */
export function checkList(
  kind: ListKind,
  first: Place | undefined,
  chapters: readonly Chapter[],
  report: Report,
): void {
  const [chapter, ...more] = chapters.filter(({ front }) => front.kind === kind);
  if (!chapter && first) report(problem(rules, 'list-missing', first, kind, { kind }));
  for (const { placeOf } of more) report(problem(rules, 'list-second', placeOf('kind'), kind, { kind }));
}

/** The list that a chapter holds below its text; nothing for a chapter of another kind. */
export function renderListOf({ kind, id }: Chapter['front'], lists: Lists): Element[] {
  if (kind === 'references') return renderSources(lists.sources, lists.grouped, id);
  return kind === 'glossary' ? renderGlossary(lists.glossary) : [];
}
