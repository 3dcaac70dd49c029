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
  return placesIn(source)(start, end);
}

/**
 * Makes {@link placeBetween} for many places of one source: its text is gone through once, at the first of them.
 *
 * An offset outside the text counts as its nearest end, and an end before its start as the start.
 */
export function placesIn(source: Source): (start: number, end: number) => Place {
  let lines: readonly number[] | undefined;
  return (start, end) => {
    lines ??= lineStarts(source.text);
    const from = pointAt(lines, clamp(start, 0, source.text.length));
    const to = pointAt(lines, clamp(end, start, source.text.length));
    return { source, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

/** The place of a stretch of a text that stands at a place and may run over several lines; offset and length in UTF-16 code units. */
export function placeWithin({ source, line, column }: Place, text: string, offset: number, length: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = before.at(-1) ?? '';
  return placeAt(source, line + before.length - 1, before.length > 1 ? last.length + 1 : column + offset, length);
}

/** `file:line:column`, as editors and terminals make it clickable. */
export function formatPlace({ source, line, column }: Place): string {
  return `${source.path}:${line}:${column}`;
}

/** Where the lines begin; they end with CRLF, LF or CR. */
function lineStarts(text: string): number[] {
  return [0, ...text.matchAll(/\r\n|\r|\n/g).map(({ 0: end, index }) => index + end.length)];
}

function pointAt(lines: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? offset) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Orders places by file, line and column. */
export function comparePlaces(a: Place, b: Place): number {
  const files = a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0;
  return files || a.line - b.line || a.column - b.column;
}
