/** What a table is: typed columns of equal length, each value with its text, status, unit, edition and place. */
import type { Place } from '../base/place.ts';
import type { Status } from '../base/status.ts';
import type { Operation } from '../project/keyfigures.ts';

/** A typed cell: text, number, or null where the file says that a value is missing. */
export type Value = string | number | null;

/** What a column holds. `year` is a whole number that is never grouped, summed or rounded; `yearmonth` is `2019-03`. */
export type ColumnType = 'string' | 'integer' | 'number' | 'year' | 'yearmonth' | 'date';

/** A typed column. All lists have one entry per row. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly type: ColumnType;
  readonly values: readonly Value[];
  /** Each value as its file writes it, also a missing one (`..`, `–`); empty for what was computed. */
  readonly texts: readonly string[];
  /** Digits after the decimal mark as the file wrote them; 0 for what is not a number. */
  readonly decimals: readonly number[];
  /** The unit of each value (`personer`, `mnkr`, `procent`); empty where it has none. */
  readonly units: readonly string[];
  readonly statuses: readonly Status[];
  /** The edition that each value is from (`2019`); empty where none is given. */
  readonly vintages: readonly string[];
  /** The source's own words for each value that it knows only about: `knappt 11 000`; empty for all others. */
  readonly wordings?: readonly string[] | undefined;
  /** The values that the column can have, in their order, and what is printed for each; undefined where any may stand. */
  readonly categories?: ReadonlyMap<string | number, string> | undefined;
  /** Whether its values are groups that share some of what they count, so that their sum would count it twice. */
  readonly overlapping?: boolean | undefined;
}

/** Groups that the values of a column were put together in, as they are printed. */
export interface Grouped {
  /** The column's title. */
  readonly column: string;
  readonly groups: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** A remark that is printed with a table; one about some rows, by the values of their columns, only beside such rows. */
export interface Note {
  readonly text: string;
  readonly rows?: ReadonlyMap<string, ReadonlySet<Value>> | undefined;
}

/**
 * A table as the report knows it, after unpivoting.
 *
 * Shape: `columns` in the descriptor's order, each with `length` values; `key` names the columns that tell rows apart.
 */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly length: number;
  readonly key: readonly string[];
  /** Whom the source line names, for example `Vänersborgs kommun, befolkningsprognos 2019`. */
  readonly source: string;
  /** What its file and its description say to readers: footnotes, and reasons for what could be doubted. */
  readonly notes: readonly Note[];
  /** True once rows were added up or otherwise worked on, so that the source line must say so. */
  readonly processed: boolean;
  /** The groups whose rows were added up. */
  readonly grouped?: readonly Grouped[] | undefined;
  /** Where the value of a row and column stands in its file. */
  readonly placeOf: (row: number, column: string) => Place;
}

/** The report's tables by name; null is one that has faults, which have been reported. */
export type Tables = ReadonlyMap<string, Table | null>;

/**
 * What a quantity is to the figure computed from it. `column` is all that was compared or counted: of a mean, a highest or
 * lowest value, a rank, a count; `found` is what was found there: the highest value, or the one whose rank it is.
 */
export type PartRole =
  | 'cell'
  | 'sum'
  | 'from'
  | 'to'
  | 'part'
  | 'whole'
  | 'numerator'
  | 'denominator'
  | 'found'
  | 'column';

/** A quantity that a figure was computed from: an amount over some rows of a column. Its cells: `cellsOf`. */
export interface FigurePart {
  readonly role: PartRole;
  /** Null where the rows are not one amount, as those of a `column`. */
  readonly value: number | null;
  readonly decimals: number;
  readonly unit: string;
  readonly status: Status;
  /** The name of the table and of its column. */
  readonly table: string;
  readonly column: string;
  /** The indexes of the rows in that table, in its order. */
  readonly rows: Uint32Array;
}

/** A number that the report may state: a cell or a key figure. */
export interface Figure {
  /** How authors name it: `folkmangd.antal` with its key, or a key figure's id. */
  readonly name: string;
  readonly title: string;
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
  readonly status: Status;
  /** In words, how it came about; the table and cells that it was read from. */
  readonly origin: string;
  readonly place: Place;
  readonly operation: Operation | 'cell';
  /** What it was computed from, in the order of the computation; plain data, so that it can be compared. */
  readonly parts: readonly FigurePart[];
  /** Of a rank only: which end has place 1. */
  readonly order?: 'highest' | 'lowest' | undefined;
  /** How exactly its source knows a cell, in the source's own words: `knappt 11 000`. */
  readonly wording?: string | undefined;
}

/** The key figures by id; null is one that has faults, which have been reported. */
export type Figures = ReadonlyMap<string, Figure | null>;

/** The column of that name, if the table has it. */
export function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}
