/** Where the cells of a CSV text stand, found when somebody asks. */
import { type Place, placesIn, type Source } from '../../base/place.ts';
import type { CellIndex } from './csv.ts';

/**
 * Makes the function that finds a cell's place, quotes included. A cell that is not there stands at its record's end.
 *
 * The text is gone through at the first call, once, so that files without faults cost nothing and files with many
 * faults little.
 */
export function cellPlaces(source: Source, delimiter: string): (cell: CellIndex) => Place {
  const { text } = source;
  const between = placesIn(source);
  const endOf = cellEnds(text, delimiter);
  let records: readonly number[] | undefined;
  let last = { record: -1, cell: 0, start: 0 }; // whoever asks for many cells of a record does so in their order
  return ({ record, cell }) => {
    records ??= recordStarts(text, delimiter, endOf);
    if (record !== last.record || cell < last.cell) last = { record, cell: 0, start: records[record] ?? text.length };
    let { start } = last;
    let end = endOf(start);
    for (let passed = last.cell; passed < cell; passed++) {
      start = text[end] === delimiter ? end + 1 : end;
      end = endOf(start);
    }
    last = { record, cell, start };
    return between(start, end);
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
