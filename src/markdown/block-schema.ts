/** The keys that tables and charts have in common. */
import { z } from 'zod';
import { boundText, columnNames, identifier, text } from '../base/fields.ts';
import { groupsSchema } from '../project/groups.ts';
import { whereSchema } from '../project/where.ts';

/** The keys of every block: its id, its data and how they are picked. */
export const blockKeys = {
  id: identifier,
  data: text,
  title: boundText,
  note: boundText.optional(),
  where: whereSchema.optional(),
  /** Columns to add up over. */
  sum: columnNames.optional(),
  groups: groupsSchema.optional(),
  width: z.enum(['text', 'wide']).optional(),
};

/** The checked value of {@link blockKeys}, without the width, which tables have more of. */
export type BlockKeys = Omit<z.infer<z.ZodObject<typeof blockKeys>>, 'width'>;
