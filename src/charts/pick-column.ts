/** The column that a key of a chart's block means. */
import { problem } from '../base/problem.ts';
import { findColumn, isMeasure } from '../tables/find.ts';
import type { Column } from '../tables/table.ts';
import type { ChartSource } from './kind.ts';
import { rules } from './messages.ts';

/**
 * The column that a key of a block names, or, without a name, the only one that fits.
 *
 * Errors: `column-unknown` at the key; `column-choice` at the block's data where none or several fit; then undefined.
 */
export function pickColumn(
  { table, placeOf, report }: ChartSource,
  key: string,
  name: string | undefined,
  fits: (column: Column) => boolean,
): Column | undefined {
  if (name !== undefined) return findColumn(table, name, placeOf([key]), report);
  const candidates = table.columns.filter(fits);
  if (candidates.length === 1) return candidates[0];
  const fitting = candidates.map((column) => column.name);
  report(problem(rules, 'column-choice', placeOf(['data']), table.name, { key, fitting }));
  return undefined;
}

/** Whether a column holds years. */
export function isYear({ type }: Column): boolean {
  return type === 'year';
}

/** Whether a column holds names. */
export function isText({ type }: Column): boolean {
  return type === 'string';
}

/**
 * The column of names or years by which a chart tells its bars apart: the one that a key names, or, without a name, the
 * only column of the table's key that has several values and is not taken for something else.
 *
 * Errors: those of {@link pickColumn}.
 */
export function pickNames(
  source: ChartSource,
  key: string,
  name: string | undefined,
  taken: readonly (string | undefined)[],
): Column | undefined {
  const { key: primary } = source.table;
  const isOpen = (column: Column): boolean =>
    !isMeasure(column) && !taken.includes(column.name) && (primary.length === 0 || primary.includes(column.name));
  const varies = (column: Column): boolean => isOpen(column) && new Set(column.values).size > 1;
  return pickColumn(source, key, name, source.table.columns.some(varies) ? varies : isOpen);
}
