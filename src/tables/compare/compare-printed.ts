/** What readers see differ between two printed tables, cell by cell. */
import type { PrintedCell, PrintedHead, PrintedTable } from '../print/printed.ts';
import { matchKeys } from './match.ts';

/** A cell of a row and a column that both have; these are named by their heads. */
export interface PrintedCellChange {
  readonly row: string;
  readonly column: string;
  readonly before: PrintedCell;
  readonly after: PrintedCell;
}

/** What stands around the cells: the unit, the notes (one per line) and the source line. */
export interface AroundChange {
  readonly part: 'unit' | 'notes' | 'source';
  readonly before: string;
  readonly after: string;
}

/** Rows and columns that only one of the tables has, by their heads; and what differs in what both have. */
export interface PrintedChange {
  readonly rows: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly cells: readonly PrintedCellChange[];
  readonly around: readonly AroundChange[];
}

/**
 * Compares two printed tables. Rows and columns are matched by their heads, equal ones in their order.
 *
 * Text, mark and status make a difference; the order of rows and notes, and digits that are not printed, do not.
 */
export function comparePrinted(before: PrintedTable, after: PrintedTable): PrintedChange {
  const heads = { before: columnNames(before), after: columnNames(after) };
  const names = {
    before: before.rows.map((row) => rowName(row, before)),
    after: after.rows.map((row) => rowName(row, after)),
  };
  const columns = matchKeys(heads.before, heads.after);
  const rows = matchKeys(names.before, names.after);
  const cells = rows.both.flatMap(([from, to]) =>
    columns.both.flatMap(([old, now]): PrintedCellChange[] => {
      const cell = { before: before.rows[from]?.[old], after: after.rows[to]?.[now] };
      if (!cell.before || !cell.after || looksSame(cell.before, cell.after)) return [];
      return [{ row: names.after[to] ?? '', column: heads.after[now] ?? '', before: cell.before, after: cell.after }];
    }),
  );
  return {
    rows: named(rows, names),
    columns: named(columns, heads),
    cells,
    around: [
      ...aroundOf('unit', before.unit, after.unit),
      ...(hasSame(before.notes, after.notes) ? [] : aroundOf('notes', before.notes.join('\n'), after.notes.join('\n'))),
      ...aroundOf('source', before.source, after.source),
    ],
  };
}

/** Whether readers see no difference. */
export function isUnchanged({ rows, columns, cells, around }: PrintedChange): boolean {
  return [rows.added, rows.removed, columns.added, columns.removed, cells, around].every(({ length }) => length === 0);
}

function named(
  { added, removed }: { readonly added: readonly number[]; readonly removed: readonly number[] },
  names: { readonly before: readonly string[]; readonly after: readonly string[] },
): PrintedChange['rows'] {
  return { added: added.map((at) => names.after[at] ?? ''), removed: removed.map((at) => names.before[at] ?? '') };
}

function rowName(row: readonly PrintedCell[], { rowHeads }: PrintedTable): string {
  return joinHeads(row.slice(0, rowHeads).map(({ text }) => text));
}

/** The heads of each column, those of statuses left out: whether a status is a head or a mark, it is the cell's. */
function columnNames({ head, align }: PrintedTable): string[] {
  const spread = head.map((row) =>
    row.flatMap(({ text, status, span }: PrintedHead) => Array<string>(span).fill(status ? '' : text)),
  );
  return align.map((_, column) => joinHeads(spread.map((row) => row[column] ?? '')));
}

function joinHeads(texts: readonly string[]): string {
  return texts.filter(Boolean).join(', ');
}

function looksSame(before: PrintedCell, after: PrintedCell): boolean {
  return before.text === after.text && before.mark === after.mark && before.status === after.status;
}

function hasSame(before: readonly string[], after: readonly string[]): boolean {
  const { added, removed } = matchKeys(before, after);
  return added.length + removed.length === 0;
}

function aroundOf(part: AroundChange['part'], before: string, after: string): AroundChange[] {
  return before === after ? [] : [{ part, before, after }];
}
