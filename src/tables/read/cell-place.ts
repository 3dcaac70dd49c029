/** Where the cells of a CSV text stand, found when somebody asks. */
import type { Place, Source } from '../../base/place.ts';
import type { CellIndex } from './csv.ts';

/** Where the records of a text begin, and its lines: offsets in UTF-16 code units. */
interface Starts {
  readonly records: readonly number[];
  readonly lines: readonly number[];
}

/**
 * Makes the function that finds a cell's place, quotes included. A cell that is not there stands at its record's end.
 *
 * The text is gone through at the first call, once, so that files without faults cost nothing and files with many
 * faults little.
 */
export function cellPlaces(source: Source, delimiter: string): (cell: CellIndex) => Place {
  const { text } = source;
  const endOf = cellEnds(text, delimiter);
  let starts: Starts | undefined;
  return ({ record, cell }) => {
    starts ??= { records: recordStarts(text, delimiter, endOf), lines: lineStarts(text) };
    let start = starts.records[record] ?? text.length;
    let end = endOf(start);
    for (let passed = 0; passed < cell; passed++) {
      start = text[end] === delimiter ? end + 1 : end;
      end = endOf(start);
    }
    return placeFrom(source, starts.lines, start, end);
  };
}

function recordStarts(text: string, delimiter: string, endOf: (start: number) => number): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    starts.push(at);
    let end = endOf(at);
    while (text[end] === delimiter) end = endOf(end + 1);
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return starts;
}

/** Makes the function from where a cell starts to where it ends: at the delimiter, the line break or the text's end. */
function cellEnds(text: string, delimiter: string): (start: number) => number {
  const borders = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  return (start) => {
    borders.lastIndex = text[start] === '"' ? afterQuotes(text, start) : start;
    return borders.exec(text)?.index ?? text.length;
  };
}

function afterQuotes(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote + 1;
}

function lineStarts(text: string): number[] {
  return [0, ...text.matchAll(/\r\n|\r|\n/g).map(({ 0: end, index }) => index + end.length)];
}

function placeFrom(source: Source, lines: readonly number[], start: number, end: number): Place {
  const from = pointAt(lines, start);
  const to = pointAt(lines, end);
  return { source, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
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
