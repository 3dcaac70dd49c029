/** Whether tables are grids, so that each cell has its column. Source: ISO 14289-1, 7.5; WTPDF, 8.2.5.26. */
import { type Element, isElement } from './element.ts';

/** Whether all rows of a table are as wide as its first, with the columns that cells span and those that they hold from rows above. */
export function isRegular(table: Element): boolean {
  const rows = rowsOf(table);
  const width = rows[0]?.reduce((sum, cell) => sum + spanOf(cell, 'ColSpan'), 0);
  let held: number[] = []; // for each cell that reaches into rows below: how many rows it still has, once a column
  for (const cells of rows) {
    const own = cells.flatMap((cell) => new Array<number>(spanOf(cell, 'ColSpan')).fill(spanOf(cell, 'RowSpan')));
    const columns = [...held, ...own];
    if (columns.length !== width) return false;
    held = columns.map((rest) => rest - 1).filter((rest) => rest > 0);
  }
  return held.length === 0;
}

function rowsOf({ kids }: Element): Element[][] {
  return kids.filter(isElement).flatMap((kid) => {
    if (kid.type === 'TR') return [kid.kids.filter(isElement)];
    return ['THead', 'TBody', 'TFoot'].includes(kid.type) ? rowsOf(kid) : [];
  });
}

function spanOf({ attributes }: Element, name: 'ColSpan' | 'RowSpan'): number {
  const span = attributes.get('Table')?.get(name);
  return typeof span === 'number' ? span : 1;
}
