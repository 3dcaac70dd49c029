/** A printed table → hast: caption, heads with scope, rows, note and source. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { type Status, statusAnchor } from '../base/status.ts';
import type { PrintedCell, PrintedTable } from '../tables/print/printed.ts';
import { captionLabel, type NumberedLabel } from './label.ts';
import type { Captioned, TableNode } from './nodes.ts';

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

/** What the marks in the cells stand for; nothing where none is marked. */
export function renderLegend({ legend }: PrintedTable): Element[] {
  if (legend.length === 0) return [];
  const entries = legend.flatMap(({ mark, status }) => [', ', `${mark} = `, renderStatus(status, status)]);
  return [h('p.note', entries.slice(1))];
}

/** A status, linked to the place that explains it. */
function renderStatus(status: Status, text: string): Element {
  return h('a.status-link', { href: `#${statusAnchor(status)}` }, text);
}

/** A `table` block in its scroll box. */
export function renderTable(node: TableNode, label: NumberedLabel): Element {
  const captionId = `${node.id}.caption`;
  return h('div.table-block', { id: node.id, class: node.wide ? 'wide' : undefined }, [
    h('section.scroll', { tabIndex: 0, ariaLabelledBy: captionId }, [
      h('table', [h('caption', { id: captionId }, renderCaption(node, label)), ...renderCells(node.table)]),
    ]),
    ...renderLegend(node.table),
    ...renderBelow(node),
  ]);
}

/** The head and body of a printed table. */
export function renderCells(table: PrintedTable): Element[] {
  const rows = table.rows.map((cells) =>
    h(
      'tr',
      cells.map((cell, column) => renderCell(cell, column, table)),
    ),
  );
  return [h('thead', renderHead(table)), h('tbody', rows)];
}

/** The head of a column of row heads spans all head rows, so that no cell stays empty. */
function renderHead({ head, align, rowHeads }: PrintedTable): Element[] {
  const groups = head.slice(0, -1);
  const last = head.at(-1) ?? [];
  const rowSpan = groups.length > 0 ? head.length : undefined;
  const corner = last.slice(0, rowHeads).map(({ text }) => h('th', { scope: 'col', rowSpan }, text));
  const columns = last.slice(rowHeads).map(({ text }, index) => {
    return h('th', { scope: 'col', class: align[rowHeads + index] === 'number' ? 'number' : undefined }, text);
  });
  const groupRows = groups.map((cells) =>
    cells.slice(rowHeads).map(({ text, span, status }) => {
      return h('th', { scope: 'colgroup', colSpan: span }, status ? renderStatus(status, text) : text);
    }),
  );
  const [first = [], ...rest] = [...groupRows, columns];
  return [h('tr', [...corner, ...first]), ...rest.map((cells) => h('tr', cells))];
}

/** A row head of so many characters, such as an age group, is not broken. */
const shortHead = 12;

function renderCell({ text, mark, status }: PrintedCell, column: number, { align, rowHeads }: PrintedTable): Element {
  if (column < rowHeads) return h('th', { scope: 'row', class: text.length <= shortHead ? 'short' : undefined }, text);
  const content = mark ? [text, h('abbr.status', { title: status }, mark)] : [text];
  return h('td', { class: align[column] === 'number' ? 'number' : undefined }, content);
}
