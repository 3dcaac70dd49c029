/** A small seeded source of chance, so that a synthetic report is the same bytes each time. */

/** Gives the next number of a series, at least 0 and below 1. */
export type Random = () => number;

/** The series of a seed. Source: mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two others. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** One of a list. Errors: throws where the list is empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] ?? nothing();
}

function nothing(): never {
  throw new Error('There is nothing to pick from');
}
