/** The figure that an author names: a key figure's id, or `table.column` with the key of one row. */
import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { problem } from '../base/problem.ts';
import { cellFigure } from '../tables/figures/cell-figure.ts';
import { findTable } from '../tables/find.ts';
import type { Figure } from '../tables/table.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';

/** A figure's name where it stands. */
export interface FigureName {
  readonly text: string;
  readonly place: Place;
}

/** One `column=value` of a key, with its place. */
export interface WrittenKey {
  readonly column: string;
  readonly value: string;
  readonly place: Place;
}

/**
 * Finds a figure by name; undefined also, without a word, where the table or key figure has faults of its own.
 *
 * Errors: `figure-unknown`, `figure-key` where a key figure is given keys, those of `findTable` and `cellFigure`.
 */
export function findFigure(name: FigureName, keys: readonly WrittenKey[], context: ChapterContext): Figure | undefined {
  const { data, report } = context;
  const [tableName = '', ...rest] = name.text.trim().split('.');
  if (rest.length === 0) return findKeyFigure(name, keys, context);
  const table = findTable(data.tables, tableName, name.place, report);
  if (!table) return undefined;
  const key = Object.fromEntries(keys.map(({ column, value }) => [column, value]));
  const placeOf = (column: string): Place => keys.find((one) => one.column === column)?.place ?? name.place;
  return cellFigure(table, rest.join('.'), key, { place: name.place, placeOf }, report);
}

function findKeyFigure(
  { text, place }: FigureName,
  keys: readonly WrittenKey[],
  { data, report }: ChapterContext,
): Figure | undefined {
  const figure = data.figures.get(text);
  if (figure === undefined) {
    report(problem(rules, 'figure-unknown', place, text, { meant: nearest(text, [...data.figures.keys()]) }));
  }
  for (const { column, place } of keys) report(problem(rules, 'figure-key', place, column, { name: column }));
  return keys.length === 0 ? (figure ?? undefined) : undefined;
}
