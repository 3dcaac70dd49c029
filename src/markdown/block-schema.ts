/** The keys that tables and charts have in common. */
import { z } from 'zod';
import { columnNames, identifier, text } from '../base/fields.ts';
import { whereSchema } from '../project/where.ts';

/** Text that is printed as it stands: values and references in it would not be seen as such. */
const plainText = text.refine((words) => !/:(?:value|claim)\[|\]\(#/.test(words), 'plain-text');

/** The keys of every block: its id, its data and how they are picked. */
export const blockKeys = {
  id: identifier,
  data: text,
  title: plainText,
  note: plainText.optional(),
  where: whereSchema.optional(),
  /** Columns to add up over. */
  sum: columnNames.optional(),
  width: z.enum(['text', 'wide']).optional(),
};

/** The checked value of {@link blockKeys}. */
export type BlockKeys = z.infer<z.ZodObject<typeof blockKeys>>;
