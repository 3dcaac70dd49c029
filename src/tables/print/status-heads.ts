/** The heads that tell the status of all numbers below them. */
import { capitalize } from '../../base/locale.ts';
import type { Status } from '../../base/status.ts';
import type { GroupHead } from './arrange.ts';
import type { Band, Leaf } from './leaf.ts';

/**
 * Where all numbers of each band have a single status: a head above each leaf, shared by those beside each other that
 * have the same one; none where all is outcome. Undefined where a band mixes statuses, so that they must be marked.
 */
export function statusHeads(leaves: readonly Leaf[]): (GroupHead | null)[] | undefined {
  const statuses = statusesOf(leaves);
  const all = [...statuses.values()];
  if (all.some(({ size }) => size > 1)) return undefined;
  if (all.every((found) => !found.size || found.has('utfall'))) return [];
  let last: GroupHead | null = null;
  return leaves.map(({ band }) => {
    const [status] = statuses.get(band) ?? [];
    if (last?.status !== status || !status) last = status ? { text: capitalize(status), status } : null;
    return last;
  });
}

function statusesOf(leaves: readonly Leaf[]): Map<Band, Set<Status>> {
  const statuses = new Map<Band, Set<Status>>();
  for (const { band, numbers } of leaves) {
    const found = statuses.get(band) ?? new Set();
    for (const one of numbers) if (one?.status) found.add(one.status);
    statuses.set(band, found);
  }
  return statuses;
}
