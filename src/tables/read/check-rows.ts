/** Whether the rows of a file are rows of its table, and what else they may be. */
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Resource } from '../../project/resource.ts';
import { rules } from '../messages.ts';
import type { CellIndex } from './csv.ts';
import { isBlank, type RecordIndex, standsAlone } from './records.ts';

type Records = readonly (readonly string[])[];
type PlaceOf = (cell: CellIndex) => Place;

/**
 * Checks the rows of a file and gives those that can be typed.
 *
 * Errors: `row-units` where the first row tells units, `row-alone` where only the first cell has a text; these rows are
 * left out of the result. `table-row` where cells are too few or, apart from empty ones at the end, too many.
 */
export function checkRows(
  rows: readonly RecordIndex[],
  records: Records,
  resource: Resource,
  placeOf: PlaceOf,
  report: Report,
): readonly RecordIndex[] {
  const columns = resource.schema.fields.length;
  const cellsOf = (record: RecordIndex): readonly string[] => records[record] ?? [];
  const untyped = new Set<RecordIndex>();
  const lastFull = rows.findLastIndex((record) => !standsAlone(cellsOf(record)));
  rows.forEach((record, row) => {
    const cells = cellsOf(record);
    if (row === 0 && !resource.unitRow && tellsUnits(cells, resource)) {
      report(problem(rules, 'row-units', placeOf({ record, cell: 0 }), cells.join(' | '), {}));
      untyped.add(record);
    } else if (isLone(cells, columns)) {
      const [text = ''] = cells;
      const footnote = row > lastFull ? beginningOf(text) : undefined;
      report(problem(rules, 'row-alone', placeOf({ record, cell: 0 }), text, { footnote }));
      untyped.add(record);
    } else if (cells.length !== columns && (cells.length < columns || !isBlank(cells.slice(columns)))) {
      const place = placeOf({ record, cell: Math.min(cells.length, columns) });
      report(problem(rules, 'table-row', place, cells.join(' | '), { cells: cells.length, columns }));
    }
  });
  return untyped.size > 0 ? rows.filter((record) => !untyped.has(record)) : rows;
}

/** A table of two columns may lack a number; there only the words of a footnote give it away. */
function isLone(cells: readonly string[], columns: number): boolean {
  if (columns === 1 || !standsAlone(cells)) return false;
  return columns > 2 || /^(?:källa|anm|not|source|note|\*|\d+\))/i.test(cells[0] ?? '');
}

/** What a footnote can be known by: its first words up to a colon, else the first of them. */
function beginningOf(text: string): string {
  return (/^.{1,24}?:/.exec(text) ?? /^\S+/.exec(text))?.[0] ?? text;
}

/** Whether words that are not declared as missing stand where numbers should. */
function tellsUnits(cells: readonly string[], { schema }: Resource): boolean {
  const words = schema.fields.flatMap(({ type, missingValues = schema.missingValues }, cell) => {
    const text = cells[cell] ?? '';
    return (type === 'integer' || type === 'number') && text !== '' && !missingValues.includes(text) ? [text] : [];
  });
  return words.length > 0 && words.every((text) => /^(?:%|[\p{L} /()]+)$/u.test(text));
}
