/** `horisont build`: compiles a report's folder to HTML and PDF. */
import { join } from 'node:path';
import { type OutputFile, writeFiles } from '../base/files.ts';
import { type Edition, type Language, type Problem, problemIn } from '../base/problem.ts';
import { refusalOf } from '../base/refusal.ts';
import type { Report } from '../compile/report.ts';
import { compile } from '../compile.ts';
import { completeHtml } from '../document/complete.ts';
import type { Pages } from '../document/exported.ts';
import { assembleHtml } from '../document/html.ts';
import { hyphenateParts } from '../document/hyphenate.ts';
import { assemblePrint } from '../document/print.ts';
import type { ExportFile } from '../exports/exported.ts';
import type { Attachment } from '../pdf/attachments.ts';
import { type OpenBrowser, openBrowser } from '../pdf/browser.ts';
import { printPdf } from '../pdf/print.ts';
import { readProject } from '../project/read.ts';
import { reportAccessibility } from './accessibility.ts';
import { filesToCarry } from './carry.ts';
import { exportReport, placeExports } from './export-report.ts';
import { describeFaults } from './fault-messages.ts';
import { finishReport } from './finish-report.ts';
import { describeBuild, manifestName, type PrintRecord, writeManifest } from './manifest.ts';
import type { Stage } from './messages.ts';
import { labels } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { formatProblems } from './problems.ts';
import { summarize, type WrittenFile } from './summary.ts';

/**
 * What a build is asked to do. `out` is the folder to write into; `onStage` is told what is being done.
 * `modified` is when the sources were last changed, in UTC as `2021-05-31T00:00:00Z`; where not told, the report's date.
 */
export interface BuildOptions {
  readonly folder: string;
  readonly out: string;
  readonly edition: Edition;
  readonly htmlOnly: boolean;
  readonly language: Language;
  readonly modified?: string | undefined;
  readonly onStage: (stage: Stage) => void;
}

/**
 * Builds the report in a folder and writes `report.html`, `report.pdf`, `accessibility.html`, the files of its tables in
 * `tables/`, and what all that was made from in `manifest.json`: all or none.
 * Files of tables that an earlier build had and this one does not are removed with that.
 *
 * Errors: the author's faults and a disk that refuses are in the outcome, and nothing is written; ours are thrown.
 */
export async function build(options: BuildOptions): Promise<Outcome> {
  const started = performance.now();
  const { folder, out, edition, htmlOnly, language, onStage } = options;
  const problems: Problem[] = [];
  onStage('read');
  const project = await readProject(folder, (problem) => problems.push(problemIn(edition, problem)));
  if (!project) return failed(problems, options);

  const opening = htmlOnly || hasErrors(problems) ? undefined : openPrinter();
  opening?.catch(() => undefined); // it may fail before anyone waits for it, and then tells whoever does
  try {
    onStage('compile');
    const compiled = await compile(project, edition);
    problems.push(...compiled.problems);
    if (!compiled.report || hasErrors(problems)) return failed(problems, options);
    const { report } = compiled;
    const carried = await filesToCarry(report, project.inputs);
    const content = { report, hyphenated: hyphenateParts(report), carried };
    if (opening) onStage('print');
    const printed = await (opening && print(await opening, content, options.modified));
    const faults = printed ? describeFaults(printed.faults, language) : [];
    if (printed && printed.faults.length > 0 && edition === 'final') return unsound(faults, options);
    const access = await reportAccessibility(report, problems, printed?.faults, language);

    onStage('write');
    const { html, exported } = printed ?? (await renderScreen(content));
    const written = outputs(out, html, access.html, printed);
    const tables = await placeExports(out, exported);
    const built = { inputs: project.inputs, report, problems, printed, out, outputs: [...written, ...tables.all] };
    const files = [...written, { path: join(out, manifestName), content: writeManifest(await describeBuild(built)) }];
    const refused = await write([...files, ...tables.changed], tables.outdated, out, language);
    if (refused) return refused;
    const seconds = (performance.now() - started) / 1000;
    const said = [...faults, access.line];
    const record = { report, problems, files, tables: tables.all, faults: said, browser: printed?.browser, seconds };
    return { exitCode: 0, text: summarize(record, language) };
  } finally {
    await close(opening);
  }
}

/** What is published of a report: the same with soft hyphens, and the files that HTML and PDF carry. */
interface Content {
  readonly report: Report;
  readonly hyphenated: Report;
  readonly carried: readonly Attachment[];
}

/** The complete HTML, and the files of the tables. */
interface Screen {
  readonly html: string;
  readonly exported: readonly ExportFile[];
}

/** A finished PDF, what is known of it, and what was made while it was printed. */
interface PrintedReport extends PrintRecord, Screen {
  readonly bytes: Uint8Array;
  readonly browser: OpenBrowser;
}

/** Opens a browser with pages for the first parts. */
async function openPrinter(): Promise<OpenBrowser> {
  const browser = await openBrowser();
  browser.openAhead(2);
  return browser;
}

/** Prints and finishes the report's PDF; each part is finished, and all else is made, while other parts are printed. */
async function print(browser: OpenBrowser, content: Content, modified: string | undefined): Promise<PrintedReport> {
  const { report, hyphenated, carried } = content;
  const documents = await assemblePrint(hyphenated);
  const { pageCount, pages, made } = await printPdf(browser, documents, (pages, parts) =>
    Promise.all([renderScreen(content, pages), finishReport(parts, report, carried, modified)]),
  );
  const [screen, finished] = made;
  return { browser, pageCount, pages, ...screen, ...finished };
}

async function renderScreen({ report, hyphenated, carried }: Content, pages?: Pages): Promise<Screen> {
  const html = await assembleHtml(report, hyphenated);
  const exported = await exportReport(report, pages);
  return { html: completeHtml(html, { pages, exported, carried }), exported };
}

function outputs(out: string, html: string, accessibility: string, pdf: PrintedReport | undefined): WrittenFile[] {
  return [
    { path: join(out, 'report.html'), content: html },
    ...(pdf ? [{ path: join(out, 'report.pdf'), content: pdf.bytes, pages: pdf.pageCount }] : []),
    { path: join(out, 'accessibility.html'), content: accessibility },
  ];
}

/** Writes the files; where the disk refuses, what is to be said of it. A file in a folder's place is a wrong `--out`. */
async function write(
  files: readonly OutputFile[],
  outdated: readonly string[],
  out: string,
  language: Language,
): Promise<Outcome | undefined> {
  try {
    await writeFiles(files, outdated);
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    const misplaced = refusal.reason === 'file' || refusal.reason === 'folder';
    return { exitCode: misplaced ? 1 : 2, text: labels[language].refused(out, refusal) };
  }
}

function failed(problems: readonly Problem[], { edition, language }: BuildOptions): Outcome {
  return { exitCode: 1, text: `${formatProblems(problems, language)}\n\n${labels[language].failed[edition]}` };
}

/** A final report is not printed in a form that the archive refuses. */
function unsound(faults: readonly string[], { edition, language }: BuildOptions): Outcome {
  return { exitCode: 1, text: `${faults.join('\n')}\n\n${labels[language].failed[edition]}` };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** A browser that never opened needs no closing. */
async function close(opening: Promise<OpenBrowser> | undefined): Promise<void> {
  const browser = await opening?.catch(() => undefined);
  await browser?.close();
}
