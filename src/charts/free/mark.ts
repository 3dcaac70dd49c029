/** What the marks of a free chart can be: shapes and text, never pictures or links. */
import { z } from 'zod';
import { colour, shownText, size } from './terms.ts';

const share = z.number('share').min(0, 'share').max(1, 'share');
const line = z.union(
  [z.boolean(), z.strictObject({ filled: z.boolean().optional(), size: size.optional() })],
  'mark-part',
);
const extent = z.union([z.enum(['stderr', 'stdev', 'iqr', 'min-max']), size], 'mark-extent');

/** The types of marks. */
const types = [
  'bar',
  'line',
  'area',
  'point',
  'circle',
  'square',
  'tick',
  'rule',
  'text',
  'rect',
  'trail',
  'arc',
  'boxplot',
  'errorbar',
  'errorband',
] as const;

/** A mark, written as a map; `mark: line` has been made `mark: { type: line }`. */
export const markSchema = z.strictObject({
  type: z.enum(types),
  align: z.enum(['left', 'center', 'right']).optional(),
  angle: size.optional(),
  baseline: z.enum(['top', 'middle', 'bottom', 'alphabetic']).optional(),
  borders: z.boolean().optional(),
  clip: z.boolean().optional(),
  color: colour.optional(),
  cornerRadius: size.optional(),
  cornerRadiusEnd: size.optional(),
  dx: size.optional(),
  dy: size.optional(),
  extent: extent.optional(),
  fill: colour.optional(),
  fillOpacity: share.optional(),
  filled: z.boolean().optional(),
  fontWeight: z.enum(['normal', 'bold']).optional(),
  innerRadius: size.optional(),
  interpolate: z.enum(['linear', 'monotone', 'step', 'step-before', 'step-after']).optional(),
  invalid: z.enum(['filter', 'break-paths-filter-domains', 'break-paths-show-domains', 'show']).nullable().optional(),
  limit: size.optional(),
  line: z.boolean().optional(),
  opacity: share.optional(),
  orient: z.enum(['horizontal', 'vertical']).optional(),
  outerRadius: size.optional(),
  padAngle: size.optional(),
  point: line.optional(),
  radius: size.optional(),
  shape: z
    .enum(['circle', 'square', 'cross', 'diamond', 'triangle-up', 'triangle-down', 'triangle', 'stroke'])
    .optional(),
  size: z.number().min(0, 'area').max(100_000, 'area').optional(),
  stroke: colour.optional(),
  strokeCap: z.enum(['butt', 'round', 'square']).optional(),
  strokeDash: z.array(size).max(8, 'chart-values').optional(),
  strokeJoin: z.enum(['miter', 'round', 'bevel']).optional(),
  strokeOpacity: share.optional(),
  strokeWidth: size.optional(),
  text: shownText.optional(),
  theta: size.optional(),
  thickness: size.optional(),
  ticks: z.boolean().optional(),
  width: z.union([size, z.strictObject({ band: share })], 'mark-width').optional(),
  x2Offset: size.optional(),
  xOffset: size.optional(),
  y2Offset: size.optional(),
  yOffset: size.optional(),
});
