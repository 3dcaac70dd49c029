/** The columns of a table that is printed row by row. */
import type { Located, Path } from '../../base/located.ts';
import { problem, type Report } from '../../base/problem.ts';
import { isMeasure } from '../find.ts';
import { formatValue } from '../format.ts';
import { groupRows } from '../group.ts';
import { rules } from '../messages.ts';
import type { Column, Table } from '../table.ts';
import type { ColumnChoice, Layout } from './layout.ts';
import type { LongColumn } from './print-long.ts';
import { chooseColumn, type Shown, showColumn } from './shown.ts';

/**
 * Chooses the columns of a table that is printed row by row; heads come first.
 *
 * Errors: those of `chooseColumn`, all collected; `layout-same` at the list of columns; `total-head` at the total; then
 * undefined.
 */
export function chooseLong(
  table: Table,
  layout: Layout,
  placeOf: Located['placeOf'],
  report: Report,
): LongColumn[] | undefined {
  const { columns, total } = layout;
  const chosen =
    typeof columns === 'object'
      ? chooseList(table, columns, placeOf, report)
      : chooseHeadsAndValues(table, layout, placeOf, report);
  if (!chosen || total?.row === undefined || chosen[0]?.isHead) return chosen;
  report(problem(rules, 'total-head', placeOf(['total']), total.row, {}));
  return undefined;
}

function chooseList(
  table: Table,
  list: Exclude<Layout['columns'], string | undefined>,
  placeOf: Located['placeOf'],
  report: Report,
): LongColumn[] | undefined {
  const choose = (choice: ColumnChoice, path: Path) => chooseColumn(table, choice, placeOf(path), report);
  const found = list.flatMap((item, at): (Omit<LongColumn, 'isHead'> | undefined)[] => {
    const path = ['columns', at];
    const group = 'columns' in item ? { text: item.title } : null;
    const shown =
      'columns' in item
        ? item.columns.map((choice, index) => choose(choice, [...path, 'columns', index]))
        : [choose(item, path)];
    return shown.map((one) => one && { ...one, group });
  });
  const known = found.filter((one) => one !== undefined);
  if (known.length < found.length || !tellsRowsApart(table, known, placeOf, report)) return undefined;
  const heads = headsOf(
    table,
    known.map(({ column }) => column),
  );
  return known.map((one, at) => asHead(one, at < heads));
}

/** Heads are no part of sums. */
function asHead(column: Omit<LongColumn, 'isHead'>, isHead: boolean): LongColumn {
  return { ...column, isHead, adds: column.adds && !isHead };
}

/** How many of the first columns are heads: those of the key or, without any, one that has no numbers. */
function headsOf(table: Table, [first, ...others]: readonly Column[]): number {
  const isKey = ({ name }: Column): boolean => table.key.includes(name);
  if (!first || !isKey(first)) return first && !isMeasure(first) ? 1 : 0;
  const after = others.findIndex((column) => !isKey(column));
  return 1 + (after < 0 ? others.length : after);
}

/** Whether no two rows look the same but for their numbers. Errors: `layout-same` at the list of columns. */
function tellsRowsApart(table: Table, shown: readonly Shown[], placeOf: Located['placeOf'], report: Report): boolean {
  const telling = shown.map(({ column }) => column).filter((one) => !isMeasure(one) || table.key.includes(one.name));
  const missing = table.key.filter((name) => !telling.some((column) => column.name === name));
  const same = groupRows(
    table,
    telling.map(({ name }) => name),
  ).find(({ length }) => length > 1);
  if (missing.length === 0 || !same) return true;
  const texts = telling.map((column) => formatValue(column, column.values[same[0] ?? 0] ?? '–'));
  report(problem(rules, 'layout-same', placeOf(['columns']), texts.join(', ') || '–', { missing }));
  return false;
}

/**
 * All columns, the key first; or `rows` as the head and `values` as the numbers. Beside a key column as `rows` stand the
 * others of the key that tell its rows apart.
 */
function chooseHeadsAndValues(
  table: Table,
  { rows, values }: Layout,
  placeOf: Located['placeOf'],
  report: Report,
): LongColumn[] | undefined {
  const head = rows && chooseColumn(table, rows, placeOf(['rows']), report);
  const shown = values?.map((choice, at) => chooseColumn(table, choice, placeOf(['values', at]), report));
  if ((rows && !head) || shown?.includes(undefined)) return undefined;
  const show = (column: Column): Shown => showColumn(table, column, placeOf(['total']));
  const key = table.columns.filter(({ name }) => table.key.includes(name));
  const telling = key.filter((column) => column !== head?.column && new Set(column.values).size > 1);
  const heads = head ? [head, ...(key.includes(head.column) ? telling : []).map(show)] : key.map(show);
  const others = table.columns.filter((column) => !key.includes(column) && column !== head?.column).map(show);
  const body = shown?.filter((one) => one !== undefined) ?? others;
  const first = head || key.length > 0 ? heads.length : headsOf(table, table.columns);
  return [...heads, ...body].map((one, at) => asHead({ ...one, group: null }, at < first));
}
