/** How wide the columns of a table must be, measured in the report's own fonts. */
import { putHyphens, shortestInCells, softHyphen } from '../../base/hyphens.ts';
import { textWidth, type Weight } from '../../base/metrics.ts';

/** A cell as it is set; a whole one is not broken into lines. */
export interface SetCell {
  readonly text: string;
  readonly weight: Weight;
  readonly whole: boolean;
}

/** A column: its cells with those of its head, and the space before it (points) and after it (ems). */
export interface SetColumn {
  readonly cells: readonly SetCell[];
  readonly before: number;
  readonly after: number;
}

/** A head in one line over the columns from one to before another. */
export interface SetHead {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A table as it is set. Without row heads it cannot be divided. */
export interface SetTable {
  readonly columns: readonly SetColumn[];
  readonly heads: readonly SetHead[];
  readonly rowHeads: number;
}

/** The width of each column in points: the least without a cut, and the least that reads well. */
export interface Widths {
  readonly least: readonly number[];
  readonly good: readonly number[];
}

/** The width of several columns together, in points. */
export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A text reads well in so many lines, or in lines of so many ems. */
const fewLines = 3;
const wideLine = 10;

/** A word reads well in two lines: the longer has this part of it. */
const mostOfWord = 0.6;

/** Chromium rounds each width to a 64th of a pixel; this, in points, is more. */
const slack = 0.05;

/** Measures a table; gives its widths at a size in points. */
export function measureTable({ columns, heads }: SetTable): (size: number) => Widths {
  const measured = columns.map(({ cells, before, after }) => ({ before, after, ...measureCells(cells) }));
  const spanned = heads.map((head) => ({ ...head, width: textWidth(head.text, 1, 600) }));
  return (size) => {
    const pointsOf = (which: 'least' | 'good'): number[] => {
      const widths = measured.map((column) => (column[which] + column.after) * size + column.before + slack);
      for (const { from, to, width } of spanned) {
        const own = sumOf(widths.slice(from, to));
        const missing = width * size + (measured[from]?.before ?? 0) + slack - own;
        if (missing > 0) for (let at = from; at < to; at++) widths[at] = (widths[at] ?? 0) + missing / (to - from);
      }
      return widths;
    };
    return { least: pointsOf('least'), good: pointsOf('good') };
  };
}

/** In ems. Digits are all equally wide, so that cells which differ only in them are measured once. */
function measureCells(cells: readonly SetCell[]): { readonly least: number; readonly good: number } {
  const shapes = new Map(cells.map((cell) => [`${cell.weight} ${cell.text.replace(/\d/g, '0')}`, cell]));
  let least = 0;
  let longest = 0;
  let longestWord = 0;
  for (const { text, weight, whole } of shapes.values()) {
    const width = textWidth(text, 1, weight);
    if (whole) least = Math.max(least, width);
    else {
      const spoken = wordsOf(text);
      least = Math.max(least, ...spoken.flatMap(partsOf).map((part) => textWidth(part, 1, weight)));
      longestWord = Math.max(
        longestWord,
        ...spoken.map((word) => textWidth(word.replaceAll(softHyphen, ''), 1, weight)),
      );
      longest = Math.max(longest, width);
    }
  }
  const good = Math.max(longestWord * mostOfWord, Math.min(longest / fewLines, wideLine));
  return { least, good: Math.max(least, good) };
}

/** The words of a text with their soft hyphens. */
function wordsOf(text: string): string[] {
  const words = text.split(/[ \t\n]+/);
  return words.map((word) => (word.length < shortestInCells ? word : putHyphens(word, shortestInCells)));
}

/** What stays in one line: a word, or its parts with a hyphen. */
function partsOf(word: string): string[] {
  const parts = word.split(softHyphen);
  return parts.map((part, index) => (index < parts.length - 1 ? `${part}-` : part));
}
