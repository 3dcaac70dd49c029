/** What differs between the tables of two published reports. */
import { roundTo } from '../base/number.ts';
import {
  comparePrinted,
  isUnchanged,
  type PrintedCellChange,
  type PrintedChange,
} from '../tables/compare/compare-printed.ts';
import { matchKeys } from '../tables/compare/match.ts';
import type { PrintedTable } from '../tables/print/printed.ts';
import type { PublishedTable } from './published.ts';
import { decimalsOf } from './read-csv.ts';

/** A cell that differs. Between numbers the later minus the earlier, and that in percent of an earlier above zero. */
export interface CellDifference extends PrintedCellChange {
  readonly difference: number | null;
  readonly percent: number | null;
}

/** A table that both have and that differs; its number in the report makes no difference. */
export interface ChangedTable {
  readonly before: PublishedTable;
  readonly after: PublishedTable;
  readonly change: PrintedChange;
  readonly cells: readonly CellDifference[];
}

/** All tables by what became of them: those of the newer report in its order. */
export interface TablesDifference {
  readonly added: readonly PublishedTable[];
  readonly withdrawn: readonly PublishedTable[];
  readonly changed: readonly ChangedTable[];
  readonly unchanged: readonly PublishedTable[];
}

/**
 * Compares tables by their ids, and the cells of each by the heads of their rows and columns, with all digits.
 *
 * Where no file tells how many columns are row heads, it is the fewest that tell the rows apart in both. Unit, notes and
 * source are compared where both are described.
 */
export function comparePublished(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
): TablesDifference {
  const ids = [before, after].map((tables) => tables.map(({ id }) => id));
  const { both, removed, added } = matchKeys(ids[0] ?? [], ids[1] ?? []);
  const pairs = both.flatMap(([from, to]) => {
    const [old, now] = [before[from], after[to]];
    return old && now ? [{ to, ...compareTable(old, now) }] : [];
  });
  pairs.sort((one, other) => one.to - other.to);
  const isChanged = ({ before: old, after: now, change }: ChangedTable) =>
    old.title !== now.title || !isUnchanged(change);
  return {
    added: added.flatMap((at) => after[at] ?? []),
    withdrawn: removed.flatMap((at) => before[at] ?? []),
    changed: pairs.filter(isChanged),
    unchanged: pairs.filter((pair) => !isChanged(pair)).map((pair) => pair.after),
  };
}

function compareTable(before: PublishedTable, after: PublishedTable): ChangedTable {
  const heads = after.rowHeads ?? before.rowHeads ?? fewestHeads(before.table, after.table);
  const change = comparePrinted(withHeads(before.table, heads), withHeads(after.table, heads));
  const around = before.isDescribed && after.isDescribed ? change.around : [];
  return { before, after, change: { ...change, around }, cells: change.cells.map(withDifference) };
}

/** The fewest columns that tell the rows apart; where none do, those before the first number. */
function fewestHeads(before: PrintedTable, after: PrintedTable): number {
  const most = Math.min(before.align.length, after.align.length);
  for (let heads = 1; heads < most; heads++) {
    if (isDistinct(before, heads) && isDistinct(after, heads)) return heads;
  }
  return Math.max(1, after.align.indexOf('number'));
}

function isDistinct({ rows }: PrintedTable, heads: number): boolean {
  return new Set(rows.map((row) => JSON.stringify(row.slice(0, heads).map(({ text }) => text)))).size === rows.length;
}

/** The same table, with the first cells of each row as its heads, which have no status. */
function withHeads(table: PrintedTable, rowHeads: number): PrintedTable {
  const rows = table.rows.map((row) => row.map((cell, at) => (at < rowHeads ? { ...cell, status: null } : cell)));
  return { ...table, rowHeads, rows };
}

function withDifference(cell: PrintedCellChange): CellDifference {
  const [from, to] = [cell.before.value, cell.after.value];
  if (typeof from !== 'number' || typeof to !== 'number') return { ...cell, difference: null, percent: null };
  const difference = roundTo(to - from, Math.max(decimalsOf(from), decimalsOf(to)));
  return { ...cell, difference, percent: from > 0 ? (difference / from) * 100 : null };
}
