/** A cache for tests that want none. */
import { type Keeper, makeKeeper } from '../../src/base/cache.ts';

/** A keeper that has nothing from before. */
export function newKeeper(): Keeper {
  return makeKeeper(new Map(), () => undefined);
}
