/** Whether numbers in a row stop changing, and where. */

/** Where a row of numbers freezes. */
export interface Freeze {
  /** The first number that hardly differs from the one before it. */
  readonly index: number;
  /** The median size of the changes before. */
  readonly usual: number;
  /** The largest size of the changes from there on. */
  readonly largest: number;
}

/** Fewer changes, before or after, show nothing. */
const least = 3;

/** A change of so much of what was usual is nothing. */
const share = 0.02;

/**
 * Finds where numbers freeze: of at least three changes before and three after, none of the later is larger than 2 % of
 * the median of the earlier, which is not nothing itself. The earliest such place; undefined where there is none.
 */
export function findFreeze(values: ArrayLike<number>): Freeze | undefined {
  if (!endsStill(values)) return undefined;
  const sizes = Array.from({ length: values.length - 1 }, (_, at) => sizeAt(values, at));
  const largest = largestFrom(sizes);
  const before: number[] = []; // sorted
  for (const [at, size] of sizes.entries()) {
    const usual = medianOf(before);
    const most = largest[at] ?? 0;
    if (at >= least && at <= sizes.length - least && usual > 0 && most <= share * usual) {
      return { index: at + 1, usual, largest: most };
    }
    before.splice(before.findLastIndex((one) => one <= size) + 1, 0, size);
  }
  return undefined;
}

/** Whether the last changes are nothing beside the largest: most series are done with here, and no list was made. */
function endsStill(values: ArrayLike<number>): boolean {
  const changes = values.length - 1;
  let largest = 0;
  let last = 0;
  for (let at = 0; at < changes; at++) {
    const size = sizeAt(values, at);
    if (size > largest) largest = size;
    if (at >= changes - least && size > last) last = size;
  }
  return changes >= 2 * least && largest > 0 && last <= share * largest;
}

/** How far a number is from the next. */
function sizeAt(values: ArrayLike<number>, at: number): number {
  return Math.abs((values[at + 1] ?? 0) - (values[at] ?? 0));
}

/** For each place the largest number from there on. */
function largestFrom(sizes: readonly number[]): number[] {
  const largest = [...sizes];
  for (let at = largest.length - 2; at >= 0; at--) largest[at] = Math.max(largest[at] ?? 0, largest[at + 1] ?? 0);
  return largest;
}

/** The median of sorted numbers; 0 for none. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
