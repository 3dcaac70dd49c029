/** The printed table: cells with text, value and status, made once and read by Markdown, export and PDF alike. */
import type { Status } from '../../base/status.ts';
import type { Value } from '../table.ts';

/** A cell as it is printed. `text` is never empty: missing values have their sign. */
export interface PrintedCell {
  readonly text: string;
  readonly value: Value;
  readonly status: Status | null;
  /** The letter that stands after the text for its status; empty for an outcome, and where the head tells the status. */
  readonly mark: string;
}

/** What a mark in the cells stands for. */
export interface MarkedStatus {
  readonly mark: string;
  readonly status: Status;
}

/** A column head. `span` columns wide; in the last head row always 1. */
export interface PrintedHead {
  readonly text: string;
  /** What the head tells of all numbers below it, where it is the name of a status. */
  readonly status?: Status;
  readonly span: number;
}

/** The cells of a table before what stands below them; `vintages` are the editions that no cell tells. */
export type PrintedCells = Omit<PrintedTable, 'notes' | 'source'> & { readonly vintages: readonly string[] };

/**
 * A table as it is printed.
 *
 * Shape: every row has `align.length` cells; the first `rowHeads` cells of a row are its heads; the spans of each head row add up to the same.
 */
export interface PrintedTable {
  readonly head: readonly (readonly PrintedHead[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly align: readonly ('text' | 'number')[];
  readonly rowHeads: number;
  /** The unit that all its numbers have, for the subtitle: `personer`, `mnkr`; empty where units differ or are none. */
  readonly unit: string;
  /** The statuses that are marked, in order of certainty; empty where no cell is marked. */
  readonly legend: readonly MarkedStatus[];
  /** What must be known beside the numbers: footnotes, reasons for what could be doubted, editions that differ. */
  readonly notes: readonly string[];
  /** The source line without the word Källa. */
  readonly source: string;
}
