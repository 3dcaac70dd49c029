/** What is printed below a table so that its numbers are understood. */
import { enumerate, words } from '../../base/locale.ts';
import { columnOf, type Note, type Table } from '../table.ts';

/**
 * The remarks of a table that concern what is left of it, each once, and the editions of its numbers where they differ.
 *
 * A remark about some rows is left out where no such row is there, also where their column has been added up.
 */
export function notesBelow(table: Table, vintages: readonly string[]): string[] {
  const notes = table.notes.filter((note) => concerns(note, table)).map(({ text }) => text);
  const editions = [...new Set(vintages.flatMap((vintage) => vintage.split(', ')))].filter(Boolean).sort();
  return [...new Set(notes), ...(editions.length > 1 ? [words.editions(enumerate(editions))] : [])];
}

function concerns({ rows }: Note, table: Table): boolean {
  if (!rows) return true;
  const picks = [...rows].map(([name, values]) => ({ values, column: columnOf(table, name) }));
  return Array.from({ length: table.length }, (_, row) => row).some((row) =>
    picks.every(({ column, values }) => column && values.has(column.values[row] ?? null)),
  );
}
