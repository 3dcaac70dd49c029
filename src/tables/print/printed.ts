/** The printed table: cells with text, value and status, made once and read by Markdown, export and PDF alike. */
import type { Status } from '../../base/status.ts';
import type { Value } from '../table.ts';

/** A cell as it is printed. Missing values have their sign as `text`, which is never empty. */
export interface PrintedCell {
  readonly text: string;
  /** The exact value; what was computed may have more digits than are printed. */
  readonly value: Value;
  readonly status: Status | null;
  /** The letter that stands after the text for its status; empty for an outcome, and where the head tells the status. */
  readonly mark: string;
  /** The place of a category among the others, where that is its order rather than the alphabet. */
  readonly order?: number;
}

/** What a mark in the cells stands for; without a mark, what all numbers are. */
export interface MarkedStatus {
  readonly mark: string;
  readonly status: Status;
}

/** A column head. `span` columns wide; in the last head row always 1. Without text the head below it stands here too. */
export interface PrintedHead {
  readonly text: string;
  /** What the head tells of all numbers below it, where it is the name of a status. */
  readonly status?: Status;
  readonly span: number;
}

/**
 * A table as it is printed.
 *
 * Shape: every row has `align.length` cells; the first `rowHeads` cells of a row are its heads; the spans of each head
 * row add up to the same. In a row of sums the first cell is the head, and the other heads are not printed.
 */
export interface PrintedTable {
  readonly head: readonly (readonly PrintedHead[])[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly align: readonly ('text' | 'number')[];
  readonly rowHeads: number;
  /** How many of the last rows and of the last columns are sums of the others. */
  readonly sums: { readonly rows: number; readonly columns: number };
  /** The unit that all its numbers have, for the subtitle: `personer`, `mnkr`; empty where units differ or are none. */
  readonly unit: string;
  /** The statuses that are marked, in order of certainty; empty where heads tell them, or all is outcome. */
  readonly legend: readonly MarkedStatus[];
  /** What must be known beside the numbers: footnotes, reasons for what could be doubted, editions that differ. */
  readonly notes: readonly string[];
  /** The source line without the word Källa. */
  readonly source: string;
}
