/** A report's folder as its HTML, as the PDF that is printed from it, and as the finished PDF. */
import { join } from 'node:path';
import type { Problem } from '../src/base/problem.ts';
import { filesToCarry } from '../src/commands/carry.ts';
import { finishReport } from '../src/commands/finish-report.ts';
import { formatProblems } from '../src/commands/problems.ts';
import { compile } from '../src/compile.ts';
import { assembleHtml } from '../src/document/html.ts';
import { hyphenateParts } from '../src/document/hyphenate.ts';
import { assemblePrint } from '../src/document/print.ts';
import type { OpenBrowser } from '../src/pdf/browser.ts';
import type { FinishedPdf } from '../src/pdf/finish.ts';
import { type PrintedPdf, printPdf } from '../src/pdf/print.ts';
import { readProject } from '../src/project/read.ts';

/** The folders of the reports that are judged: the example, and one with every kind of element. */
export const reports = {
  example: join(import.meta.dirname, '..'),
  elements: join(import.meta.dirname, 'report'),
} as const;

/** One report in all its forms. */
export interface ReportForms {
  readonly html: string;
  readonly printed: PrintedPdf<FinishedPdf>;
}

/** Prints and finishes the draft of the report in a folder. Errors: throws where the report does not compile. */
export async function printReport(browser: OpenBrowser, folder: string): Promise<ReportForms> {
  const problems: Problem[] = [];
  const project = await readProject(folder, (problem) => problems.push(problem));
  const compiled = project && (await compile(project));
  problems.push(...(compiled?.problems ?? []));
  if (!project || !compiled?.report) throw new Error(`${folder} does not compile:\n${formatProblems(problems, 'en')}`);
  const { report } = compiled;
  const carried = await filesToCarry(report, project.inputs);
  const hyphenated = hyphenateParts(report);
  const documents = await assemblePrint(hyphenated);
  const printed = await printPdf(browser, documents, (_, parts) => finishReport(parts, report, carried));
  return { html: await assembleHtml(report, hyphenated), printed };
}
