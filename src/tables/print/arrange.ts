/** Printed columns beside each other: head rows with their groups, body rows in order, what is marked. */
import { explainMarks } from './marks.ts';
import type { PrintedCell, PrintedHead, PrintedTable } from './printed.ts';

/** A head above several columns: those beside each other that have the very same one share it. */
export type GroupHead = Omit<PrintedHead, 'span'>;

/** A printed column. */
export interface PrintedColumn {
  /** What `sort:` calls it. */
  readonly name: string;
  readonly title: string;
  /** The heads above its title, outermost first; null where there is none. */
  readonly above: readonly (GroupHead | null)[];
  readonly align: 'text' | 'number';
  readonly isHead: boolean;
  /** Whether it is a column of sums. */
  readonly isSum: boolean;
  /** A cell per row, rows of sums last. */
  readonly cells: readonly PrintedCell[];
}

/** The cells of a printed table, before its unit and what stands below it. */
export type Arranged = Pick<PrintedTable, 'head' | 'rows' | 'align' | 'rowHeads' | 'sums' | 'legend'>;

/**
 * Arranges columns, of which there is at least one and the heads come first, as a table.
 *
 * `order` holds the rows of the body as they follow each other; rows of sums stay last.
 */
export function arrange(columns: readonly PrintedColumn[], order: readonly number[]): Arranged {
  const length = columns[0]?.cells.length ?? 0;
  const sums = Array.from({ length: length - order.length }, (_, at) => order.length + at);
  const rows = [...order, ...sums].map((row) => columns.flatMap(({ cells }) => cells[row] ?? []));
  return {
    head: [...groupHeads(columns), columns.map(({ title }) => ({ text: title, span: 1 }))],
    ...explainMarks(rows),
    align: columns.map(({ align }) => align),
    rowHeads: columns.filter(({ isHead }) => isHead).length,
    sums: { rows: sums.length, columns: columns.filter(({ isSum }) => isSum).length },
  };
}

/** The head rows above the titles. A column with fewer heads than others has its own next to its title. */
function groupHeads(columns: readonly PrintedColumn[]): PrintedHead[][] {
  const depth = Math.max(0, ...columns.map(({ above }) => above.length));
  return Array.from({ length: depth }, (_, level) => {
    const groups: { head: GroupHead | null; span: number }[] = [];
    for (const { above } of columns) {
      const head = above[level - depth + above.length] ?? null;
      const last = groups.at(-1);
      if (head && last?.head === head) last.span++;
      else groups.push({ head, span: 1 });
    }
    return groups.map(({ head, span }) => ({ ...(head ?? { text: '' }), span }));
  });
}
