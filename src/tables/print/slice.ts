/** A part of a printed table: its row heads and some of its columns. */
import type { PrintedHead, PrintedTable } from './printed.ts';

/** The table with the columns from one to before another, behind its row heads. Heads over several columns keep what is left of them. */
export function sliceColumns(table: PrintedTable, from: number, to: number): PrintedTable {
  const { head, rows, align, rowHeads, sums } = table;
  const isKept = (column: number): boolean => column < rowHeads || (column >= from && column < to);
  const firstSum = align.length - sums.columns;
  return {
    ...table,
    head: head.map((heads) => sliceHeads(heads, isKept)),
    rows: rows.map((cells) => cells.filter((_, column) => isKept(column))),
    align: align.filter((_, column) => isKept(column)),
    sums: { ...sums, columns: Math.max(0, to - Math.max(from, firstSum)) },
  };
}

function sliceHeads(heads: readonly PrintedHead[], isKept: (column: number) => boolean): PrintedHead[] {
  let next = 0;
  return heads.flatMap((head) => {
    const columns = Array.from({ length: head.span }, (_, index) => next + index);
    next += head.span;
    const span = columns.filter(isKept).length;
    return span > 0 ? [{ ...head, span }] : [];
  });
}
