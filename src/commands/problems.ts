/** Problems as authors read them: place, message, code frame, what was found and expected, a hint. */
import { comparePlaces, formatPlace, type Place } from '../base/place.ts';
import type { Language, Problem, Severity } from '../base/problem.ts';
import { labels } from './messages.ts';

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Of one rule in one file so many are shown; a whole column of bad cells is one mistake. */
const mostOfAKind = 25;

/** What was found is cut after so many characters. */
const mostFound = 200;

/** The problems, sorted by file and line; then a line that counts them all. Empty for none. */
export function formatProblems(problems: readonly Problem[], language: Language): string {
  if (problems.length === 0) return '';
  const kinds = Map.groupBy([...problems].sort(byPlace), ({ rule, place }) => `${place.source.path} ${rule}`);
  const shown = [...kinds.values()].flatMap((kind) => kind.slice(0, mostOfAKind)).sort(byPlace);
  const more = [...kinds].flatMap(([kind, { length }]) =>
    length > mostOfAKind ? [labels[language].more(length - mostOfAKind, kind)] : [],
  );
  return [...shown.map((one) => formatProblem(one, language)), ...more, countProblems(problems, language)].join('\n\n');
}

/** How many problems there are of each severity, for example `2 fel, 1 varning`. */
function countProblems(problems: readonly Problem[], language: Language): string {
  const counts = order.map((severity) => ({ severity, count: problems.filter((p) => p.severity === severity).length }));
  const parts = counts.filter(({ count }) => count > 0);
  return parts.map(({ severity, count }) => `${count} ${labels[language].counted[severity](count)}`).join(', ');
}

function formatProblem({ rule, severity, place, found, wording }: Problem, language: Language): string {
  const { text, expected, hint } = wording[language];
  const words = labels[language];
  return [
    `${words.severity[severity]} ${formatPlace(place)} (${rule})`,
    `  ${text}`,
    ...codeFrame(place).map((line) => `  ${line}`),
    `  ${words.found}: ${found.length > mostFound ? `${found.slice(0, mostFound)} …` : found}`,
    `  ${words.expected}: ${expected}`,
    `  ${words.hint}: ${hint}`,
  ].join('\n');
}

/** Longer lines are cut to a window about the place. */
const frameWidth = 96;

/** The line of the place and the one before it, with a mark below the stretch. */
function codeFrame({ source, line, column, endLine, endColumn }: Place): string[] {
  const lines = source.text.split(/\r\n|\r|\n/);
  const width = String(line).length;
  const start = Math.max(0, column - 1 - (column > frameWidth ? frameWidth / 2 : frameWidth));
  const row = (number: number): string =>
    `${String(number).padStart(width)} | ${printable(lines[number - 1] ?? '').slice(start, start + frameWidth)}`;
  const lineEnd = (lines[line - 1] ?? '').length + 1;
  const end = Math.min(endLine === line ? endColumn : lineEnd, start + frameWidth + 1);
  const mark = `${' '.repeat(width)} | ${' '.repeat(column - 1 - start)}${'^'.repeat(Math.max(1, end - column))}`;
  return line > 1 ? [row(line - 1), row(line), mark] : [row(line), mark];
}

/** Tabs and control characters take one column each, so that the mark stands right. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function byPlace(a: Problem, b: Problem): number {
  return comparePlaces(a.place, b.place);
}
