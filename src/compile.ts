/** The story: from a project to a report, in eight steps. Nothing is read, printed or written here. */
import { type Cache, makeKeeper } from './base/cache.ts';
import { type Edition, type Problem, problemIn } from './base/problem.ts';
import { wordSources } from './citations/word.ts';
import { checkTexts } from './compile/check.ts';
import type { Report } from './compile/report.ts';
import { sourcesOf } from './compile/sources.ts';
import { readTexts } from './compile/texts.ts';
import { chapterParts, frontOf, frontParts } from './document/assemble.ts';
import { citeTables } from './document/citations.ts';
import { exportedIn, publicationOf } from './document/exported.ts';
import { checkGlyphs } from './document/glyphs.ts';
import { traceNumbers } from './document/traces.ts';
import { fitTables } from './markdown/fit-tables.ts';
import { drawCharts, drawFreeCharts } from './markdown/pictures.ts';
import type { Project } from './project/read.ts';

/** What compiling gives: all problems, the report unless one of them is an error, and what the next time can start from. */
export interface Compiled {
  readonly problems: readonly Problem[];
  readonly report: Report | undefined;
  readonly cache: Cache;
}

/**
 * Compiles a project. A final report may leave nothing open. With the cache of an earlier time only what has changed
 * since is computed; the outcome is the same.
 *
 * Errors: every author's fault is in `problems`; none is thrown.
 */
export async function compile(
  project: Project,
  edition: Edition = 'draft',
  cache: Cache = new Map(),
): Promise<Compiled> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problemIn(edition, problem));
  const keeper = makeKeeper(cache, report);
  const { settings } = project;

  // 1. The data: typed tables, what could be doubted about them, and the key figures computed from them.
  // 2. Each chapter by itself: its text, blocks, labels and bindings; and the charts whose drawing may find faults.
  const read = await readTexts(project, keeper);
  const { tables, figures, glossary, texts } = read;
  const { accent } = settings.brand;
  const free = texts.flatMap((text) => text.freeCharts);
  const freePictures = await drawFreeCharts(free, accent, keeper);

  // 3. Every claim against its figure, and the words around every number.
  // 4. The numbers of the whole report, every reference against them, and what is handed on.
  // 5. Every citation against the list of sources, every term against the glossary, and their chapters; every table against the page.
  const { bindings, labels, medskick, listed, coverage } = checkTexts(project, read, edition, keeper, report);
  const fits = await fitTables(texts, keeper);
  const isFaulty = () => problems.some(({ severity }) => severity === 'error');
  if (isFaulty()) return { problems, report: undefined, cache: keeper.all() };

  // 6. The charts, drawn, and the sources, worded.
  const charts = texts.flatMap((text) => text.charts);
  const pictures = new Map([...freePictures, ...(await drawCharts(charts, accent, keeper))]);
  const citations = texts.flatMap((text) => text.citations);
  const sources = await wordSources(citations, listed, keeper);

  // 7. The parts of the document.
  const printed = texts.flatMap((text) => text.tables);
  const { pageReferences, references } = settings;
  const lists = { sources, grouped: references.grouped, glossary };
  const whole = { labels, fits, pageReferences, pictures, citations: sources.citations, medskick, ...lists };
  const front = frontParts(await frontOf(project, edition, problems), texts, labels);
  const parts = chapterParts(texts, whole, edition, keeper);

  // 8. Every character that is printed, against the fonts.
  const written = { chapters: project.chapters, sources: sourcesOf(project, tables) };
  await checkGlyphs({ front, parts, ...written }, project.settingsSource, report);
  if (isFaulty()) return { problems, report: undefined, cache: keeper.all() };

  const traces = traceNumbers(bindings, tables, settings.trace, edition);
  const shown = { tables: printed, fits, charts: [...charts, ...free], labels };
  const exported = exportedIn(shown);
  const cited = citeTables(exported, publicationOf(settings, edition));
  const known = { bindings, coverage, traces, data: { tables, figures } };
  const document = { settings, edition, front, chapters: parts, citations: cited };
  return { problems, report: { ...document, ...shown, exported, ...known }, cache: keeper.used() };
}
