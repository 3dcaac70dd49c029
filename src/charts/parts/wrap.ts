/** Names broken into lines. */

/** How wide a text is. */
export type WidthOf = (text: string) => number;

/**
 * Breaks a text into lines at its spaces, so that none is wider than `limit`.
 *
 * A word that is wider stands on a line of its own. One wider than `most` is broken after a hyphen or slash of its own,
 * or, where it has none in time, with a hyphen; nothing is cut.
 */
export function wrap(text: string, limit: number, most: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => breakWord(whole, most, widthOf))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= limit) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** A word in parts that are no wider than `most`, but for single characters. */
function breakWord(word: string, most: number, widthOf: WidthOf): string[] {
  if (widthOf(word) <= most || word.length < 2) return [word];
  const characters = [...word];
  const fitting = characters.findIndex((_, at) => widthOf(`${characters.slice(0, at + 1).join('')}-`) > most);
  const head = characters.slice(0, Math.max(1, fitting)).join('');
  const own = Math.max(head.lastIndexOf('-'), head.lastIndexOf('/')) + 1;
  const first = own > 0 ? head.slice(0, own) : `${head}-`;
  return [first, ...breakWord(word.slice(own > 0 ? own : head.length), most, widthOf)];
}
