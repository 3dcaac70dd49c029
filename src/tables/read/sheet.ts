/** A data file as it stands on the disk: its rows of text under checked headings, and what stands beside them. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { DeclaredSum, Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import { cellPlaces } from './cell-place.ts';
import { checkRows } from './check-rows.ts';
import { parseCsv } from './csv.ts';
import { decodeFile } from './decode.ts';
import { checkHeader } from './header.ts';
import { type Line, sortRecords } from './records.ts';

/** How many rows a table has, and where its cells stand. */
export interface Grid {
  readonly rows: { readonly length: number };
  readonly placeOf: (row: number, cell: number) => Place;
}

/** A file's cells in the order of the fields; a faulty file can have rows of other lengths. */
export interface Sheet extends Grid {
  readonly rows: readonly (readonly string[])[];
  /** The row that tells the units, where there is one. */
  readonly units: Line | undefined;
  readonly sums: readonly (Line & { readonly sum: DeclaredSum })[];
  readonly footnotes: readonly string[];
}

/**
 * Reads the bytes of a resource's file.
 *
 * Errors: `data-spreadsheet`, `data-encoding`, `data-lost`, `data-quote`, those of `checkHeader` and `checkRows`, each at
 * its line and column in the file; undefined where nothing below the headings can be understood.
 */
export function readSheet(resource: Resource, bytes: Uint8Array, report: Report): Sheet | undefined {
  const { path, encoding, dialect } = resource;
  const source = decodeFile(`data/${path}`, bytes, encoding, report);
  if (!source) return undefined;
  const placeOf = cellPlaces(source, dialect.delimiter);
  const csv = parseCsv(source.text, dialect.delimiter);
  if ('fault' in csv) {
    report(problem(rules, 'data-quote', placeOf(csv.fault), textAt(placeOf(csv.fault)), {}));
    return undefined;
  }
  const { records } = csv;
  const sorted = sortRecords(records, resource);
  const lineOf = (record: number): Line => ({
    cells: records[record] ?? [],
    placeOf: (cell) => placeOf({ record, cell }),
  });
  if (!checkHeader(lineOf(sorted.header), records, resource, report)) return undefined;
  const rows = checkRows(sorted.rows, records, resource, placeOf, report);
  return {
    rows: rows.map((record) => records[record] ?? []),
    placeOf: (row, cell) => placeOf({ record: rows[row] ?? records.length, cell }),
    units: sorted.units === undefined ? undefined : lineOf(sorted.units),
    sums: sorted.sums.map(({ record, sum }) => ({ ...lineOf(record), sum })),
    footnotes: sorted.footnotes.map((record) => records[record]?.[0]?.trim() ?? ''),
  };
}

function textAt({ source, line, column }: Place): string {
  return (source.text.split(/\r\n|\r|\n/)[line - 1] ?? '').slice(column - 1).trim();
}
