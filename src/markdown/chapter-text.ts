/** A chapter read by itself: its text with blocks run, its labels and its bindings. Depends only on it and the data. */
import type { Root } from 'mdast';
import type { Keeper } from '../base/cache.ts';
import type { Report } from '../base/problem.ts';
import type { Chapter } from '../project/chapter.ts';
import type { Term } from '../project/glossary.ts';
import type { Binding } from '../tables/binding.ts';
import { readBound } from './bound.ts';
import { cutDeepBoxes } from './box-depth.ts';
import { readBoxes } from './boxes.ts';
import { readCitations } from './citations.ts';
import type { ChapterContext, ReportData } from './context.ts';
import { checkCells } from './empty-cells.ts';
import { reportExcess } from './excess.ts';
import { readExempt } from './exempt.ts';
import { checkFences } from './fences.ts';
import { readHeadings } from './headings.ts';
import { removeHtml } from './html.ts';
import type { Label } from './label.ts';
import { readLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { type LooseNumber, looseInTitle, readLooseNumbers } from './loose-numbers.ts';
import { type Mention, readMentions } from './mentions.ts';
import type { ChartNode, CitationNode, FreeChartNode, MedskickNode, TableNode } from './nodes.ts';
import { checkNotes } from './notes.ts';
import { parseMarkdown } from './parse.ts';
import { readBlocks } from './read-blocks.ts';
import { listReferences, type Reference, readReferences } from './references.ts';
import { readTerms } from './terms.ts';

/** A chapter's text. Labels stand in the order of the text, the chapter's own first. */
export interface ChapterText {
  readonly chapter: Chapter;
  readonly numbered: boolean;
  readonly tree: Root;
  readonly labels: readonly Label[];
  /** The ids of its tables, charts and figures with errors; what refers to them is not to blame. */
  readonly unread: readonly string[];
  readonly references: readonly Reference[];
  readonly mentions: readonly Mention[];
  readonly bindings: readonly Binding[];
  /** The quantities that are bound to nothing, and how many the author takes from the audit. */
  readonly loose: readonly LooseNumber[];
  readonly exempt: number;
  readonly tables: readonly TableNode[];
  readonly charts: readonly ChartNode[];
  readonly freeCharts: readonly FreeChartNode[];
  readonly citations: readonly CitationNode[];
  /** The terms of the glossary that it uses. */
  readonly terms: readonly Term[];
  /** What the chapter hands on. */
  readonly medskick: readonly MedskickNode[];
}

/** Reads the Markdown of all chapters that are not kept as they would be read. Errors: those of {@link readChapterText}. */
export function readChapterTexts(chapters: readonly Chapter[], data: ReportData, { keep }: Keeper): ChapterText[] {
  return chapters.map((chapter) =>
    keep(`text ${chapter.source.path}`, [chapter.source], data, (data, report) =>
      readChapterText(chapter, data, report),
    ),
  );
}

/** Reads a chapter's Markdown. Errors: those of each step below; all are collected. */
export function readChapterText(chapter: Chapter, data: ReportData, report: Report): ChapterText {
  const { source, markdown, front } = chapter;
  const context: ChapterContext = { source, markdown, chapterId: front.id, data, report };
  const tree = parseMarkdown(cutDeepBoxes(context), (excess) => reportExcess(excess, source, report));
  const citations = readCitations(tree, context);
  removeHtml(tree, context);
  checkLinks(tree, context);
  checkNotes(tree, context);
  checkFences(tree, context);
  const boxes = readBoxes(tree, context);
  readLanguages(tree, context);
  const exemptInProse = readExempt(tree, context);
  const inProse = readBound(tree, context);
  const headings = readHeadings(tree, context);
  const { nodes, labels, unread, ...inBlocks } = readBlocks(tree, context);
  const bindings = [...inProse, ...inBlocks.bindings];
  readReferences(tree);
  checkCells(tree, context);
  const loose = [
    ...looseInTitle(front.title, chapter.placeOf('title')),
    ...readLooseNumbers(tree, context),
    ...inBlocks.loose,
  ];
  const exempt = exemptInProse + inBlocks.exempt;
  const mentions = readMentions(tree, context);
  const references = listReferences(tree, source);
  const terms = front.kind === 'glossary' || front.kind === 'references' ? [] : readTerms(tree, data.glossary);
  if (front.signature) tree.children.push({ type: 'signature', ...front.signature });

  const kind = front.kind === 'appendix' ? 'appendix' : 'chapter';
  const own: Label = { id: front.id, kind, title: front.title, depth: 1, place: chapter.placeOf('id') };
  const numbered = front.numbered && (front.kind === 'chapter' || front.kind === 'appendix');
  const tables = nodes.filter((node) => node.type === 'tableBlock');
  const charts = nodes.filter((node) => node.type === 'chartBlock');
  const freeCharts = nodes.filter((node) => node.type === 'freeChart');
  const all = [own, ...headings, ...boxes.labels, ...labels];
  const referring = { references, mentions, medskick: boxes.medskick };
  const inText = { labels: all, unread, bindings, loose, exempt, tables, charts, freeCharts, citations, terms };
  return { chapter, numbered, tree, ...inText, ...referring };
}
