/** A chapter's mdast → hast, once the numbers of the whole report are known. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Heading, Table as MdastTable, Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { words } from '../base/locale.ts';
import { type Binding, nameOfFigures } from '../tables/binding.ts';
import { known, type State, type WholeReport } from './block.ts';
import { blocks } from './blocks.ts';
import type { Labels } from './label.ts';
import type {
  BoundNode,
  CitationNode,
  ExemptNode,
  ExplainedNode,
  LangNode,
  MedskickNode,
  ReferenceNode,
  SignatureNode,
  TermNode,
} from './nodes.ts';
import { pipeTableName } from './pipe-table.ts';
import { renderBox, renderMedskick, renderQuote } from './render-boxes.ts';
import { boxPipeTable } from './render-pipe-table.ts';
import { renderReference } from './render-reference.ts';
import { renderCitation } from './render-sources.ts';
import { renderExplained, renderTerm } from './render-terms.ts';
import { placeNotes } from './sidenotes.ts';

declare module 'hast' {
  interface ElementData {
    /** The name of the figure that a bound number is of. */
    readonly figure?: string;
  }
}

type Handlers = NonNullable<Options['handlers']>;

/** Renders a chapter's text, without its title. Every label that it refers to must be known. */
export function renderChapter(tree: Root, chapterId: string, whole: WholeReport): HastRoot {
  const processor = unified().use(remarkRehype, {
    handlers: handlersFor(chapterId, whole),
    clobberPrefix: `${chapterId}.`,
    footnoteBackContent: '↑',
    footnoteBackLabel: (index, place) => words.backToText(index + 1, place),
  });
  return placeNotes(processor.runSync(tree));
}

function handlersFor(chapterId: string, whole: WholeReport): Handlers {
  const { labels, citations, fits } = whole;
  return {
    ...Object.fromEntries([...blocks.values()].map(({ type, handler }) => [type, handler(whole)])),
    heading: (state: State, node: Heading) => renderHeading(state, node, labels),
    bound: (_state: State, { binding }: BoundNode) => renderBound(binding),
    exempt: (state: State, node: ExemptNode) => state.all(node),
    lang: (state: State, node: LangNode) => h('span', { lang: node.code }, state.all(node)),
    reference: (_state: State, node: ReferenceNode) =>
      renderReference(node, known(labels, node.target), whole.pageReferences),
    citation: (_state: State, { value }: CitationNode) => renderCitation(known(citations, value)),
    term: (_state: State, { value, term }: TermNode) => renderTerm(value, term, chapterId),
    explained: (state: State, node: ExplainedNode) =>
      renderExplained(state.all(node) as ElementContent[], node.terms, chapterId), // a block becomes an element
    box: renderBox,
    quote: renderQuote,
    medskick: (state: State, node: MedskickNode) => renderMedskick(state, node, known(labels, node.id)),
    signature: (_state: State, { name, title }: SignatureNode) =>
      h('p.signature', [h('span.name', name), ' ', h('span.title', title)]),
    table: (state: State, node: MdastTable) =>
      boxPipeTable(defaultHandlers.table(state, node), node, known(fits, pipeTableName(chapterId, node))),
  };
}

/** A bound number; its element tells, to the program alone, of which figures it is. */
function renderBound(binding: Binding): Element {
  return { ...h(`span.${binding.kind}`, binding.phrase), data: { figure: nameOfFigures(binding) } };
}

/** A chapter's title is the document's `h2`, so a section that is written `##` becomes an `h3`. */
function renderHeading(state: State, node: Heading, labels: Labels): Element {
  const id = String(node.data?.hProperties?.id ?? '');
  const number = labels.get(id)?.number;
  const content = state.all(node);
  const numbered = number ? [h('span.number', number), { type: 'text', value: ' ' } as const, ...content] : content;
  return h(`h${Math.min(6, node.depth + 1)}`, { id }, numbered as ElementContent[]); // h takes what state.all gives
}
