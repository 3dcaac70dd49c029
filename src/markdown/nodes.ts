/** The nodes that Horisont adds to mdast, and where a node stands in its file. */
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Node } from 'unist';
import { type Place, placeBetween, type Source } from '../base/place.ts';
import type { FreeChart } from '../charts/free/free.ts';
import type { Chart } from '../charts/kinds.ts';
import type { Cite } from '../citations/cite.ts';
import type { Image } from '../images/image.ts';
import type { Term } from '../project/glossary.ts';
import type { Method } from '../project/method.ts';
import type { Binding } from '../tables/binding.ts';
import type { Width } from '../tables/fit/forms.ts';
import type { PrintedTable } from '../tables/print/printed.ts';
import type { Grouped } from '../tables/table.ts';

/** What tables and charts have in common: their caption and what stands below them. */
export interface Captioned {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | undefined;
  /** The cells: of a chart, what its data table shows. */
  readonly table: PrintedTable;
}

/** A `table` block. */
export interface TableNode extends Node, Captioned {
  type: 'tableBlock';
  /** The width that its author asks for, and where. */
  readonly asked: Width | undefined;
  readonly place: Place;
  readonly origin: TableOrigin;
}

/** Where a table is asked for, of which data, and in which groups their rows were added up. */
export interface TableOrigin {
  readonly place: Place;
  readonly data: string;
  readonly grouped: readonly Grouped[];
}

/** A `chart` block; `alt` is the author's, or generated from the data. */
export interface ChartNode extends Node, Captioned {
  type: 'chartBlock';
  /** Both columns of the printed page rather than the text column. */
  readonly wide: boolean;
  readonly chart: Chart;
  readonly alt: string;
}

/** A `vega-lite` block; `alt` is the author's. */
export interface FreeChartNode extends Node, Captioned {
  type: 'freeChart';
  readonly wide: boolean;
  readonly chart: FreeChart;
  readonly alt: string;
}

/** What a block becomes. */
export type BlockNode = TableNode | ChartNode | FreeChartNode | ImageNode | MedskickListNode | MethodNode;

/** An `image` block; `alt` is empty where the picture says nothing that the caption and the text do not. */
export interface ImageNode extends Node {
  type: 'imageBlock';
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly wide: boolean;
  readonly image: Image;
  readonly credit: Credit;
}

/** Who made a picture, on what terms it may be used, and where it comes from. */
export interface Credit {
  readonly photographer: string | undefined;
  readonly license: string | undefined;
  readonly link: string | undefined;
}

/** A `method` block. */
export interface MethodNode extends Node {
  type: 'methodBlock';
  readonly method: Method;
}

/** A `medskick` block. */
export interface MedskickListNode extends Node {
  type: 'medskickBlock';
}

/** A number in running text that is bound to a figure: a value or a claim, already worded. */
export interface BoundNode extends Node {
  type: 'bound';
  /** The phrase, as the text of a text node, so that headings and references read it. */
  readonly value: string;
  readonly binding: Binding;
}

/** Words in another language; the code is one of BCP 47. */
export interface LangNode extends Node {
  type: 'lang';
  children: PhrasingContent[];
  readonly code: string;
}

/** Words whose numbers the author takes from the audit, with a reason. */
export interface ExemptNode extends Node {
  type: 'exempt';
  children: PhrasingContent[];
}

/** An empty link to a label; its words depend on the numbers of the whole report. */
export interface ReferenceNode extends Node {
  type: 'reference';
  readonly target: string;
  startsSentence: boolean;
  /** Whether a page stands in parentheses after it, since the sentence goes on: *tabell 3 (s. 12) visar*. */
  goesOn: boolean;
}

/** A citation: as it is written, and the cites that it holds. */
export interface CitationNode extends Node {
  type: 'citation';
  readonly value: string;
  cites: readonly Cite[];
}

/** The first use of a term in a chapter, in the author's words. */
export interface TermNode extends Node {
  type: 'term';
  readonly value: string;
  readonly term: Term;
}

/** A block together with the terms that are explained beside it. */
export interface ExplainedNode extends Node {
  type: 'explained';
  children: RootContent[];
  readonly terms: readonly Term[];
}

/** A container, `:::`: what stands in it. */
interface Container extends Node {
  children: (BlockContent | DefinitionContent)[];
}

/** A container that is only a box. */
export interface BoxNode extends Container {
  type: 'box';
  readonly kind: 'korthet' | 'callout';
}

/** What somebody has said or written; `by` is who. */
export interface QuoteNode extends Container {
  type: 'quote';
  readonly by: string | undefined;
}

/** Who signs a chapter, at its end. */
export interface SignatureNode extends Node {
  type: 'signature';
  readonly name: string;
  readonly title: string;
}

/** What the report hands on, and to whom; the statement is its first paragraph. */
export interface MedskickNode extends Container {
  type: 'medskick';
  readonly id: string;
  readonly to: string;
  readonly statement: Paragraph;
}

declare module 'mdast' {
  interface RootContentMap {
    tableBlock: TableNode;
    chartBlock: ChartNode;
    freeChart: FreeChartNode;
    imageBlock: ImageNode;
    medskickBlock: MedskickListNode;
    methodBlock: MethodNode;
    bound: BoundNode;
    lang: LangNode;
    exempt: ExemptNode;
    reference: ReferenceNode;
    box: BoxNode;
    citation: CitationNode;
    term: TermNode;
    explained: ExplainedNode;
    quote: QuoteNode;
    medskick: MedskickNode;
    signature: SignatureNode;
  }
  interface BlockContentMap {
    tableBlock: TableNode;
    chartBlock: ChartNode;
    freeChart: FreeChartNode;
    imageBlock: ImageNode;
    medskickBlock: MedskickListNode;
    methodBlock: MethodNode;
    box: BoxNode;
    quote: QuoteNode;
    medskick: MedskickNode;
  }
  interface PhrasingContentMap {
    bound: BoundNode;
    lang: LangNode;
    exempt: ExemptNode;
    reference: ReferenceNode;
    citation: CitationNode;
    term: TermNode;
  }
}

/** The place of a node in its chapter's file. Every parsed node has a position; a made one gets the file's start. */
export function placeOfNode(source: Source, { position }: Node): Place {
  const { start, end } = position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { source, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** What a parsed node is in its chapter's Markdown, with escapes and all. */
export function writtenText(markdown: string, { position }: Node): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The place of a stretch of {@link writtenText}, counted from the file's start: a task's text keeps the line of its box. */
export function placeInText(
  source: Source,
  markdown: string,
  { position }: Node,
  stretch: { readonly offset: number; readonly length: number },
): Place {
  const start = (position?.start.offset ?? 0) + stretch.offset;
  return { ...placeBetween({ path: source.path, text: markdown }, start, start + stretch.length), source };
}
