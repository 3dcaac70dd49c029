/** The chart type `change`: bars to both sides of zero. */
import { z } from 'zod';
import { text } from '../../base/fields.ts';
import { rowsSchema } from '../../project/where.ts';
import { isMeasure } from '../../tables/find.ts';
import type { ChartSource, Kind, ReadChart } from '../kind.ts';
import { pickColumn, pickNames } from '../pick-column.ts';
import type { ChangeChart } from './changes.ts';
import { describeChange } from './describe-change.ts';
import { layoutChange } from './layout-change.ts';
import { readChanges } from './read-changes.ts';

const keys = {
  categories: text.optional(),
  values: text.optional(),
  from: rowsSchema.optional(),
  to: rowsSchema.optional(),
  sort: z.literal('value').optional(),
};

/** Gains and losses, as the table holds them or computed between two points. */
export const change: Kind<typeof keys, ChangeChart> = {
  keys,
  read: readBlock,
  layOut: layoutChange,
  describe: describeChange,
};

function readBlock(source: ChartSource, block: z.infer<z.ZodObject<typeof keys>>): ReadChart<ChangeChart> | undefined {
  const points = [block.from, block.to].flatMap((point) => Object.keys(point ?? {}));
  const rows = pickNames(source, 'categories', block.categories, points);
  const values = pickColumn(source, 'values', block.values, isMeasure);
  return rows && values && readChanges(source, { rows, values }, block);
}
