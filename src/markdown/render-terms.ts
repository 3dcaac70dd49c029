/** Terms, their explanations and the glossary → hast. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Glossary, Term } from '../project/glossary.ts';

/** A term at its first use: it leads to the glossary and is described by the explanation beside it. */
export function renderTerm(words: string, term: Term, chapterId: string): Element {
  return h('a.term', { href: `#${termAnchor(term)}`, ariaDescribedBy: explanationId(term, chapterId) }, words);
}

/** A block and, after it in the order of reading, the explanations of the terms that it is the first to use. */
export function renderExplained(block: ElementContent[], terms: readonly Term[], chapterId: string): Element {
  const explanations = terms.map((term) =>
    h('p.sidenote', { id: explanationId(term, chapterId), role: 'note' }, [
      h('span.explained-term', `${term.term}:`),
      ` ${term.explanation}`,
    ]),
  );
  return h('div.annotated', [...block, ...explanations]);
}

/** The glossary in Swedish order. */
export function renderGlossary(glossary: Glossary): Element[] {
  if (glossary.length === 0) return [];
  const sorted = [...glossary].sort((a, b) => a.term.localeCompare(b.term, 'sv'));
  const entries = sorted.map((entry) =>
    h('div', { id: termAnchor(entry) }, [h('dt', [h('dfn', entry.term)]), h('dd', entry.explanation)]),
  );
  return [h('dl.glossary', entries)];
}

function termAnchor({ id }: Term): string {
  return `term.${id}`;
}

function explanationId(term: Term, chapterId: string): string {
  return `${chapterId}.${termAnchor(term)}`;
}
