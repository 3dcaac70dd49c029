/** How certain upright bars are: words above them where each status stands for bars beside each other, else a key. */
import type { Status } from '../../base/status.ts';
import { greys } from '../colours.ts';
import { type Key, layoutKey } from '../parts/key.ts';
import type { Zone } from '../parts/segments.ts';
import type { Measure } from '../style.ts';
import { type StackedChart, statusOf } from './stacks.ts';

/** The statuses along the bars, counted from the left edge of the first; none where all are outcomes. */
export interface ColumnStatuses {
  readonly zones: readonly Zone[];
  readonly key: Key;
}

/** Works out how the statuses of bars are told in a picture of that width. */
export function columnStatuses({ rows }: StackedChart, width: number, measure: Measure): ColumnStatuses {
  const zones: Zone[] = [];
  for (const [at, row] of rows.entries()) {
    const status = statusOf(row);
    const last = zones.at(-1);
    if (last?.status === status) zones.splice(-1, 1, { ...last, last: at + 1 });
    else zones.push({ status, first: at, last: at + 1 });
  }
  const found = new Set(zones.map(({ status }) => status));
  const none = layoutKey([], width, measure);
  if (found.size === 1 && found.has('utfall')) return { zones: [], key: none };
  if (found.size === zones.length) return { zones, key: none };
  return { zones: [], key: layoutKey([...found].map(entryOf), width, measure) };
}

function entryOf(status: Status) {
  return { name: status, sample: 'bar', colour: greys.faint, status } as const;
}
