/** A table as it is printed: row by row, or as a cross table. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { rules } from '../messages.ts';
import { sourceOf } from '../source.ts';
import type { Table } from '../table.ts';
import { arrange } from './arrange.ts';
import { chooseCross } from './choose-cross.ts';
import { chooseLong } from './choose-long.ts';
import type { Draft } from './draft.ts';
import type { Layout } from './layout.ts';
import { notesBelow } from './notes.ts';
import { orderRows } from './order.ts';
import { checkOverlap, columnsOfSums, keysOfSums } from './overlap.ts';
import { printCross } from './print-cross.ts';
import { printLong } from './print-long.ts';
import type { PrintedTable } from './printed.ts';

/**
 * Prints a table.
 *
 * Errors: those of `chooseCross` and `printCross` or of `chooseLong` and `printLong`, and of `checkOverlap` and `orderRows`;
 * `total-none` where there is nothing to add up; each at its part of the layout; then undefined.
 */
export function printTable(
  table: Table,
  layout: Layout,
  placeOf: Located['placeOf'],
  report: Report,
): PrintedTable | undefined {
  const draft = draftTable(table, layout, placeOf, report);
  if (!draft) return undefined;
  const { columns, unit, vintages, remarks, computed } = draft;
  const sums = layout.total?.row === undefined ? 0 : 1;
  const rows = (columns[0]?.cells.length ?? sums) - sums;
  const order = orderRows(columns, rows, layout.sort, placeOf(['sort', 'by']), report);
  if (!order) return undefined;
  return {
    ...arrange(columns, order),
    unit,
    notes: [...notesBelow(table, vintages), ...new Set(remarks)],
    source: sourceOf({ ...table, processed: table.processed || computed }),
  };
}

function draftTable(
  table: Table,
  layout: Layout,
  placeOf: Located['placeOf'],
  report: Report,
): (Draft & { readonly computed: boolean }) | undefined {
  const { columns, total = {} } = layout;
  const cross = typeof columns === 'string' ? chooseCross(table, columns, layout, placeOf, report) : undefined;
  const long = typeof columns === 'string' ? undefined : chooseLong(table, layout, placeOf, report);
  const shown = cross?.values ?? long;
  if (!shown) return undefined;
  const asked = total.row ?? total.column;
  if (asked !== undefined && !shown.some(({ adds }) => adds)) {
    report(problem(rules, 'total-none', placeOf(['total']), asked, {}));
    return undefined;
  }
  const summed = cross ? columnsOfSums(cross, total) : keysOfSums(table, shown, total);
  const sharing = typeof columns === 'object' ? 'columns' : 'values';
  if (!checkOverlap(summed, placeOf([asked === undefined ? sharing : 'total']), report)) return undefined;
  const draft = cross
    ? printCross(table, cross, total, placeOf(['columns']), report)
    : long && printLong(table, long, total.row, report);
  return draft && { ...draft, computed: asked !== undefined || shown.some(({ share }) => share) };
}
