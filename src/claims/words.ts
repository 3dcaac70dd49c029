/** Patterns of Swedish words, which `\b` knows too little of. */

/** A pattern that finds any of these words, each a pattern itself, where it stands by itself; case does not matter. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
