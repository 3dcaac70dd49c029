/** The figure in one cell of a table. */
import { formatPlace, type Place } from '../../base/place.ts';
import { problem, type Report } from '../../base/problem.ts';
import type { Where, WherePlace } from '../../project/where.ts';
import { describeWhere } from '../describe.ts';
import { findMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import { findRows, keepRows } from '../select.ts';
import { columnOf, type Figure, type Table } from '../table.ts';

/** Where a question for a cell stands: the whole of it, and its entries. */
export interface CellQuestion {
  readonly place: Place;
  readonly placeOf: WherePlace;
}

/**
 * The figure in the cell of a column whose row has these values.
 *
 * Its name is as authors write it: `folkmangd.antal {alder=80-84 ar=2028}`.
 * Errors: `column-unknown`, `cell-number`, `cell-many`, `cell-empty` at the question, those of `findRows` at its
 * entries; then undefined.
 */
export function cellFigure(
  table: Table,
  name: string,
  key: Where,
  { place, placeOf }: CellQuestion,
  report: Report,
): Figure | undefined {
  const measure = findMeasure(table, name, place, report);
  const rows = findRows(table, key, placeOf, report);
  if (!measure || !rows) return undefined;
  const picked = keepRows(table, rows);
  const asked = `${table.name}.${name}`;
  if (picked.length !== 1) {
    const missing = table.key.filter((one) => !Object.hasOwn(key, one));
    report(problem(rules, 'cell-many', place, asked, { count: picked.length, missing }));
    return undefined;
  }
  const column = columnOf(picked, name);
  const value = column?.values[0];
  if (!column || typeof value !== 'number') {
    report(problem(rules, 'cell-empty', place, asked, {}));
    return undefined;
  }
  const wording = column.wordings?.[0];
  const at = picked.placeOf(0, name);
  const entries = Object.entries(key).map(([column, choice]) => `${column}=${choice}`);
  const described = describeWhere(table, key);
  const amount = {
    value,
    decimals: column.decimals[0] ?? 0,
    unit: column.units[0] ?? '',
    status: column.statuses[0] ?? 'utfall',
  };
  return {
    ...amount,
    name: entries.length > 0 ? `${asked} {${entries.join(' ')}}` : asked,
    title: `${table.title}: ${described ? `${column.title} (${described})` : column.title}`,
    origin: `Avläst i ${formatPlace(at)}.`,
    place: at,
    ...(wording && { wording }),
    operation: 'cell',
    parts: [{ ...amount, role: 'cell', table: table.name, column: name, rows: Uint32Array.from(rows) }],
  };
}
