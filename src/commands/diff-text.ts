/** What differs between two published reports, as a list to read. */
import { formatNumber, NBSP } from '../base/number.ts';
import type { Language } from '../base/problem.ts';
import type { CellDifference, ChangedTable, TablesDifference } from '../exports/difference.ts';
import type { PublishedTable } from '../exports/published.ts';
import { decimalsOf, formatExact } from '../exports/read-csv.ts';
import type { PrintedCell } from '../tables/print/printed.ts';
import { arrow } from './arrow.ts';
import { diffLabels } from './diff-messages.ts';
import { plainText } from './plain-text.ts';
import { changeLabels, type WordPair, wordPrintedChange } from './printed-change.ts';

/** Two reports as they were named, and what differs between them. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly difference: TablesDifference;
  readonly language: Language;
}

/** Words the list; numbers have all their digits. */
export function wordDiff({ before, after, difference, language }: Compared): string {
  return plainText([diffLabels[language].between(before, after), ...wordTables(difference, language)].join('\n\n'));
}

/** What became of the tables, in paragraphs. */
export function wordTables({ added, withdrawn, changed, unchanged }: TablesDifference, language: Language): string[] {
  const words = diffLabels[language];
  return [
    ...section(words.headings.added, added),
    ...section(words.headings.withdrawn, withdrawn),
    ...changed.map((table) => wordTable(table, language)),
    ...(added.length + withdrawn.length + changed.length === 0 ? [words.nothing] : []),
    words.unchanged(unchanged.length),
  ];
}

/** `Tabell 3. Folkmängd`. */
export function captionOf({ label, title }: Pick<PublishedTable, 'label' | 'title'>): string {
  return label ? `${label}. ${title}` : title;
}

/** The lines about a table beside its cells: its title, rows, columns, unit, notes and source. */
export function wordBeside({ before, after, change }: ChangedTable, language: Language, pair?: WordPair): string[] {
  const title = `${diffLabels[language].newTitle}: ${(pair ?? arrow)(before.title, after.title)}`;
  return [...(before.title === after.title ? [] : [title]), ...wordPrintedChange(change, language, pair)];
}

/** A cell with all its digits. */
export function wordCell({ text, value }: PrintedCell, language: Language): string {
  return typeof value === 'number' ? formatExact(value) : text || changeLabels[language].none;
}

/** The difference of a cell and its percent, as `+6` and `+0,3 %`; empty where there is none, or only the status differs. */
export function wordDifference({ difference, percent }: CellDifference): readonly [string, string] {
  if (difference === 0) return ['', ''];
  return [
    difference === null ? '' : formatNumber(difference, { decimals: decimalsOf(difference), sign: true }),
    percent === null ? '' : `${formatNumber(percent, { decimals: 1, sign: true })}${NBSP}%`,
  ];
}

function section(heading: string, tables: readonly PublishedTable[]): string[] {
  if (tables.length === 0) return [];
  return [[heading, ...tables.map((table) => `  ${captionOf(table)} (${table.id})`)].join('\n')];
}

function wordTable(table: ChangedTable, language: Language): string {
  const { after, cells } = table;
  const head = `${captionOf(after)} (${after.id}): ${diffLabels[language].cells(cells.length)}`;
  const lines = [...wordBeside(table, language), ...cells.map((cell) => wordLine(cell, language))];
  return [head, ...lines.map((line) => `  ${line}`)].join('\n');
}

function wordLine(cell: CellDifference, language: Language): string {
  const { row, column, before, after } = cell;
  const words = arrow(wordCell(before, language), wordCell(after, language), [before.status, after.status]);
  return `${row}, ${column}: ${[words, ...wordDifference(cell)].filter(Boolean).join('; ')}`;
}
