/** A GFM pipe table → hast: the same heads, figures and scroll box as a table of data. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { capitalize } from '../base/locale.ts';
import { usualNouns } from '../base/nouns.ts';
import type { Fit } from '../tables/fit/forms.ts';
import { classesOf } from './render-table.ts';

/**
 * Puts a table that was made of a pipe table into a scroll box named by its heads.
 *
 * The first of several cells of a row is its head; a column that is aligned right holds figures.
 */
export function boxPipeTable(table: Element, node: Table, fit: Fit): Element {
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((child) => child.type === 'element');
    for (const [column, cell] of cells.entries()) {
      const { align } = cell.properties;
      const isRowHead = cell.tagName === 'td' && column === 0 && cells.length > 1;
      const scope = cell.tagName === 'th' ? 'col' : isRowHead ? 'row' : undefined;
      if (scope) cell.tagName = 'th';
      const isApart = column > 0 && align !== 'right' && node.align?.[column - 1] === 'right';
      const look = align === 'right' ? 'number' : isApart ? 'apart' : undefined;
      cell.properties = { ...(scope && { scope }), ...(look && { className: [look] }) };
    }
  });
  const heads = node.children[0]?.children.map((cell) => textOf(cell)).join(', ');
  const name = `${capitalize(usualNouns.table.word)}: ${heads}`;
  return h('section.scroll', { class: classesOf(fit), tabIndex: 0, ariaLabel: name }, [table]);
}
