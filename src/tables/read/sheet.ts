/** A data file as it stands on the disk: its rows of text under checked headings. */
import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Field, Resource } from '../../project/datapackage.ts';
import { rules } from '../messages.ts';
import { cellPlaces } from './cell-place.ts';
import { type CellIndex, parseCsv } from './csv.ts';
import { decodeFile } from './decode.ts';

/** The rows of a file below its headings, in the order of the fields; a faulty file can have rows of other lengths. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly placeOf: (row: number, cell: number) => Place;
}

/**
 * Reads the bytes of a resource's file.
 *
 * Errors: `data-encoding`, `data-quote`, `header-unknown`, `header-missing`, `header-order`, `table-row`, each at its
 * line and column in the file; undefined where nothing below the headings can be understood.
 */
export function readSheet(resource: Resource, bytes: Uint8Array, report: Report): Sheet | undefined {
  const { path, encoding, dialect, schema } = resource;
  const source = decodeFile(`data/${path}`, bytes, encoding, report);
  if (!source) return undefined;
  const placeOf = cellPlaces(source, dialect.delimiter);
  const csv = parseCsv(source.text, dialect.delimiter);
  if ('fault' in csv) {
    report(problem(rules, 'data-quote', placeOf(csv.fault), textAt(placeOf(csv.fault)), {}));
    return undefined;
  }
  const [header = [], ...rows] = csv.records;
  if (!checkHeader(header, schema.fields, placeOf, report)) return undefined;
  checkLengths(rows, schema.fields.length, placeOf, report);
  return { rows, placeOf: (row, cell) => placeOf({ record: row + 1, cell }) };
}

type PlaceOf = (cell: CellIndex) => Place;

function checkHeader(header: readonly string[], fields: readonly Field[], placeOf: PlaceOf, report: Report): boolean {
  const fits = (field: Field, heading: string): boolean => heading === field.name || heading === field.title;
  const missing = fields.filter((field) => !header.some((heading) => fits(field, heading)));
  const wanted = missing.map(({ name, title }) => title ?? name);
  let faults = missing.length;
  header.forEach((heading, cell) => {
    const field = fields[cell];
    if (field && fits(field, heading)) return;
    faults++;
    const place = placeOf({ record: 0, cell });
    if (field && fields.some((other) => fits(other, heading))) {
      report(problem(rules, 'header-order', place, heading || '–', { field: field.title ?? field.name }));
    } else {
      report(
        problem(rules, 'header-unknown', place, heading || '–', { fields: wanted, meant: nearest(heading, wanted) }),
      );
    }
  });
  for (const field of wanted) {
    report(problem(rules, 'header-missing', placeOf({ record: 0, cell: header.length }), '–', { field }));
  }
  return faults === 0;
}

function checkLengths(rows: Sheet['rows'], columns: number, placeOf: PlaceOf, report: Report): void {
  rows.forEach((cells, row) => {
    if (cells.length === columns) return;
    const place = placeOf({ record: row + 1, cell: Math.min(cells.length, columns) });
    report(problem(rules, 'table-row', place, cells.join(' | '), { cells: cells.length, columns }));
  });
}

function textAt({ source, line, column }: Place): string {
  return (source.text.split('\n')[line - 1] ?? '').slice(column - 1).trim();
}
