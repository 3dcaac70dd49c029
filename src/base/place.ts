/** Where in an author's file something stands. */

/** A text file of the report: its path from the report's folder, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly source: Source;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * The place of one stretch within a single line.
 *
 * Units: line and column from 1; length in UTF-16 code units.
 */
export function placeAt(source: Source, line: number, column: number, length = 1): Place {
  return { source, line, column, endLine: line, endColumn: column + length };
}

/** The place between two offsets (UTF-16 code units from 0, end exclusive) of a source. */
export function placeBetween(source: Source, start: number, end: number): Place {
  const from = pointAt(source.text, start);
  const to = pointAt(source.text, Math.max(end, start));
  return { source, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** `file:line:column`, as editors and terminals make it clickable. */
export function formatPlace({ source, line, column }: Place): string {
  return `${source.path}:${line}:${column}`;
}

/** Lines end with CRLF, LF or CR. */
function pointAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
