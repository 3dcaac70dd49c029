/** A column as it is shown: what was chosen, found in the table and checked. */
import { words } from '../../base/locale.ts';
import type { Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import { canAdd } from '../add.ts';
import { findColumn, isMeasure } from '../find.ts';
import { formatUnit } from '../format.ts';
import { rules } from '../messages.ts';
import type { Column, Table } from '../table.ts';
import type { ColumnChoice } from './layout.ts';
import type { Parts } from './quantity.ts';

/** A column as it is shown. */
export interface Shown {
  readonly column: Column;
  readonly title: string;
  readonly decimals: number | undefined;
  readonly share: 'column' | 'row' | undefined;
  /** Whether sums are made of it. */
  readonly adds: boolean;
  /** Where it was asked for. */
  readonly place: Place;
}

/** A column that is shown as it is. */
export function showColumn(table: Table, column: Column, place: Place): Shown {
  const adds = isMeasure(column) && !table.key.includes(column.name);
  return { column, title: column.title, decimals: undefined, share: undefined, adds, place };
}

/**
 * The column that an author chose.
 *
 * Errors: `column-unknown`; `cell-number` where something is asked that only numbers can have; `share-negative`; each at
 * the place of the choice; then undefined.
 */
export function chooseColumn(table: Table, choice: ColumnChoice, place: Place, report: Report): Shown | undefined {
  const column = findColumn(table, choice.name, place, report);
  if (!column) return undefined;
  const { decimals, share, total } = choice;
  if (!isMeasure(column) && (decimals !== undefined || share || total)) {
    report(problem(rules, 'cell-number', place, choice.name, { column: column.title }));
    return undefined;
  }
  if (share && column.values.some((value) => Number(value) < 0)) {
    report(problem(rules, 'share-negative', place, choice.name, { column: column.title }));
    return undefined;
  }
  const plain = showColumn(table, column, place);
  const title = choice.title ?? (share ? words.share : column.title);
  return { ...plain, title, decimals, share, adds: plain.adds && !total };
}

/**
 * Whether the parts of every cell of a column can be added.
 *
 * Errors: `total-unit` at the place of the column, once.
 */
export function checkSums(shown: Shown, cells: readonly Parts[], report: Report): boolean {
  const { column, share, place } = shown;
  const lists = [...new Set(cells)].map((parts) => parts.filter((row) => row !== undefined));
  const faulty = lists.find((rows) => rows.length > 1 && !canAdd(column, rows));
  if (!faulty) return true;
  const units = [...new Set(faulty.map((row) => column.units[row] ?? ''))];
  const { name, title } = column;
  report(problem(rules, 'total-unit', place, name, { column: title, name, units, share: share !== undefined }));
  return false;
}

/** The head of a column that tells its unit, unless the title names it already: `Belopp (mnkr)`, `Andel (%)`. */
export function titleWith(title: string, unit: string): string {
  const told = unit === '' || [unit, formatUnit(unit)].some((name) => wordsOf(title).includes(wordsOf(name)));
  return told ? title : `${title} (${formatUnit(unit)})`;
}

/** The words of a text, each between spaces. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu)
      ?.join(' ') ?? ''
  } `;
}
