/** All kinds of charts by the `type` of their block: the one list to which a new kind is added. */
import type { z } from 'zod';
import { ageProfile } from './age-profile/age-profile.ts';
import { bar } from './bar/bar.ts';
import { change } from './change/change.ts';
import { comparison } from './comparison/comparison.ts';
import { indexed } from './indexed/indexed.ts';
import type { ChartSource, ReadChart, Shows } from './kind.ts';
import { line } from './line/line.ts';
import { smallMultiples } from './small-multiples/small-multiples.ts';
import { stacked } from './stacked/stacked.ts';

const kinds = {
  line,
  'age-profile': ageProfile,
  bar,
  change,
  comparison,
  stacked,
  index: indexed,
  'small-multiples': smallMultiples,
};

type Kinds = typeof kinds;

/** The `type` of a chart block. */
export type ChartType = keyof Kinds;

/** A chart of any kind. */
export type Chart = Parameters<Kinds[ChartType]['describe']>[0];

/** The types that there are, in the order in which messages list them. */
export const chartTypes = Object.keys(kinds) as ChartType[]; // an object literal has no other keys

/** The keys that blocks of this type have beside those of every block. */
export function keysOf(type: ChartType): z.ZodRawShape {
  return kinds[type].keys;
}

/**
 * Reads a block that {@link keysOf} its type have let through. A key that it leaves out has the place of its data.
 *
 * Errors: those of its kind; then undefined.
 */
export function readChart(type: ChartType, source: ChartSource, block: object): ReadChart<Chart> | undefined {
  const placeOf: ChartSource['placeOf'] = ([key = '', ...rest], part) =>
    Object.hasOwn(block, key) ? source.placeOf([key, ...rest], part) : source.placeOf(['data']);
  return kinds[type].read({ ...source, placeOf }, block as never); // checked by the keys of this very type
}

/** The kind that a chart is of: what draws and describes it. */
export function kindOf<C extends Chart>({ type }: C): Shows<C> {
  return kinds[type] as Shows<C>; // a kind's reader gives charts of its own type
}
