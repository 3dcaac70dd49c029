/** The chapters that hold what is gathered from the whole report: the list of references and the glossary. */
import type { Element } from 'hast';
import type { Place } from '../base/place.ts';
import { problem, type Report } from '../base/problem.ts';
import { checkCitations, type ListedSources } from '../citations/check.ts';
import type { WordedSources } from '../citations/word.ts';
import type { ChapterText } from '../markdown/chapter-text.ts';
import { renderSources } from '../markdown/render-sources.ts';
import { renderGlossary } from '../markdown/render-terms.ts';
import { checkTerms } from '../markdown/terms.ts';
import type { Bibliography } from '../project/bibliography.ts';
import type { Chapter } from '../project/chapter.ts';
import type { Glossary } from '../project/glossary.ts';
import { type ListKind, rules } from './messages.ts';

/** What the lists hold; `grouped` parts printed from electronic sources. */
export interface Lists {
  readonly sources: WordedSources;
  readonly grouped: boolean;
  readonly glossary: Glossary;
}

/** What the lists are checked against: the report's sources, terms and chapters. */
export interface Listable {
  readonly bibliography: Bibliography;
  readonly glossary: Glossary;
  readonly chapters: readonly Chapter[];
}

/**
 * Checks every citation against the sources, every term against its use, and that each list has one chapter.
 *
 * Gives the sources that are listed. Errors: those of `checkCitations` and `checkTerms`; `list-missing` at the first entry
 * of a list without a chapter, `list-second` at each chapter of its kind after the first.
 */
export function checkLists(
  texts: readonly ChapterText[],
  { bibliography, glossary, chapters }: Listable,
  report: Report,
): ListedSources {
  const citations = texts.flatMap((text) => text.citations);
  const listed = checkCitations(citations, bibliography, report);
  checkList('references', (listed.cited[0] ?? listed.further[0])?.placeOf('id'), chapters, report);
  checkTerms(glossary, new Set(texts.flatMap((text) => text.terms)), report);
  checkList('glossary', glossary[0]?.place, chapters, report);
  return listed;
}

/** Checks that a list has one chapter. `first` is the place of its first entry, undefined where it has none. */
function checkList(kind: ListKind, first: Place | undefined, chapters: readonly Chapter[], report: Report): void {
  const [chapter, ...more] = chapters.filter(({ front }) => front.kind === kind);
  if (!chapter && first) report(problem(rules, 'list-missing', first, kind, { kind }));
  for (const { placeOf } of more) report(problem(rules, 'list-second', placeOf('kind'), kind, { kind }));
}

/** The list that a chapter holds below its text; nothing for a chapter of another kind. */
export function renderListOf({ kind, id }: Chapter['front'], lists: Lists): Element[] {
  if (kind === 'references') return renderSources(lists.sources, lists.grouped, id);
  return kind === 'glossary' ? renderGlossary(lists.glossary) : [];
}
