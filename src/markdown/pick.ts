/** What a block shows: its table, with rows picked and added up. */
import type { Located } from '../base/located.ts';
import { isAgeGroups } from '../project/groups.ts';
import { wherePlace } from '../project/where.ts';
import { checkOverlapping } from '../tables/ages/overlaps.ts';
import { regroupAges } from '../tables/ages/regroup-ages.ts';
import { findTable } from '../tables/find.ts';
import { regroup } from '../tables/regroup.ts';
import { selectRows } from '../tables/select.ts';
import { sumOver } from '../tables/sum.ts';
import type { Table } from '../tables/table.ts';
import type { BlockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';

/** What a block asks of its table: the keys of every block and, of a table, what its columns allow. */
export interface Picking extends BlockKeys {
  /** The columns of numbers that are shown; all without a list. */
  readonly shown?: readonly string[] | undefined;
  /** The groups of ages that may share ages with others. */
  readonly overlapping?: readonly string[] | undefined;
}

/**
 * The table that a block names, after its `where`, `sum` and `groups`.
 *
 * Errors: those of `findTable`, `selectRows`, `sumOver`, `checkOverlapping`, `regroup` and `regroupAges`; then undefined.
 */
export function pickTable(block: Picking, located: Located, { data, report }: ChapterContext): Table | undefined {
  const { placeOf } = located;
  let picked = findTable(data.tables, block.data, placeOf(['data']), report);
  if (picked && block.where) picked = selectRows(picked, block.where, wherePlace(placeOf, 'where'), report);
  for (const column of block.sum ?? []) picked = picked && sumOver(picked, column, placeOf(['sum']), report);
  const { groups, shown, overlapping = [] } = block;
  if (groups && isAgeGroups(groups)) {
    return picked && regroupAges(picked, { groups, shown, overlapping }, placeOf, report);
  }
  if (!checkOverlapping([], overlapping, placeOf, report)) return undefined;
  if (!picked || !groups) return picked;
  return regroup(picked, { groups, shown }, (path, part) => placeOf(['groups', ...path], part), report);
}
