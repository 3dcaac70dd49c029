/** In which order queries are run: each after those that it reads. */

/** Names in an order in which each stands after what it needs, and the rings that have none; each ring ends where it begins. */
export interface Order {
  readonly order: readonly string[];
  readonly rings: readonly (readonly string[])[];
}

/** Orders names by what each needs; what is needed but has no entry is passed over. */
export function orderByNeed(needs: ReadonlyMap<string, readonly string[]>): Order {
  const order: string[] = [];
  const rings: string[][] = [];
  const entered = new Set<string>();
  const enter = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) rings.push([...path.slice(start), name]);
    if (entered.has(name) || !needs.has(name)) return;
    entered.add(name);
    for (const needed of needs.get(name) ?? []) enter(needed, [...path, name]);
    order.push(name);
  };
  for (const name of needs.keys()) enter(name, []);
  return { order, rings };
}
