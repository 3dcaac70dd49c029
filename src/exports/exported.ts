/** What the files of a table are made from. */
import type { PrintedTable } from '../tables/print/printed.ts';

/** A table as CSV, and the sha-256 of that in UTF-8, in hexadecimal digits. */
export interface CsvFile {
  readonly content: string;
  readonly sha256: string;
}

/** A table or chart of the report, with the words that stand around it. */
export interface Exported {
  readonly id: string;
  /** `VBG-OA2022-folkmangd`. */
  readonly shortKey: string;
  /** Its name in this edition: `Tabell 3`. */
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string | undefined;
  /** On which page of the PDF it begins; null where none was printed. */
  readonly page: number | null;
  /** The cells: of a chart, what it shows. */
  readonly table: PrintedTable;
  /** Its CSV file for Excel, by whose checksum it is cited. */
  readonly csv: CsvFile;
}

/** The report that tables are from. `date` is `YYYY-MM-DD`. */
export interface Publication {
  readonly key: string;
  readonly title: string;
  readonly municipality: string;
  readonly publisher: string;
  readonly period: string;
  /** Also says of a draft that it is one. */
  readonly version: string;
  readonly date: string;
}

/** A file: its path from the folder of the tables, with `/`, and what it holds; text is written in UTF-8. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What stands above a table, on one line: `Tabell 3. Folkmängd efter ålder`. */
export function captionOf({ label, title }: Exported): string {
  return `${label}. ${title}`;
}

/** What is printed below a table to be understood with it, its author's note last. */
export function remarksOn({ table, note }: Exported): string[] {
  return [...table.notes, ...(note ? [note] : [])];
}
