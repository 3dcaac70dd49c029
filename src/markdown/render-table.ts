/** A printed table → hast: caption, cells, note and source. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { PrintedTable } from '../tables/print/printed.ts';
import { captionLabel, type NumberedLabel } from './label.ts';
import type { Captioned, TableNode } from './nodes.ts';
import { isSortable, renderCells, renderStatus } from './render-cells.ts';

/** The label, title and subtitle of a caption, parted by spaces so that they also read well as text. */
export function renderCaption(
  { title, subtitle }: Pick<Captioned, 'title' | 'subtitle'>,
  label: NumberedLabel,
): ElementContent[] {
  const parts = [h('span.label', captionLabel(label)), ' ', h('span.title', title)];
  const content = subtitle ? [...parts, ' ', h('span.subtitle', subtitle)] : parts;
  return h('div', content).children as ElementContent[]; // h turns strings into text nodes
}

/** The notes and source below a table or chart. */
export function renderBelow({ table, note }: Captioned): Element[] {
  const remarks = [...table.notes, ...(note ? [note] : [])];
  return [
    ...(remarks.length > 0 ? [h('p.note', `${words.note} ${remarks.join(' ')}`)] : []),
    h('p.source', `${words.source}: ${table.source}`),
  ];
}

/** What the marks in the cells stand for, or what all numbers are; nothing where there is nothing to tell. */
export function renderLegend({ legend }: PrintedTable): Element[] {
  if (legend.length === 0) return [];
  const entries = legend.flatMap(({ mark, status }) => {
    const link = renderStatus(status, status);
    return mark ? [', ', `${mark} = `, link] : [', ', words.allNumbersAre, link, '.'];
  });
  return [h('p.note', entries.slice(1))];
}

/** A `table` block in its scroll box. */
export function renderTable(node: TableNode, label: NumberedLabel): Element {
  const captionId = `${node.id}.caption`;
  const sortable = isSortable(node.table);
  return h('div.table-block', { id: node.id, class: node.wide ? 'wide' : undefined }, [
    h('section.scroll', { tabIndex: 0, ariaLabelledBy: captionId }, [
      h('table', { class: sortable ? 'sortable' : undefined }, [
        h('caption', { id: captionId }, renderCaption(node, label)),
        ...renderCells(node.table, sortable),
      ]),
    ]),
    ...renderLegend(node.table),
    ...renderBelow(node),
  ]);
}
