/** Makes the document's parts from what was compiled. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Keeper } from '../base/cache.ts';
import { capitalize, formatDate, words } from '../base/locale.ts';
import type { Edition, Problem } from '../base/problem.ts';
import { readProgram } from '../base/program.ts';
import type { WholeReport } from '../markdown/block.ts';
import type { ChapterText } from '../markdown/chapter-text.ts';
import type { Labels } from '../markdown/label.ts';
import { renderChapter } from '../markdown/render.ts';
import type { FrontMatter } from '../project/chapter.ts';
import { checksumOfInputs } from '../project/inputs.ts';
import type { Project } from '../project/read.ts';
import type { ReportSettings } from '../project/report.ts';
import { renderCaptionLists } from './captions.ts';
import { printedNumber, renderContents } from './contents.ts';
import { type Origin, renderColophon, renderCover, renderUnfinished } from './front.ts';
import { type Lists, renderListOf } from './lists.ts';
import { outlineOf } from './outline.ts';
import type { Part } from './parts.ts';
import { renderStatuses, usedStatuses } from './statuses.ts';
import { listUnfinished, type OpenRemarks } from './unfinished.ts';

/** What the front matter tells of the report: from what it is made, and how many remarks are open. */
export interface Front extends OpenRemarks {
  readonly settings: ReportSettings;
  readonly edition: Edition;
  readonly origin: Origin;
}

/** What the front matter tells of a project in which these problems were found. */
export async function frontOf(
  { settings, data, inputs }: Project,
  edition: Edition,
  problems: readonly Problem[],
): Promise<Front> {
  const declared = data?.resources.flatMap(({ sources = [] }) => sources.map(({ title }) => title));
  const open = problems.filter(({ blocksFinal }) => blocksFinal);
  const gone = open.filter(({ rule }) => rule === 'id-gone').length;
  const { name, version } = await readProgram();
  const made = { program: `${name} ${version}`, inputsSha256: checksumOfInputs(inputs) };
  return { settings, edition, origin: { sources: [...new Set(declared)], ...made }, remarks: open.length - gone, gone };
}

/** The parts before the chapters: cover; colophon, with what the statuses mean and what is unfinished; contents. */
export function frontParts(front: Front, texts: readonly ChapterText[], labels: Labels): Part[] {
  const { settings, edition, origin } = front;
  const chapters = texts.map(({ chapter }) => chapter.front);
  const unfinished = listUnfinished(settings, chapters, front);
  return [
    { content: [renderCover(settings, edition)], pages: null },
    {
      content: [
        renderColophon(settings, edition, origin),
        ...renderStatuses(usedStatuses(texts)),
        ...renderUnfinished(unfinished),
      ],
      pages: null,
    },
    {
      content: [renderContents(outlineOf(texts, labels)), ...renderCaptionLists(labels, settings.lists)],
      pages: null,
    },
  ];
}

/** Each chapter as a part; made anew only where its text, or what it shows of the whole report, has changed. */
export function chapterParts(
  texts: readonly ChapterText[],
  whole: WholeReport & Lists,
  edition: Edition,
  { keep }: Keeper,
): Part[] {
  return texts.map((text) =>
    keep(`part ${text.chapter.source.path}`, [text, edition], whole, (whole) => chapterPart(text, whole, edition)),
  );
}

/** A chapter as a part: its section with the numbered title, the rendered text and the list that it holds. */
export function chapterPart(text: ChapterText, whole: WholeReport & Lists, edition: Edition): Part {
  const { id, title, kind, landscape } = text.chapter.front;
  const label = whole.labels.get(id);
  const number = label ? printedNumber(label) : '';
  const heading = h('h2', number ? [h('span.number', `${number} `), title] : title);
  const { children } = renderChapter(text.tree, id, whole);
  const classes = [
    ...new Set(['chapter', kind]),
    ...(label?.kind === 'chapter' && number ? ['chapter-numbered'] : []),
    ...(landscape ? ['landscape'] : []),
  ];
  const content = [...children.filter((node) => node.type !== 'doctype'), ...renderListOf(text.chapter.front, whole)];
  const state = edition === 'draft' ? [renderState(text.chapter.front)] : [];
  const section = h('section', { id, class: classes }, [heading, ...state, ...content]);
  return { content: [section], pages: { id, runningTitle: number ? `${number} ${title}` : title, landscape } };
}

/** How far a chapter has come, and who is responsible for it. */
function renderState({ status, owner, updated }: FrontMatter): Element {
  const facts = [owner && words.responsible(owner), updated && words.updated(formatDate(updated))].filter(Boolean);
  const state = h('span.state', capitalize(words.chapterStatus[status]));
  return h('p.chapter-state', facts.length > 0 ? [state, ' ', facts.join(', ')] : [state]);
}
