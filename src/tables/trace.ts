/** Where a figure comes from: its parts with their table, column and first cells. */
import { type Cell, cellsOf } from './figures/cells.ts';
import { columnOf, type Figure, type FigurePart, type Tables } from './table.ts';

/** A part with the titles of its table and column, its first cells, and how many more there are. */
export interface TracedPart extends FigurePart {
  readonly tableTitle: string;
  readonly columnTitle: string;
  readonly cells: readonly Cell[];
  readonly more: number;
}

/** A figure, and what it was computed from. */
export interface Trace {
  readonly figure: Figure;
  readonly parts: readonly TracedPart[];
}

/** Traces a figure to the cells of these tables, in the order of its computation; of each part to the first `most`. */
export function traceFigure(figure: Figure, tables: Pick<Tables, 'get'>, most: number): Trace {
  const parts = figure.parts.map((part): TracedPart => {
    const table = tables.get(part.table);
    const cells = cellsOf(part, tables, most);
    return {
      ...part,
      tableTitle: table?.title ?? part.table,
      columnTitle: (table && columnOf(table, part.column)?.title) ?? part.column,
      cells,
      more: part.rows.length - cells.length,
    };
  });
  return { figure, parts };
}
