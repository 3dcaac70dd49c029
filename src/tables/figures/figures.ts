/** The key figures, computed from the tables. */
import type { Report } from '../../base/problem.ts';
import type { KeyFigure, KeyFigureList } from '../../project/keyfigures.ts';
import { wherePlace } from '../../project/where.ts';
import { describeWhere } from '../describe.ts';
import { findColumn, findMeasure, findTable } from '../find.ts';
import { findRows, keepRows } from '../select.ts';
import type { Figure, Figures, Tables } from '../table.ts';
import { compute } from './operations.ts';

/**
 * Computes the key figures; without a list there are none.
 *
 * Units: `percent-change` and `share` give procent, `change` of percentages procentenheter, `ratio` and `rank` no unit,
 * `count` what is written, all else the column's own. Quotients and means are not rounded, only printed so.
 * Status: the least sure of all parts. Origin: in Swedish, how it was computed.
 * Errors, each at its line of the list: `table-unknown`, `column-unknown`, `cell-number`, `cell-many`, `cell-empty`,
 * `sum-unit`, `figure-zero`, `figure-negative`, `group-column`, `group-key`, those of `selectRows`; all are collected.
 */
export function computeKeyFigures(list: KeyFigureList | undefined, tables: Tables, report: Report): Figures {
  return new Map([...(list ?? [])].map(([id, figure]) => [id, figure && computeFigure(figure, tables, report)]));
}

function computeFigure({ id, computation, placeOf }: KeyFigure, tables: Tables, report: Report): Figure | null {
  const { column, operation, title, where } = computation;
  const place = placeOf([operation]);
  const table = findTable(tables, column.table, place, report);
  const find = operation === 'count' ? findColumn : findMeasure;
  const measure = table && find(table, column.column, place, report);
  const rows = measure && findRows(table, where, wherePlace(placeOf, 'where'), report);
  const result = rows && compute({ computation, table: keepRows(table, rows), rows, placeOf }, report);
  if (!result) return null;
  const described = describeWhere(table, where);
  const origin = `${measure.title} i ”${table.title}”${described && ` (${described})`}: ${result.origin}.`;
  return { ...result, name: id, title, origin, place: placeOf([], 'key'), operation };
}
