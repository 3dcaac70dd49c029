/** The part of Vega-Lite that authors may use: one view or layers over each other, drawn from a table of the report. */
import { z } from 'zod';
import { encodingSchema } from './encoding.ts';
import { markSchema } from './mark.ts';
import { transformSchema } from './transform.ts';

const view = {
  mark: markSchema,
  encoding: encodingSchema.optional(),
  transform: z.array(transformSchema).max(20, 'chart-values').optional(),
};

const sharing = z.enum(['shared', 'independent']).optional();

/**
 * The keys of a specification, beside those of every block.
 *
 * A list of what is allowed, not of what is forbidden: no expressions, signals, parameters, addresses, pictures, maps
 * or data of its own, and no fonts, sizes of text or other settings that are the house's.
 */
export const specKeys = {
  ...view,
  mark: markSchema.optional(),
  layer: z.array(z.strictObject(view)).min(1).max(20, 'chart-values').optional(),
  height: z.number('height').min(60, 'height').max(800, 'height').optional(),
  resolve: z
    .strictObject({ scale: z.strictObject({ x: sharing, y: sharing, color: sharing, shape: sharing, size: sharing }) })
    .optional(),
};

/** A checked specification. */
export type Spec = z.infer<z.ZodObject<typeof specKeys>>;

/** One view of a specification: a layer, or what stands outside them. */
export type View = Pick<Spec, 'mark' | 'encoding' | 'transform'>;

/** A specification as written, where `mark: line` stands for `mark: { type: line }`. */
export function expandMarks(written: unknown): unknown {
  if (!isMap(written)) return written;
  const { mark, layer } = written;
  return {
    ...written,
    ...(typeof mark === 'string' && { mark: { type: mark } }),
    ...(Array.isArray(layer) && { layer: layer.map(expandMarks) }),
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
