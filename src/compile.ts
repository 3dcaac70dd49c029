/** The story: from a project to a report, in seven steps. Nothing is read, printed or written here. */
import { type Edition, type Problem, problemIn } from './base/problem.ts';
import { checkCitations } from './citations/check.ts';
import { wordSources } from './citations/word.ts';
import { checkClaims } from './claims/check.ts';
import { chapterPart, frontParts } from './document/assemble.ts';
import { checkFinal } from './document/final.ts';
import { checkList } from './document/lists.ts';
import { numberLabels } from './document/numbering.ts';
import type { Parts } from './document/parts.ts';
import { readChapterText } from './markdown/chapter-text.ts';
import { gatherMedskick } from './markdown/handed-on.ts';
import type { ChartNode, FreeChartNode, TableNode } from './markdown/nodes.ts';
import { drawCharts, drawFreeCharts } from './markdown/pictures.ts';
import { checkReferences } from './markdown/references.ts';
import { checkTerms } from './markdown/terms.ts';
import type { Project } from './project/read.ts';
import type { Binding } from './tables/binding.ts';
import { computeKeyFigures } from './tables/figures/figures.ts';
import { checkTables } from './tables/guards/check.ts';
import { loadTables } from './tables/load.ts';

/** The finished report, which every command reads. */
export interface Report extends Parts {
  readonly tables: readonly TableNode[];
  readonly charts: readonly (ChartNode | FreeChartNode)[];
  readonly bindings: readonly Binding[];
}

/** What compiling gives: all problems, and the report unless one of them is an error. */
export interface Compiled {
  readonly problems: readonly Problem[];
  readonly report: Report | undefined;
}

/** Compiles a project. Errors: every author's fault is in `problems`; none is thrown. A final report may leave nothing open. */
export async function compile(project: Project, edition: Edition = 'draft'): Promise<Compiled> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problemIn(edition, problem));
  const { settings, chapters, bibliography, glossary } = project;

  // 1. The data: typed tables, what could be doubted about them, and the key figures computed from them.
  const tables = await loadTables(project.data, project.files, report);
  checkTables(project.data, tables, settings, report);
  const figures = computeKeyFigures(project.keyFigures, tables, report);

  // 2. Each chapter by itself: its text, blocks, labels and bindings; and the charts whose drawing may find faults.
  const data = { tables, figures, glossary, method: settings.method, images: project.images };
  const texts = chapters.map((chapter) => readChapterText(chapter, data, report));
  const { accent } = settings.brand;
  const free = texts.flatMap((text) => text.freeCharts);
  const freePictures = await drawFreeCharts(free, accent, report);

  // 3. Every claim against its figure.
  const bindings = texts.flatMap((text) => text.bindings);
  checkClaims(bindings, report);

  // 4. The numbers of the whole report, every reference against them, and what is handed on.
  const labels = numberLabels(texts, report);
  for (const text of texts) checkReferences(text, labels, report);
  const medskick = gatherMedskick(texts, report);

  // 5. Every citation against the list of sources, every term against the glossary, and their chapters.
  const citations = texts.flatMap((text) => text.citations);
  const listed = checkCitations(citations, bibliography, report);
  checkList('references', (listed.cited[0] ?? listed.further[0])?.placeOf('id'), chapters, report);
  checkTerms(glossary, new Set(texts.flatMap((text) => text.terms)), report);
  checkList('glossary', glossary[0]?.place, chapters, report);
  if (edition === 'final') checkFinal(project, report);
  if (problems.some(({ severity }) => severity === 'error')) return { problems, report: undefined };

  // 6. The charts, drawn, and the sources, worded.
  const charts = texts.flatMap((text) => text.charts);
  const pictures = new Map([...freePictures, ...(await drawCharts(charts, accent))]);
  const sources = await wordSources(citations, listed);

  // 7. The parts of the document.
  const printed = texts.flatMap((text) => text.tables);
  const whole = { labels, pictures, sources, medskick, grouped: settings.references.grouped, glossary };
  const declared = project.data?.resources.flatMap(({ sources = [] }) => sources.map(({ title }) => title));
  const remarks = problems.filter(({ blocksFinal }) => blocksFinal).length;
  const front = frontParts({ settings, edition, sources: [...new Set(declared)], remarks }, texts, labels);
  const parts = texts.map((text) => chapterPart(text, whole, edition));
  const shown = { tables: printed, charts: [...charts, ...free], bindings };
  return { problems, report: { settings, edition, front, chapters: parts, ...shown } };
}
