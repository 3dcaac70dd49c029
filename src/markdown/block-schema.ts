/** The keys that tables and charts have in common. */
import { z } from 'zod';
import { whereSchema } from '../project/where.ts';

/** A text that is not empty. */
export const text = z.string().trim().min(1, 'text');

const columns = z.union([text.transform((name) => [name]), z.array(text)], 'columns');

/** The keys of every block: its id, its data and how they are picked. */
export const blockKeys = {
  id: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'identifier'),
  data: text,
  title: text,
  note: text.optional(),
  where: whereSchema.optional(),
  /** Columns to add up over. */
  sum: columns.optional(),
  width: z.enum(['text', 'wide']).optional(),
};

/** The checked value of {@link blockKeys}. */
export type BlockKeys = z.infer<z.ZodObject<typeof blockKeys>>;
