/** How many lines a text takes in a cell that breaks it. */

/** Counts the lines of a text where so many characters stand beside each other; a longer word is broken, as Excel does. */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + countIn(paragraph.split(' '), width), 0);
}

function countIn(words: readonly string[], width: number): number {
  let lines = 0;
  let taken = Number.POSITIVE_INFINITY;
  for (const { length } of words) {
    if (taken + 1 + length <= width) {
      taken += 1 + length;
      continue;
    }
    const own = Math.max(1, Math.ceil(length / width));
    lines += own;
    taken = length - (own - 1) * width;
  }
  return lines;
}
