/** What the records of a file are: headings, units, rows, sums and footnotes, as its description declares them. */
import type { Place } from '../../base/place.ts';
import type { DeclaredSum, Resource } from '../../project/resource.ts';

/** One line of a file and where its cells stand. */
export interface Line {
  readonly cells: readonly string[];
  readonly placeOf: (cell: number) => Place;
}

/** A record by its number in the file, from 0. */
export type RecordIndex = number;

/** A row of sums: which of the declared ones it is. */
export interface SumRecord {
  readonly record: RecordIndex;
  readonly sum: DeclaredSum;
}

/** The records of a file by what they are; those in which nothing stands are none of them. */
export interface Records {
  readonly header: RecordIndex;
  readonly units: RecordIndex | undefined;
  readonly rows: readonly RecordIndex[];
  readonly sums: readonly SumRecord[];
  readonly footnotes: readonly RecordIndex[];
}

type Cells = readonly string[];

/**
 * Sorts the records of a file.
 *
 * A footnote stands below the last row and begins as declared; a row of sums has its declared name in its column. All
 * other records below the headings that are not blank are rows.
 */
export function sortRecords(records: readonly Cells[], resource: Resource): Records {
  const header = resource.dialect.headerRows[0] - 1;
  const filled: RecordIndex[] = [];
  for (let record = header + 1; record < records.length; record++) {
    if (!isBlank(records[record] ?? [])) filled.push(record);
  }
  const units = resource.unitRow ? filled.shift() : undefined;
  const footnotes: RecordIndex[] = [];
  while (isFootnote(records[filled.at(-1) ?? header], resource)) footnotes.unshift(filled.pop() ?? header);
  const sums = resource.sums.some(({ row }) => row !== undefined) ? sumRecords(records, filled, resource) : [];
  const isSum = new Set(sums.map(({ record }) => record));
  const rows = isSum.size > 0 ? filled.filter((record) => !isSum.has(record)) : filled;
  return { header, units, rows, sums, footnotes };
}

/** The number of the column, from 0, in which a declared row of sums has its name; −1 for one that is not described. */
export function nameColumn(sum: DeclaredSum, { schema }: Resource): number {
  const name = sum.in ?? schema.primaryKey[0] ?? schema.fields[0]?.name;
  return schema.fields.findIndex((field) => field.name === name);
}

/** Whether nothing stands in a record. */
export function isBlank(cells: Cells): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a text stands in a record's first cell and nothing beside it. */
export function standsAlone(cells: Cells): boolean {
  return cells.every((cell, index) => (cell.trim() === '') === index > 0);
}

function isFootnote(cells: Cells | undefined, { footnotes }: Resource): boolean {
  return cells !== undefined && standsAlone(cells) && footnotes.some((start) => cells[0]?.startsWith(start));
}

function sumRecords(records: readonly Cells[], rows: readonly RecordIndex[], resource: Resource): SumRecord[] {
  const declared = resource.sums.flatMap((sum) =>
    sum.row === undefined ? [] : { sum, at: nameColumn(sum, resource) },
  );
  return rows.flatMap((record) => {
    const found = declared.find(({ sum, at }) => records[record]?.[at] === sum.row);
    return found ? { record, sum: found.sum } : [];
  });
}
