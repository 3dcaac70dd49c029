/** A plain table for the terminal. */

/** Lines up rows of cells: the first column to the left, the others to the right. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 3);
  return rows.map((row) => row.map(pad).join('').trimEnd()).join('\n');
}
