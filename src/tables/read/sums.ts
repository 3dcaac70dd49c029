/** Whether the sums that stand in a file are those of their parts. */
import type { Located } from '../../base/located.ts';
import { nearest } from '../../base/nearest.ts';
import { formatNumber, roundTo } from '../../base/number.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { DeclaredSum, Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import { pickValues } from '../select.ts';
import { cellReader } from './cell.ts';
import { type Cells, missingTexts } from './cells.ts';
import { nameColumn } from './records.ts';
import type { Sheet } from './sheet.ts';

/** A file with declared sums: its description, its lines and its typed cells; `placeOf` counts from the resource. */
export interface Summed {
  readonly resource: Resource;
  readonly sheet: Sheet;
  readonly cells: readonly Cells[];
  readonly placeOf: Located['placeOf'];
}

/** A number of a sum; null where it is not known. */
interface Term {
  readonly value: number | null;
  readonly decimals: number;
}

/** A sum as it stands in the file. */
interface Written extends Term {
  readonly text: string;
  readonly place: () => Place;
}

/** A sign for nothing to report: it adds nothing. Any other missing part leaves a sum unknown. */
const nothing: readonly string[] = ['–', '-'];

/**
 * Checks each declared row and column of sums; a sum with a part that is not known is left alone, and so are shares.
 *
 * Errors: `sum-missing` in the description, where the file has no such row; `sum-differs` and `table-cell` at the sum in
 * the file; those of `pickValues`.
 */
export function checkSums(summed: Summed, report: Report): void {
  summed.resource.sums.forEach((sum, index) => {
    if (sum.row === undefined) checkColumn(sum, summed, report);
    else checkRows(sum, index, summed, report);
  });
}

function checkRows(sum: DeclaredSum, index: number, summed: Summed, report: Report): void {
  const { resource, sheet, cells, placeOf } = summed;
  const { fields, primaryKey } = resource.schema;
  const at = nameColumn(sum, resource);
  const parts = partsOf(sum, index, at, summed, report);
  const lines = sheet.sums.filter((line) => line.sum === sum);
  if (lines.length === 0) {
    const row = sum.row ?? '';
    const meant = nearest(row, [...new Set(cells[at]?.texts)]);
    report(problem(rules, 'sum-missing', placeOf(['sums', index, 'row']), row, { meant }));
  }
  if (!parts) return;
  const others = primaryKey.map((name) => fields.findIndex((one) => one.name === name)).filter((one) => one !== at);
  for (const line of lines) {
    const rows = parts.filter((row) => others.every((other) => sheet.rows[row]?.[other] === line.cells[other]));
    for (const cell of addable(resource)) {
      const written = readSum(resource, cell, line.cells[cell] ?? '', line.placeOf(cell), report);
      const terms = rows.map((row) => termAt(cells[cell], row));
      compare(written, terms, sum, report);
    }
  }
}

/** The rows whose values are added up in a row of sums. */
function partsOf(
  sum: DeclaredSum,
  index: number,
  at: number,
  { resource, cells, placeOf }: Summed,
  report: Report,
): number[] | undefined {
  const field = resource.schema.fields[at];
  const names = cells[at];
  if (!field || !names) return undefined; // has been reported
  const rows = [...names.values.keys()];
  if (sum.of === undefined) return rows;
  const column = { ...names, title: field.title ?? field.name };
  const choice = [sum.of].flat().map(String);
  const picked = pickValues(column, choice, (item) => placeOf(['sums', index, 'of', item]), report);
  return picked && rows.filter((row) => picked.has(names.values[row] ?? null));
}

function checkColumn(sum: DeclaredSum, { resource, sheet, cells }: Summed, report: Report): void {
  const { fields } = resource.schema;
  const at = fields.findIndex(({ name }) => name === sum.column);
  const named = sum.of === undefined ? undefined : [sum.of].flat().map(String);
  const sums = resource.sums.map(({ column }) => column);
  const parts = addable(resource).filter((cell) => {
    const name = fields[cell]?.name ?? '';
    return named ? named.includes(name) : !sums.includes(name);
  });
  cells[at]?.values.forEach((value, row) => {
    const decimals = cells[at]?.decimals[row] ?? 0;
    const text = cells[at]?.texts[row] ?? '';
    if (typeof value !== 'number') return;
    const terms = parts.map((cell) => termAt(cells[cell], row));
    compare({ value, decimals, text, place: () => sheet.placeOf(row, at) }, terms, sum, report);
  });
}

/** The columns of numbers that can be added up: shares and keys cannot. */
function addable({ schema }: Resource): number[] {
  return schema.fields.flatMap(({ name, type, unit }, cell) => {
    const isNumber = type === 'integer' || type === 'number';
    return isNumber && unit !== 'procent' && !schema.primaryKey.includes(name) ? [cell] : [];
  });
}

/** The sum in a cell of a row that is none of the table. Errors: `table-cell`. */
function readSum(resource: Resource, cell: number, text: string, place: Place, report: Report): Written {
  const unknown = { value: null, decimals: 0, text, place: () => place };
  const field = resource.schema.fields[cell];
  if (!field || missingTexts(field, resource).includes(text)) return unknown;
  const { read, decimalsOf, form } = cellReader(field);
  const value = read(text);
  if (typeof value === 'number') return { ...unknown, value, decimals: decimalsOf?.(text) ?? 0 };
  report(problem(rules, 'table-cell', place, text || '–', { column: field.title ?? field.name, form }));
  return unknown;
}

function termAt(column: Cells | undefined, row: number): Term {
  const value = column?.values[row];
  if (typeof value === 'number') return { value, decimals: column?.decimals[row] ?? 0 };
  return { value: nothing.includes(column?.texts[row] ?? '') ? 0 : null, decimals: 0 };
}

function compare(written: Written, terms: readonly Term[], { tolerance = 0 }: DeclaredSum, report: Report): void {
  let total = 0;
  let { decimals } = written;
  for (const term of terms) {
    if (term.value === null) return;
    total += term.value;
    decimals = Math.max(decimals, term.decimals);
  }
  if (written.value === null) return;
  const difference = Math.abs(roundTo(written.value - total, decimals));
  if (difference <= tolerance) return;
  const sum = formatNumber(total, { decimals });
  report(problem(rules, 'sum-differs', written.place(), written.text, { sum, tolerance: String(difference) }));
}
