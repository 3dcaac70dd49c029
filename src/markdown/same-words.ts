/** Whether two texts say the same to someone who hears them. */

/** Compares words without what tells nothing apart: case, signs and spaces. */
export function saysTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
