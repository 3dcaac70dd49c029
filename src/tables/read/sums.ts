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

/** A sum as it stands in the file: its parts, and where it is. */
interface Written {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
  readonly place: Place;
  readonly tolerance: number;
}

/** The number that a declared sum has in the description, and the sum. */
type Entry = readonly [index: number, sum: DeclaredSum];

type PlaceOf = Located['placeOf'];

/** A sign for nothing to report: it adds nothing. Any other missing part leaves a sum unknown. */
const nothing: readonly string[] = ['–', '-'];

/**
 * Checks each declared row and column of sums; a sum with a part that is not known is left alone, and so are shares.
 *
 * Errors: `sum-missing` in the description, where the file has no such row; `sum-differs` and `table-cell` at the sum in
 * the file; those of `pickValues`. `placeOf` counts from the resource.
 */
export function checkSums(
  resource: Resource,
  sheet: Sheet,
  cells: readonly Cells[],
  placeOf: PlaceOf,
  report: Report,
): void {
  for (const entry of resource.sums.entries()) {
    if (entry[1].row === undefined) checkColumn(entry, resource, sheet, cells, report);
    else checkRow(entry, resource, sheet, cells, placeOf, report);
  }
}

function checkRow(
  [index, sum]: Entry,
  resource: Resource,
  sheet: Sheet,
  cells: readonly Cells[],
  placeOf: PlaceOf,
  report: Report,
): void {
  const { fields, primaryKey } = resource.schema;
  const at = nameColumn(sum, resource);
  const names = cells[at];
  const field = fields[at];
  if (!names || !field) return; // has been reported
  const lines = sheet.sums.filter((line) => line.sum === sum);
  if (lines.length === 0) {
    const row = sum.row ?? '';
    const meant = nearest(row, [...new Set(names.texts)]);
    report(problem(rules, 'sum-missing', placeOf(['sums', index, 'row']), row, { meant }));
  }
  const parts = partsOf([index, sum], { ...names, title: field.title ?? field.name }, placeOf, report);
  if (!parts) return;
  const others = primaryKey.map((name) => fields.findIndex((one) => one.name === name)).filter((one) => one !== at);
  for (const line of lines) {
    const rows = [...sheet.rows.keys()].filter(
      (row) => parts.has(row) && others.every((other) => sheet.rows[row]?.[other] === line.cells[other]),
    );
    for (const cell of addable(resource)) {
      const written = readSum(resource, cell, line.cells[cell] ?? '', line.placeOf(cell), sum, report);
      const column = cells[cell];
      if (written && column)
        compare(
          written,
          rows.map((row) => partAt(column, row)),
          report,
        );
    }
  }
}

/** The rows whose values are added up in a row of sums. */
function partsOf(
  [index, sum]: Entry,
  names: Cells & { readonly title: string },
  placeOf: PlaceOf,
  report: Report,
): Set<number> | undefined {
  if (sum.of === undefined) return new Set(names.values.keys());
  const choice = Array.isArray(sum.of) ? sum.of : [sum.of];
  const picked = pickValues(names, choice.map(String), (item) => placeOf(['sums', index, 'of', item]), report);
  return picked && new Set([...names.values.keys()].filter((row) => picked.has(names.values[row] ?? null)));
}

function checkColumn([, sum]: Entry, resource: Resource, sheet: Sheet, cells: readonly Cells[], report: Report): void {
  const { fields } = resource.schema;
  const at = fields.findIndex(({ name }) => name === sum.column);
  const named = sum.of === undefined ? undefined : [sum.of].flat().map(String);
  const sums = resource.sums.map(({ column }) => column);
  const parts = addable(resource).filter((cell) => {
    const name = fields[cell]?.name ?? '';
    return named ? named.includes(name) : !sums.includes(name);
  });
  sheet.rows.forEach((row, index) => {
    const written = readSum(resource, at, row[at] ?? '', sheet.placeOf(index, at), sum, () => undefined);
    const added = parts.flatMap((cell) => cells[cell] ?? []).map((column) => partAt(column, index));
    if (written) compare(written, added, report);
  });
}

/** The columns of numbers that can be added up: shares and keys cannot. */
function addable({ schema }: Resource): number[] {
  return schema.fields.flatMap(({ name, type, unit }, cell) => {
    const isNumber = type === 'integer' || type === 'number';
    return isNumber && unit !== 'procent' && !schema.primaryKey.includes(name) ? [cell] : [];
  });
}

/** The sum in a cell; undefined where it is declared missing. Errors: `table-cell`. */
function readSum(
  resource: Resource,
  cell: number,
  text: string,
  place: Place,
  { tolerance = 0 }: DeclaredSum,
  report: Report,
): Written | undefined {
  const field = resource.schema.fields[cell];
  if (!field || missingTexts(field, resource).includes(text)) return undefined;
  const { read, decimalsOf, form } = cellReader(field);
  const value = read(text);
  if (typeof value === 'number') return { value, decimals: decimalsOf?.(text) ?? 0, text, place, tolerance };
  report(problem(rules, 'table-cell', place, text || '–', { column: field.title ?? field.name, form }));
  return undefined;
}

/** A part of a sum; null where it is not known. */
interface Part {
  readonly value: number | null;
  readonly decimals: number;
}

function partAt({ values, texts, decimals }: Cells, row: number): Part {
  const value = values[row];
  if (typeof value === 'number') return { value, decimals: decimals[row] ?? 0 };
  return { value: nothing.includes(texts[row] ?? '') ? 0 : null, decimals: 0 };
}

function compare(written: Written, parts: readonly Part[], report: Report): void {
  let total = 0;
  let decimals = written.decimals;
  for (const part of parts) {
    if (part.value === null) return;
    total += part.value;
    decimals = Math.max(decimals, part.decimals);
  }
  const difference = roundTo(written.value - total, decimals);
  if (Math.abs(difference) <= written.tolerance) return;
  const sum = formatNumber(total, { decimals });
  const tolerance = String(Math.abs(difference));
  report(problem(rules, 'sum-differs', written.place, written.text, { sum, tolerance }));
}
