/** The CSV file of a table, read back: the printed table's cells with all their digits. */
import { words } from '../base/locale.ts';
import { formatNumber } from '../base/number.ts';
import { type Status, statuses } from '../base/status.ts';
import type { PrintedCell, PrintedTable } from '../tables/print/printed.ts';
import { parseCsv } from '../tables/read/csv.ts';
import { writeDigits } from './digits.ts';
import { noStatus } from './flat.ts';
import { guardText } from './hostile.ts';

/**
 * Reads a file as `csvOf` writes it.
 *
 * Shape: one row of heads; the columns of statuses are left out and stand in the cells of their numbers. The file does not
 * tell row heads, sums, unit, notes and source, so there are none. Errors: undefined where the file has another form.
 */
export function readCsv(bytes: Uint8Array): PrintedTable | undefined {
  const text = decode(bytes);
  const parsed = text === undefined ? undefined : parseCsv(text, ';');
  if (!parsed || 'fault' in parsed) return undefined;
  const [names, ...rows] = parsed.records;
  if (!names || rows.some(({ length }) => length !== names.length)) return undefined;
  const statusColumns = findStatuses(names, rows);
  const kept = names.flatMap((_, at) => (statusColumns.has(at) ? [] : [at]));
  const statusOf = statusReader(names, statusColumns);
  return {
    head: [kept.map((at) => ({ text: names[at] ?? '', span: 1 }))],
    rows: rows.map((row) => kept.map((at) => cellOf(row[at] ?? '', statusOf(row, at)))),
    align: kept.map((at) => (rows.some((row) => number.test(row[at] ?? '')) ? 'number' : 'text')),
    ...{ rowHeads: 0, sums: { rows: 0, columns: 0 }, unit: '', legend: [], notes: [], source: '' },
  };
}

/** All digits of a number that a file holds, as readers know it. */
export function formatExact(value: number): string {
  return formatNumber(value, { decimals: decimalsOf(value) });
}

/** How many digits a number has after its decimal mark. */
export function decimalsOf(value: number): number {
  return writeDigits(value, '.').split('.')[1]?.length ?? 0;
}

const number = /^-?\d+(?:,\d+)?$/;

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the bytes are not UTF-8, as another program has saved the file
  }
}

/** The columns that hold nothing but statuses: one at the end for all numbers, or one after the column that it is of. */
function findStatuses(names: readonly string[], rows: readonly (readonly string[])[]): Set<number> {
  const isTold = (name: string, at: number) =>
    at > 0 &&
    (name === words.statusOfColumn(names[at - 1] ?? '') || (name === words.status && at === names.length - 1)) &&
    rows.every((row) => row[at] === noStatus || isStatus(row[at]));
  return new Set(names.flatMap((name, at) => (isTold(name, at) ? [at] : [])));
}

/** Beside columns with statuses of their own all other numbers are outcome. */
function statusReader(names: readonly string[], columns: ReadonlySet<number>) {
  return (row: readonly string[], at: number): Status | null => {
    if (columns.size === 0) return null;
    const last = names.length - 1;
    const isForAll = columns.has(last) && names[last] === words.status;
    const own = isForAll ? row[last] : columns.has(at + 1) ? row[at + 1] : 'utfall';
    return isStatus(own) ? own : null;
  };
}

function isStatus(text: string | undefined): text is Status {
  return statuses.some((status) => status === text);
}

function cellOf(text: string, status: Status | null): PrintedCell {
  if (number.test(text)) return { text, value: Number(text.replace(',', '.')), status, mark: '' };
  const bare = text.startsWith("'") && guardText(text.slice(1)) === text ? text.slice(1) : text;
  const isMissing = bare === '' || Object.hasOwn(words.files.signs, bare);
  return { text: bare, value: isMissing ? null : bare, status: isMissing ? status : null, mark: '' };
}
