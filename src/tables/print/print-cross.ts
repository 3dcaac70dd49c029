/** A cross table: a row per value of one column, a column per value of another, or several where more is shown of it. */
import { words } from '../../base/locale.ts';
import type { Place } from '../../base/place.ts';
import type { Report } from '../../base/problem.ts';
import { isMeasure } from '../find.ts';
import { formatUnit } from '../format.ts';
import type { Column, Table } from '../table.ts';
import type { GroupHead, PrintedColumn } from './arrange.ts';
import { unitsOfCross } from './cross-units.ts';
import type { Draft } from './draft.ts';
import { layOut } from './grid.ts';
import type { Totals } from './layout.ts';
import { type Leaf, makeLeaves } from './leaf.ts';
import { cellsOf, decimalsOf, type Numbers, remarkOnShares, remarkOnSum } from './numbers.ts';
import { textCell, valuePrinter } from './print-cell.ts';
import type { PrintedCell } from './printed.ts';
import { type Shown, titleWith } from './shown.ts';
import { statusHeads } from './status-heads.ts';

/** The columns of a table that make a cross table. */
export interface Cross {
  readonly rows: Shown;
  readonly columns: Column;
  readonly values: readonly Shown[];
}

/** What the columns of a cross table have in common. */
interface Common {
  /** Whether several values stand under each head. */
  readonly several: boolean;
  readonly decimals: (shown: Shown) => (unit: string) => number;
  /** The status above each leaf; undefined where statuses are marked. */
  readonly statuses: readonly (GroupHead | null)[] | undefined;
  /** The unit that a value tells in its heads. */
  readonly units: ReadonlyMap<Shown, string>;
}

/**
 * Prints a cross table. Several values make several columns under each head; sums stand last.
 *
 * Statuses: where all numbers below each head have a single one, a head row above groups the columns by it (left out if
 * all is outcome); else they are marks. Units: one for all; one for each row, in a column beside the heads; or, of
 * several values, one for each.
 * Errors: `layout-many`, `layout-unit` at the place, `layout-units`, `total-unit` at the values; then undefined.
 */
export function printCross(
  table: Table,
  { rows, columns, values }: Cross,
  totals: Totals,
  place: Place,
  report: Report,
): Draft | undefined {
  const grid = layOut(table, { rows: rows.column, columns }, place, report);
  const leaves = grid && makeLeaves(grid, values, totals, report);
  if (!leaves) return undefined;
  const heads = totals.row === undefined ? grid.rows : [...grid.rows, textCell(totals.row)];
  const units = unitsOfCross(heads, leaves, place, report);
  if (!units) return undefined;
  const decimals = new Map(values.map((shown) => [shown, decimalsOf(shown, numbersOf(leaves, shown))]));
  const common: Common = {
    several: values.length > 1,
    decimals: (shown) => decimals.get(shown) ?? (() => 0),
    statuses: statusHeads(leaves),
    units: units.values,
  };
  return {
    columns: [
      headColumn(rows.column.name, rows.title, heads),
      ...(units.rows.length > 0 ? [headColumn(words.unit, words.unit, units.rows.map(unitCell))] : []),
      ...leaves.map((leaf, at) => printLeaf(leaf, at, common)),
    ],
    unit: units.all,
    vintages: [...new Set(values.flatMap(({ column }) => column.vintages))],
    remarks: leaves.flatMap((leaf) => remarksOn(leaf, leaves, grid.rows.length, common.decimals(leaf.shown))),
  };
}

function numbersOf(leaves: readonly Leaf[], shown: Shown): Numbers {
  return leaves.filter((leaf) => leaf.shown === shown).flatMap(({ numbers }) => numbers);
}

function headColumn(name: string, title: string, cells: readonly PrintedCell[]): PrintedColumn {
  return { name, title, above: [], align: 'text', isHead: true, isSum: false, cells };
}

function unitCell(unit: string): PrintedCell {
  return textCell(formatUnit(unit));
}

function printLeaf(leaf: Leaf, at: number, { several, decimals, statuses, units }: Common): PrintedColumn {
  const { band, shown, numbers } = leaf;
  const isNumber = isMeasure(shown.column);
  const status = statuses?.[at];
  return {
    name: band.name,
    title: several ? titleWith(shown.title, units.get(shown) ?? '') : band.head.text,
    above: [...(status === undefined ? [] : [status]), ...(several ? [band.head] : [])],
    align: isNumber ? 'number' : 'text',
    isHead: false,
    isSum: band.isSum,
    cells: isNumber ? cellsOf(numbers, decimals(shown), () => !statuses) : textsOf(leaf),
  };
}

function textsOf({ shown, parts }: Leaf): PrintedCell[] {
  const print = valuePrinter(shown.column, false);
  return parts.map(([row]) => (row === undefined ? textCell('') : print(row)));
}

/** What must be said of a leaf whose shares are missing or, being a sum or having one below it, of its sums. */
function remarksOn(leaf: Leaf, leaves: readonly Leaf[], rows: number, decimals: (unit: string) => number): string[] {
  const { band, shown, numbers } = leaf;
  const parts = leaves.filter((one) => one.shown === shown && !one.band.isSum);
  const inRow = (row: number): Numbers => parts.map((part) => part.numbers[row] ?? null);
  return [
    ...remarkOnShares(shown, numbers),
    ...(shown.share === 'row' ? [] : remarkOnSum(numbers.slice(0, rows), numbers[rows] ?? null, decimals)),
    ...(shown.share === 'column' || !band.isSum
      ? []
      : numbers.flatMap((sum, row) => remarkOnSum(inRow(row), sum, decimals))),
  ];
}
