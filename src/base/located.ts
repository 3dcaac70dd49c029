/** Values read from YAML and JSON that still know where each of their parts stands. */
import type { Place } from './place.ts';

/** Keys and indexes that lead from the root to a part. */
export type Path = readonly (string | number)[];

/** So many lists and keys may stand within each other: more than a file needs, fewer than its readers bear. */
export const mostLevels = 100;

/** Keys that readers of objects take for something else: the first is lost, the second breaks every conversion. */
export const reservedKeys: readonly unknown[] = ['__proto__', 'toString'];

/** A value from an author's file, not yet checked, and the places of its parts. */
export interface Located {
  readonly value: unknown;
  /**
   * The place of the key or the value at a path. Where the path leads to nothing (a missing key), the nearest part
   * above it that exists.
   */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Place;
}
