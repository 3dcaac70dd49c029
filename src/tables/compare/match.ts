/** What two lists have in common, by the keys of their entries. */

/** Indexes into the first and second list of a pair, of the first, of the second; each in the order of its list. */
export interface Matched {
  readonly both: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Matches the entries of two lists by key, whatever their order; of equal keys in one list the first goes with the first. */
export function matchKeys(before: readonly string[], after: readonly string[]): Matched {
  const left = indexByName(before);
  const right = indexByName(after);
  const both: [number, number][] = [];
  const removed: number[] = [];
  for (const [name, index] of left) {
    const other = right.get(name);
    if (other === undefined) removed.push(index);
    else both.push([index, other]);
  }
  return { both, removed, added: [...right].flatMap(([name, index]) => (left.has(name) ? [] : [index])) };
}

/** The index of each key, which is numbered among its equals. */
function indexByName(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    found.set(`${count} ${key}`, index);
  }
  return found;
}
