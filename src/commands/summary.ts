/** What a build that succeeded tells: contents, files, browser, warnings, time. */
import { dirname, relative } from 'node:path';
import type { OutputFile } from '../base/files.ts';
import { formatNumber } from '../base/number.ts';
import type { Language, Problem } from '../base/problem.ts';
import type { Report } from '../compile/report.ts';
import type { OpenBrowser } from '../pdf/browser.ts';
import type { Fits } from '../tables/fit/forms.ts';
import { type FitPlace, fitPlaces, labels } from './messages.ts';
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
  /** The files of the tables, in a folder of their own. */
  readonly tables: readonly OutputFile[];
  /** What is to be said of the standards that the PDF follows, and of accessibility. */
  readonly faults: readonly string[];
  readonly browser: OpenBrowser | undefined;
  readonly seconds: number;
}

/** Words the summary of a build, problems first. */
export function summarize(
  { report, problems, files, tables: exported, faults, browser, seconds }: BuildRecord,
  language: Language,
): string {
  const words = labels[language];
  const { chapters, tables, charts, coverage } = report;
  const counts = { chapters: chapters.length, tables: tables.length, charts: charts.length, ...coverage };
  const lines = [
    `${words.done} ${words.contents(counts)}`,
    ...files.map((file) => `  ${describeFile(file, language)}`),
    ...(exported.length > 0 ? [`  ${describeFolder(exported, language)}`] : []),
    ...describeFits(report.fits, language),
    ...faults,
    ...(browser ? [words.browser(browser.name, words.browserKinds[browser.kind])] : []),
    ...(browser?.passedOver ?? []).map(({ path, reason }) => words.passedOver(path, reason)),
    ...(problems.length === 0 ? [words.noProblems] : []),
    words.time(formatNumber(seconds, { decimals: 1 })),
  ];
  return [formatProblems(problems, language), lines.join('\n')].filter(Boolean).join('\n\n');
}

/** Where the tables have their places in print; nothing where there are none. */
function describeFits(fits: Fits, language: Language): string[] {
  if (fits.size === 0) return [];
  const { places, fitted } = labels[language];
  const all = [...fits.values()].map(({ extent, small, parts }): FitPlace => {
    if (parts.length > 0) return 'split';
    return extent === 'wide' && small ? 'small' : extent;
  });
  const told = fitPlaces.flatMap((place) => {
    const count = all.filter((one) => one === place).length;
    return count > 0 ? [`${count} ${places[place]}`] : [];
  });
  return [`${fitted}: ${told.join(', ')}`];
}

function describeFile({ path, content, pages }: WrittenFile, language: Language): string {
  const size = describeSize([content]);
  const details = pages === undefined ? [size] : [size, labels[language].pages(pages)];
  return `${relative(process.cwd(), path)} (${details.join(', ')})`;
}

/** The last file is the one that describes the others, beside them. */
function describeFolder(files: readonly OutputFile[], language: Language): string {
  const folder = relative(process.cwd(), dirname(files.at(-1)?.path ?? ''));
  return `${folder} (${labels[language].files(files.length)}, ${describeSize(files.map(({ content }) => content))})`;
}

function describeSize(contents: readonly OutputFile['content'][]): string {
  const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return `${formatNumber(bytes / 1000, { decimals: 0 })} kB`;
}
