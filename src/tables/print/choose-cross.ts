/** The columns of a cross table. */
import type { Located } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { findColumn, isMeasure } from '../find.ts';
import { rules } from '../messages.ts';
import type { Column, Table } from '../table.ts';
import type { Layout } from './layout.ts';
import type { Cross } from './print-cross.ts';
import { chooseColumn, type Shown, showColumn } from './shown.ts';

/**
 * Chooses the columns of a cross table; `columns` is the one whose values are its columns.
 *
 * Errors: those of `chooseColumn`, `column-unknown`; `layout-column` where a key that is left out could be none or
 * several; all are collected; then undefined.
 */
export function chooseCross(
  table: Table,
  columns: string,
  { rows, values }: Layout,
  placeOf: Located['placeOf'],
  report: Report,
): Cross | undefined {
  const across = findColumn(table, columns, placeOf(['columns']), report);
  const only = (key: 'rows' | 'values', fits: (column: Column) => boolean): Shown | undefined => {
    const [first, ...others] = table.columns.filter(fits);
    if (first && others.length === 0) return showColumn(table, first, placeOf(['total']));
    const fitting = [first, ...others].flatMap((column) => column?.name ?? []);
    report(problem(rules, 'layout-column', placeOf([key]), '–', { key, fitting }));
    return undefined;
  };
  const isHead = ({ name }: Column): boolean => table.key.includes(name) && name !== columns;
  const shownRows = rows ? chooseColumn(table, rows, placeOf(['rows']), report) : across && only('rows', isHead);
  const shownValues = values
    ? values.map((choice, at) => chooseColumn(table, choice, placeOf(['values', at]), report))
    : [across && only('values', isMeasure)];
  const known = shownValues.filter((one) => one !== undefined);
  return across && shownRows && known.length === shownValues.length
    ? { rows: shownRows, columns: across, values: known }
    : undefined;
}
