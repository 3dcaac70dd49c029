/** What an earlier run computed and read, so that the next computes again only what would come out otherwise. */
import { isDeepStrictEqual } from 'node:util';
import type { Problem, Report } from './problem.ts';
import { type Read, watchReads } from './reads.ts';

/** A result, what it was computed from, and the problems that were found on the way. */
interface Kept {
  readonly from: readonly unknown[];
  readonly reads: readonly Read[];
  readonly result: unknown;
  readonly problems: readonly Problem[];
}

/** The results of earlier runs by name. Whoever holds it hands it to a run and takes the one that the run gives back. */
export type Cache = ReadonlyMap<string, Kept>;

/** Gives results from a cache, or computes them; both tell of their problems. */
export interface Keeper {
  /**
   * The result of that name. It is computed anew where `from` has changed or what was read of `data` has: of a map in it
   * only the entries that were looked up, of all else the whole. Contents are compared, not identities.
   */
  readonly keep: <D extends object, T>(
    name: string,
    from: readonly unknown[],
    data: D,
    compute: (data: D, report: Report) => T,
  ) => T;
  /** The earlier results and those of this run. */
  readonly all: () => Cache;
  /** The results of this run alone. */
  readonly used: () => Cache;
}

/** Makes the keeper of one run. A name must stand for one kind of result, and for one result of the run. */
export function makeKeeper(earlier: Cache, report: Report): Keeper {
  const used = new Map<string, Kept>();
  const isSame = makeComparison();
  const holds = ({ from, reads }: Kept, now: readonly unknown[], data: object): boolean =>
    from.length === now.length &&
    from.every((one, index) => isSame(one, now[index])) &&
    reads.every(({ value, again }) => isSame(value, again(data)));
  return {
    keep: (name, from, data, compute) => {
      const known = earlier.get(name);
      if (known && holds(known, from, data)) {
        known.problems.forEach(report);
        used.set(name, known);
        return known.result as ReturnType<typeof compute>; // a name stands for one kind of result
      }
      const problems: Problem[] = [];
      const reads: Read[] = [];
      const result = compute(
        watchReads(data, (read) => reads.push(read)),
        (problem) => {
          problems.push(problem);
          report(problem);
        },
      );
      used.set(name, { from, reads, result, problems });
      return result;
    },
    all: () => new Map([...earlier, ...used]),
    used: () => used,
  };
}

/** Compares contents; two objects only once, however many results were computed from them. */
function makeComparison(): (before: unknown, now: unknown) => boolean {
  const compared = new WeakMap<object, { readonly now: unknown; readonly same: boolean }>();
  return (before, now) => {
    if (before === now) return true;
    if (typeof before !== 'object' || before === null) return Object.is(before, now);
    const known = compared.get(before);
    if (known && known.now === now) return known.same;
    const same = isDeepStrictEqual(before, now);
    compared.set(before, { now, same });
    return same;
  };
}
