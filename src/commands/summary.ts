/** What a build that succeeded tells: contents, files, browser, warnings, time. */
import { relative } from 'node:path';
import type { OutputFile } from '../base/files.ts';
import { formatNumber } from '../base/number.ts';
import type { Language, Problem } from '../base/problem.ts';
import type { Report } from '../compile/report.ts';
import type { OpenBrowser } from '../pdf/browser.ts';
import { labels } from './messages.ts';
import { formatProblems } from './problems.ts';

/** A file that was written, and its pages if it is a PDF. */
export interface WrittenFile extends OutputFile {
  readonly pages?: number;
}

/** What a build did; `seconds` is its wall-clock time. */
export interface BuildRecord {
  readonly report: Report;
  readonly problems: readonly Problem[];
  readonly files: readonly WrittenFile[];
  /** What is to be said of the standards that the PDF follows. */
  readonly faults: readonly string[];
  readonly browser: OpenBrowser | undefined;
  readonly seconds: number;
}

/** Words the summary of a build, problems first. */
export function summarize(
  { report, problems, files, faults, browser, seconds }: BuildRecord,
  language: Language,
): string {
  const words = labels[language];
  const { chapters, tables, charts, coverage } = report;
  const counts = { chapters: chapters.length, tables: tables.length, charts: charts.length, ...coverage };
  const lines = [
    `${words.done} ${words.contents(counts)}`,
    ...files.map((file) => `  ${describeFile(file, language)}`),
    ...faults,
    ...(browser ? [words.browser(browser.name, words.browserKinds[browser.kind])] : []),
    ...(browser?.passedOver ?? []).map(({ path, reason }) => words.passedOver(path, reason)),
    ...(problems.length === 0 ? [words.noProblems] : []),
    words.time(formatNumber(seconds, { decimals: 1 })),
  ];
  return [formatProblems(problems, language), lines.join('\n')].filter(Boolean).join('\n\n');
}

function describeFile({ path, content, pages }: WrittenFile, language: Language): string {
  const size = `${formatNumber(Buffer.byteLength(content) / 1000, { decimals: 0 })} kB`;
  const details = pages === undefined ? [size] : [size, labels[language].pages(pages)];
  return `${relative(process.cwd(), path)} (${details.join(', ')})`;
}
