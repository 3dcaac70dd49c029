/** How the columns of a free chart become places, colours and sizes. */
import { z } from 'zod';
import {
  bin,
  colour,
  count,
  field,
  format,
  operation,
  predicate,
  shownText,
  size,
  timeUnit,
  value,
  values,
} from './terms.ts';

const scale = z.strictObject({
  type: z
    .enum([
      'linear',
      'log',
      'pow',
      'sqrt',
      'symlog',
      'time',
      'ordinal',
      'band',
      'point',
      'quantize',
      'threshold',
      'quantile',
    ])
    .optional(),
  domain: values.optional(),
  domainMin: z.number().optional(),
  domainMax: z.number().optional(),
  domainMid: z.number().optional(),
  range: z
    .array(z.union([colour, size, z.array(size).max(8, 'chart-values'), shownText], 'chart-value'))
    .max(50, 'chart-values')
    .optional(),
  rangeMin: size.optional(),
  rangeMax: size.optional(),
  scheme: z
    .string()
    .regex(/^[a-z0-9]{1,40}$/, 'scheme')
    .optional(),
  base: z.number().positive().optional(),
  constant: z.number().positive().optional(),
  exponent: size.optional(),
  clamp: z.boolean().optional(),
  nice: z.union([z.boolean(), count], 'nice').optional(),
  padding: size.optional(),
  paddingInner: size.optional(),
  paddingOuter: size.optional(),
  reverse: z.boolean().optional(),
  round: z.boolean().optional(),
  zero: z.boolean().optional(),
});

const guide = {
  title: shownText.nullable().optional(),
  format: format.optional(),
  formatType: z.enum(['number', 'time']).optional(),
  values: values.optional(),
  tickCount: count.optional(),
  tickMinStep: z.number().positive().optional(),
  offset: size.optional(),
  labelLimit: size.optional(),
};

const axis = z.strictObject({
  ...guide,
  orient: z.enum(['top', 'bottom', 'left', 'right']).optional(),
  domain: z.boolean().optional(),
  grid: z.boolean().optional(),
  labels: z.boolean().optional(),
  labelAngle: size.optional(),
  labelAlign: z.enum(['left', 'center', 'right']).optional(),
  labelFlush: z.boolean().optional(),
  labelOverlap: z.union([z.boolean(), z.enum(['parity', 'greedy'])], 'overlap').optional(),
  labelPadding: size.optional(),
  ticks: z.boolean().optional(),
  titleAngle: size.optional(),
  titlePadding: size.optional(),
  zindex: z.literal([0, 1]).optional(),
});

const legend = z.strictObject({
  ...guide,
  orient: z
    .enum(['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right', 'none'])
    .optional(),
  columns: count.optional(),
  direction: z.enum(['horizontal', 'vertical']).optional(),
  symbolType: z.enum(['circle', 'square', 'stroke', 'diamond', 'triangle-up']).optional(),
});

const channelNames = [
  'x',
  'y',
  'x2',
  'y2',
  'xOffset',
  'yOffset',
  'xError',
  'yError',
  'xError2',
  'yError2',
  'theta',
  'theta2',
  'radius',
  'radius2',
  'color',
  'fill',
  'stroke',
  'opacity',
  'fillOpacity',
  'strokeOpacity',
  'strokeWidth',
  'strokeDash',
  'size',
  'angle',
  'shape',
  'text',
  'detail',
  'order',
] as const;

/** A column, or one of its ends, to sort after. */
const sort = z.union(
  [
    z.enum(['ascending', 'descending', 'x', 'y', '-x', '-y', 'color', '-color', 'size', '-size', 'text', '-text']),
    z.strictObject({
      field: field.optional(),
      op: operation.optional(),
      order: z.enum(['ascending', 'descending']).optional(),
    }),
    values,
    z.null(),
  ],
  'sort',
);

const constant = z.union([value, z.array(size).max(8, 'chart-values')], 'chart-value');

/** A channel: a column with how it is read, or a value. */
const channel = z.strictObject({
  field: field.optional(),
  type: z.enum(['quantitative', 'nominal', 'ordinal', 'temporal']).optional(),
  aggregate: operation.optional(),
  bandPosition: z.number().optional(),
  bin: bin.optional(),
  timeUnit: timeUnit.optional(),
  title: shownText.nullable().optional(),
  sort: sort.optional(),
  stack: z.union([z.boolean(), z.enum(['zero', 'normalize', 'center']), z.null()], 'stack').optional(),
  scale: scale.optional(),
  axis: axis.nullable().optional(),
  legend: legend.nullable().optional(),
  format: format.optional(),
  formatType: z.enum(['number', 'time']).optional(),
  datum: value.optional(),
  value: constant.optional(),
  condition: z.strictObject({ test: predicate, value: constant }).optional(),
});

/** A checked channel. */
export type Channel = z.infer<typeof channel>;

/** The channels of a chart or layer. */
export const encodingSchema = z.strictObject(
  Object.fromEntries(channelNames.map((name) => [name, channel.optional()])) as Record<
    (typeof channelNames)[number],
    z.ZodOptional<typeof channel>
  >, // fromEntries forgets the names
);

/** A checked encoding. */
export type Encoding = z.infer<typeof encodingSchema>;
