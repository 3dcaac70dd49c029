/** A chapter's mdast → hast, once the numbers of the whole report are known. */
import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Heading, Table as MdastTable, Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { words } from '../base/locale.ts';
import type { WordedSources } from '../citations/word.ts';
import { type Labels, type NumberedLabel, referTo } from './label.ts';
import type {
  BoundNode,
  BoxNode,
  ChartNode,
  CitationNode,
  ExplainedNode,
  ReferenceNode,
  TableNode,
  TermNode,
} from './nodes.ts';
import { renderChartFigure } from './render-chart.ts';
import { boxPipeTable } from './render-pipe-table.ts';
import { renderCitation } from './render-sources.ts';
import { renderTable } from './render-table.ts';
import { renderExplained, renderTerm } from './render-terms.ts';

/** What a chapter needs of the whole report: the numbered labels, the charts' pictures by id, and the worded sources. */
export interface WholeReport {
  readonly labels: Labels;
  readonly pictures: ReadonlyMap<string, string>;
  readonly sources: WordedSources;
}

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<NonNullable<Handlers['paragraph']>>[0];

/** Renders a chapter's text, without its title. Every label that it refers to must be known. */
export function renderChapter(tree: Root, chapterId: string, whole: WholeReport): HastRoot {
  const processor = unified().use(remarkRehype, {
    handlers: handlersFor(chapterId, whole),
    clobberPrefix: `${chapterId}.`,
    footnoteLabel: words.notes,
    footnoteLabelTagName: 'h3',
    footnoteLabelProperties: {},
    footnoteBackContent: '↑',
    footnoteBackLabel: words.backToText,
  });
  const hast = processor.runSync(tree);
  nameNotes(hast, `${chapterId}.notes`);
  return hast;
}

function handlersFor(chapterId: string, { labels, pictures, sources }: WholeReport): Handlers {
  const labelOf = (id: string): NumberedLabel => known(labels, id);
  return {
    heading: (state: State, node: Heading) => renderHeading(state, node, labels),
    bound: (_state: State, { binding }: BoundNode) => h(`span.${binding.kind}`, binding.phrase),
    reference: (_state: State, { target, startsSentence }: ReferenceNode) =>
      h('a', { href: `#${target}` }, referTo(labelOf(target), startsSentence)),
    citation: (_state: State, { value }: CitationNode) => renderCitation(known(sources.citations, value)),
    term: (_state: State, { value, term }: TermNode) => renderTerm(value, term, chapterId),
    explained: (state: State, node: ExplainedNode) =>
      renderExplained(state.all(node) as ElementContent[], node.terms, chapterId), // a block becomes an element
    box: renderBox,
    table: (state: State, node: MdastTable) => boxPipeTable(defaultHandlers.table(state, node), node),
    tableBlock: (_state: State, node: TableNode) => renderTable(node, labelOf(node.id)),
    chartBlock: (_state: State, node: ChartNode) => renderChartFigure(node, labelOf(node.id), known(pictures, node.id)),
  };
}

/** What the whole report knows by an id. Errors: throws where a check before rendering let the id through. */
function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`${id} was not checked before rendering`);
  return thing;
}

/** A chapter's title is the document's `h2`, so a section that is written `##` becomes an `h3`. */
function renderHeading(state: State, node: Heading, labels: Labels): Element {
  const id = String(node.data?.hProperties?.id ?? '');
  const number = labels.get(id)?.number;
  const content = state.all(node);
  const numbered = number ? [h('span.number', number), { type: 'text', value: ' ' } as const, ...content] : content;
  return h(`h${Math.min(6, node.depth + 1)}`, { id }, numbered as ElementContent[]); // h takes what state.all gives
}

function renderBox(state: State, node: BoxNode): Element {
  const content = state.wrap(state.all(node), true) as ElementContent[]; // flow content becomes elements and text
  return node.kind === 'korthet'
    ? h('div.korthet', { role: 'note', ariaLabel: words.inBrief }, [h('p.box-title', words.inBrief), ...content])
    : h('div.callout', { role: 'note' }, content);
}

/** mdast-util-to-hast gives the notes of every chapter the same heading id; each gets its own here. */
function nameNotes(tree: HastRoot, headingId: string): void {
  visit(tree, 'element', ({ properties, tagName }) => {
    if (properties.dataFootnoteRef !== undefined) properties.ariaDescribedBy = [headingId];
    if (properties.id === 'footnote-label') properties.id = headingId;
    if (tagName !== 'section' || properties.dataFootnotes === undefined) return;
    Object.assign(properties, { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: headingId });
  });
}
