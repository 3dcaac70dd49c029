/** The records of a CSV text. Wraps the package `csv-parse`. */
import { CsvError, parse } from 'csv-parse/sync';

/** Records of cells, or the cell (both counted from 0) in which the quotes go wrong. */
export type Csv = { readonly records: readonly (readonly string[])[] } | { readonly fault: CellIndex };

/** A cell by the order of its record in the file and its own in the record. */
export interface CellIndex {
  readonly record: number;
  readonly cell: number;
}

/**
 * Parses CSV: lines end with CRLF, LF or CR; cells may be quoted with `"`. Records may differ in length.
 *
 * Source: RFC 4180.
 */
export function parseCsv(text: string, delimiter: string): Csv {
  try {
    const records = parse(text, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
    return { records };
  } catch (cause) {
    if (cause instanceof CsvError) return { fault: { record: Number(cause.records), cell: Number(cause.column) } };
    throw cause;
  }
}
