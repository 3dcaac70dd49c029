/** The block `table`. */
import { z } from 'zod';
import { columnNames } from '../base/fields.ts';
import { measureOf } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import type { Place } from '../base/place.ts';
import { checkSchema } from '../base/schema.ts';
import { type Width, widths } from '../tables/fit/forms.ts';
import { type Layout, layoutKeys } from '../tables/print/layout.ts';
import { printTable } from '../tables/print/print.ts';
import { defineBlock, known } from './block.ts';
import { type BlockKeys, blockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';
import type { TableNode } from './nodes.ts';
import { pickTable } from './pick.ts';
import { renderTable } from './render-table.ts';

/** The checked form of the block. */
type TableBlock = BlockKeys &
  Layout & { readonly width?: Width | undefined; readonly overlapping?: readonly string[] | undefined };

/** The block `table`: a printed table with its caption. */
export const tableBlock = defineBlock<TableNode>({
  type: 'tableBlock',
  swedish: 'tabell',
  series: 'table',
  read: readTableBlock,
  render: (node, { labels, fits }) => renderTable(node, known(labels, node.id), known(fits, node.id)),
});

/** Reads a `table` block. Errors: those of the schema, of `pickTable` and of `printTable`; then undefined. */
function readTableBlock(located: Located, context: ChapterContext, place: Place): TableNode | undefined {
  const block = checkSchema(schemaOf(located.value), located, context.report);
  const picked = block && pickTable({ ...block, shown: shownIn(block) }, located, context);
  const table = picked && printTable(picked, block, located.placeOf, context.report);
  if (!table) return undefined;
  const { id, title, note, width: asked } = block;
  const origin = { place, data: block.data, grouped: picked.grouped ?? [] };
  const askedAt = located.placeOf([asked === undefined ? 'id' : 'width']);
  return { type: 'tableBlock', id, title, subtitle: measureOf(table.unit), note, table, asked, place: askedAt, origin };
}

/** The columns that a layout names; undefined where it leaves them to the table. */
function shownIn({ columns, values }: Layout): string[] | undefined {
  const list = typeof columns === 'object' ? columns : values;
  return list?.flatMap((item) => ('columns' in item ? item.columns : item)).map(({ name }) => name);
}

/** The keys of a block depend on whether its columns are a list. */
function schemaOf(value: unknown): z.ZodType<TableBlock> {
  const columns: unknown = typeof value === 'object' && value ? Reflect.get(value, 'columns') : undefined;
  return z.strictObject({
    ...blockKeys,
    overlapping: columnNames.optional(),
    ...layoutKeys(columns),
    width: z.enum(widths).optional(),
  });
}
