/** A text of several lines as one. */

/** What lines begin with in a list or quotation becomes spaces, like the line ends themselves; offsets stay. */
export function inOneLine(text: string): string {
  return text.replace(/(?:\r\n|\r|\n)[ \t>]*/g, (between) => ' '.repeat(between.length));
}
