/** What tables are set with, the same for tables of data and of the text. */

/** A row head or date of so many characters is not broken. */
const shortText = 12;

/** Whether the cell of a column of texts is not broken: a short row head, a date, a range. */
export function staysWhole(text: string, isRowHead: boolean): boolean {
  return text.length <= shortText && (isRowHead || /^\d+[-–]\d/.test(text));
}

/** The space between columns in print, in points. */
const cellSpace = 6;

/** The space before a column in points; words after figures keep off them. */
export function spaceBefore(column: number, isApart: boolean): number {
  if (column === 0) return 0;
  return isApart ? cellSpace * 2 : cellSpace;
}
