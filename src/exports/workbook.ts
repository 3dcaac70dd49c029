/**
 * A table as a workbook that everyone can read: the table, what must be explained, and how it is cited.
 *
 * Source: UK Analysis Function, Releasing statistics in spreadsheets: one marked table to a sheet, its title in A1 and nothing
 * below it, one row of heads, no merged or coloured cells, neither filters nor frozen panes, notes on a sheet of their own.
 */
import { words } from '../base/locale.ts';
import { captionOf, type Exported, type Publication } from './exported.ts';
import { type FlatCell, type FlatColumn, type FlatTable, flatten } from './flat.ts';
import { explain } from './notes.ts';
import { referenceOf } from './reference.ts';

/** A cell; a number has as many decimals as are shown of it. */
export interface WorkbookCell {
  readonly value: string | number;
  readonly decimals?: number;
  readonly align: 'start' | 'end';
  readonly bold: boolean;
}

/** A sheet with one table; above it stand lines of text, the first of which is its title. Widths are in characters. */
export interface WorkbookSheet {
  readonly name: string;
  /** A name that formulas can use. */
  readonly tableName: string;
  readonly above: readonly string[];
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** A workbook and what its properties say of it. */
export interface Workbook {
  readonly title: string;
  readonly creator: string;
  readonly date: string;
  readonly sheets: readonly WorkbookSheet[];
}

/** Lays out the workbook of a table. The sheet of notes is left out where it would be empty. */
export function layWorkbook(exported: Exported, publication: Publication): Workbook {
  const { files } = words;
  const flat = flatten(exported.table);
  const notes = explain(exported, flat);
  return {
    title: captionOf(exported),
    creator: publication.publisher,
    date: publication.date,
    sheets: [
      tableSheet(exported, flat, notes.length > 0),
      ...(notes.length > 0 ? [listSheet(files.notes, [files.note, files.explanation], notes)] : []),
      listSheet(files.reference, [files.item, files.value], referenceOf(exported, publication)),
    ],
  };
}

function tableSheet(exported: Exported, { columns, rows }: FlatTable, hasNotes: boolean): WorkbookSheet {
  const { id, shortKey, subtitle, table } = exported;
  const textsIn = (at: number) => rows.map(({ cells }) => cells[at]?.text ?? '');
  return {
    name: sheetName(id),
    tableName: `t_${id.replaceAll('-', '_')}`,
    above: [
      captionOf(exported),
      ...(subtitle ? [subtitle] : []),
      `${words.source}: ${table.source}`,
      `${words.shortKey}: ${shortKey}`,
      ...(hasNotes ? [words.files.seeNotes] : []),
      words.files.seeReference,
    ],
    columns: columns.map(({ name }, at) => ({ name, width: widthOf(name, textsIn(at)) })),
    rows: rows.map(({ cells, isSum }) => cells.map((cell, at) => cellOf(cell, columns[at], isSum))),
  };
}

/** The sheet has the table's id, so that formulas in other workbooks find it in next year's file; Excel takes no longer name. */
function sheetName(id: string): string {
  return (taken.includes(id) ? `t-${id}` : id).slice(0, 31);
}

/** The name of the sheet of notes, and one that Excel keeps for itself. */
const taken: readonly string[] = [words.files.notes.toLowerCase(), 'history'];

/** Columns are neither narrower nor wider; longer texts are broken. */
const [narrowest, widest, widestList] = [8, 40, 90];

function widthOf(name: string, texts: readonly string[]): number {
  const longestWord = Math.max(0, ...name.split(' ').map(({ length }) => length));
  const longest = Math.max(longestWord, ...texts.map(({ length }) => length));
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

function cellOf({ value, text }: FlatCell, column: FlatColumn | undefined, bold: boolean): WorkbookCell {
  if (column?.type !== 'number') return { value, align: 'start', bold };
  return { value, align: 'end', bold, ...(typeof value === 'number' && { decimals: text.split(',')[1]?.length ?? 0 }) };
}

/** A sheet of things and what is said of them. */
function listSheet(
  name: string,
  [itemHead, valueHead]: readonly [string, string],
  entries: readonly (readonly [string, string])[],
): WorkbookSheet {
  const items = entries.map(([item]) => item);
  return {
    name,
    tableName: name.normalize('NFD').replace(/[^A-Za-z]/g, ''),
    above: [name],
    columns: [
      { name: itemHead, width: widthOf(itemHead, items) },
      { name: valueHead, width: widestList },
    ],
    rows: entries.map((entry) => entry.map((value) => ({ value, align: 'start', bold: false }))),
  };
}
