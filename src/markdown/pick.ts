/** What a block shows: its table, with rows picked and added up. */
import type { Located } from '../base/located.ts';
import { wherePlace } from '../project/where.ts';
import { findTable } from '../tables/find.ts';
import { regroup } from '../tables/regroup.ts';
import { selectRows } from '../tables/select.ts';
import { sumOver } from '../tables/sum.ts';
import type { Table } from '../tables/table.ts';
import type { BlockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';

/**
 * The table that a block names, after its `where`, `sum` and `groups`.
 *
 * Errors: those of `findTable`, `selectRows`, `sumOver` and `regroup`; then undefined.
 */
export function pickTable(block: BlockKeys, located: Located, { data, report }: ChapterContext): Table | undefined {
  let picked = findTable(data.tables, block.data, located.placeOf(['data']), report);
  if (picked && block.where) picked = selectRows(picked, block.where, wherePlace(located.placeOf, 'where'), report);
  for (const column of block.sum ?? []) {
    picked = picked && sumOver(picked, column, located.placeOf(['sum']), report);
  }
  const { groups } = block;
  if (!picked || !groups) return picked;
  return regroup(picked, groups, (path, part) => located.placeOf(['groups', ...path], part), report);
}
