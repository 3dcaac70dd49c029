/** From one thing to another, in words. */

/** Two states of what may differ beside the words; null or undefined where it is not known. */
export type Pair = readonly [before: string | null | undefined, after: string | null | undefined];

/** From one to the other, each with its status or edition where these differ. */
export function arrow(before: string, after: string, ...differing: readonly Pair[]): string {
  const pairs = differing.filter(([old, now]) => old && now && old !== now);
  const told = (words: string, end: 0 | 1) =>
    pairs.length === 0 ? words : `${words} (${pairs.map((pair) => pair[end]).join(', ')})`;
  return `${told(before, 0)} → ${told(after, 1)}`;
}
