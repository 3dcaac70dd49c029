/** A sentence of a library, made fit for a message. */

const longest = 160;

/** The first line of a text, cut where it is too long for a message. */
export function sentenceOf(text: string): string {
  const [line = ''] = text.split(/[\r\n]/, 1);
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
}
