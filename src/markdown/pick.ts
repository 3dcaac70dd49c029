/** What a block shows: its table, with rows picked and added up. */
import type { Located } from '../base/located.ts';
import { problem } from '../base/problem.ts';
import { wherePlace } from '../project/where.ts';
import { findColumn, findTable } from '../tables/find.ts';
import { selectRows } from '../tables/select.ts';
import { sumOver } from '../tables/sum.ts';
import type { Column, Table } from '../tables/table.ts';
import type { BlockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';
import { rules } from './messages.ts';

/** The table that a block names, after its `where` and `sum`. Errors: those of `findTable`, `selectRows`, `sumOver`. */
export function pickTable(block: BlockKeys, located: Located, { data, report }: ChapterContext): Table | undefined {
  let picked = findTable(data.tables, block.data, located.placeOf(['data']), report);
  if (picked && block.where) picked = selectRows(picked, block.where, wherePlace(located.placeOf, 'where'), report);
  for (const column of block.sum ?? []) {
    picked = picked && sumOver(picked, column, located.placeOf(['sum']), report);
  }
  return picked;
}

/**
 * The column that a key of a block names, or, without the key, the only one that fits.
 *
 * Errors: `column-unknown` at the key; `column-choice` at the block's data where none or several fit.
 */
export function pickColumn(
  table: Table,
  key: string,
  name: string | undefined,
  fits: (column: Column) => boolean,
  located: Located,
  { report }: ChapterContext,
): Column | undefined {
  if (name !== undefined) return findColumn(table, name, located.placeOf([key]), report);
  const candidates = table.columns.filter(fits);
  if (candidates.length === 1) return candidates[0];
  const fitting = candidates.map((column) => column.name);
  report(problem(rules, 'column-choice', located.placeOf(['data']), table.name, { key, fitting }));
  return undefined;
}
