/** The block `table`. */
import { z } from 'zod';
import { text } from '../base/fields.ts';
import { measureOf } from '../base/locale.ts';
import type { Located } from '../base/located.ts';
import { checkSchema } from '../base/schema.ts';
import { printTable } from '../tables/print/print.ts';
import { defineBlock, known } from './block.ts';
import { blockKeys } from './block-schema.ts';
import type { ChapterContext } from './context.ts';
import type { TableNode } from './nodes.ts';
import { pickTable } from './pick.ts';
import { renderTable } from './render-table.ts';

const tableSchema = z.strictObject({
  ...blockKeys,
  /** A cross table: the column whose values are the rows, the one whose values are the columns, and what is shown. */
  rows: text.optional(),
  columns: text.optional(),
  values: text.optional(),
});

/** The block `table`: a printed table with its caption. */
export const tableBlock = defineBlock<TableNode>({
  type: 'tableBlock',
  swedish: 'tabell',
  series: 'table',
  read: readTableBlock,
  render: (node, { labels }) => renderTable(node, known(labels, node.id)),
});

/** More columns than this do not fit beside the margin. */
const textColumns = 7;

/** Reads a `table` block. Errors: those of the schema, of `pickTable` and of `printTable`; then undefined. */
function readTableBlock(located: Located, context: ChapterContext): TableNode | undefined {
  const block = checkSchema(tableSchema, located, context.report);
  const picked = block && pickTable(block, located, context);
  if (!picked) return undefined;
  const { rows, columns, values } = block;
  const table = printTable(picked, { rows, columns, values }, (key) => located.placeOf([key]), context.report);
  if (!table) return undefined;
  const wide = block.width ? block.width === 'wide' : table.align.length > textColumns;
  const { id, title, note } = block;
  return { type: 'tableBlock', id, title, subtitle: measureOf(table.unit), note, wide, table };
}
