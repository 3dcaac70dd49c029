/** The rows of tables: heads and feet in groups, and those that Chromium repeats on every page. */
import { type Element, isElement, newElement, piecesOf } from './element.ts';

/**
 * Notes which content of a table's head or foot is a repetition: a head counts first, a foot last. That a table goes on is
 * no part of what it says, and is not said on its first page.
 */
export function markRepeatedRows(table: Element): void {
  for (const row of table.kids) {
    if (!isElement(row) || !isKindOfRow(row)) continue;
    const pieces = piecesOf(row);
    const pages = pieces.map(({ page }) => page.index).sort((one, other) => one - other);
    if (row.mark?.kind === 'continued') {
      const first = pages[0];
      for (const piece of pieces) {
        piece.isRepeated = true;
        piece.isRemoved = piece.page.index === first;
      }
      continue;
    }
    const real = row.mark?.kind === 'head' ? pages[0] : pages.at(-1);
    for (const piece of pieces) piece.isRepeated = piece.page.index !== real;
  }
}

/** Puts a table's rows into THead, TBody and TFoot. */
export function groupRows(table: Element): void {
  let group: Element | undefined;
  table.kids = table.kids.flatMap((kid) => {
    if (isElement(kid) && kid.mark?.kind === 'continued') return [];
    if (!isElement(kid) || kid.type !== 'TR') {
      group = undefined;
      return [kid];
    }
    const type = kid.mark?.kind === 'head' ? 'THead' : kid.mark?.kind === 'foot' ? 'TFoot' : 'TBody';
    if (group?.type === type) {
      group.kids.push(kid);
      return [];
    }
    group = newElement(type, [kid]);
    return [group];
  });
}

function isKindOfRow({ mark }: Element): boolean {
  return mark?.kind === 'head' || mark?.kind === 'foot' || mark?.kind === 'continued';
}
