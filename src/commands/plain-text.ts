/** Text out of a file that anybody may have made, for a terminal. */

/** The text with a space for each sign that a terminal would obey; lines stay. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ');
}
