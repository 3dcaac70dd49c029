/** The cells of a printed table → hast: heads with scope, rows, sums. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { type Status, statusAnchor } from '../base/status.ts';
import type { PrintedCell, PrintedHead, PrintedTable } from '../tables/print/printed.ts';

/** A status, linked to the place that explains it. */
export function renderStatus(status: Status, text: string): Element {
  return h('a.status-link', { href: `#${statusAnchor(status)}` }, text);
}

/** The head and body of a printed table; rows of sums have a body of their own. */
export function renderCells(table: PrintedTable): Element[] {
  const body = table.rows.length - table.sums.rows;
  const rows = table.rows.map((cells, row) => renderRow(cells, row >= body, table));
  const sums = rows.slice(body);
  return [
    h('thead', renderHead(table)),
    h('tbody', rows.slice(0, body)),
    ...(sums.length > 0 ? [h('tbody.sums', sums)] : []),
  ];
}

interface PlacedHead {
  readonly head: PrintedHead;
  readonly column: number;
  /** The row in which it stands, and how many it spans. */
  readonly top: number;
  readonly rows: number;
}

/** Each head reaches up to the next one above it, so that no cell stays empty. */
function renderHead(table: PrintedTable): Element[] {
  const placed = table.head.flatMap((heads, row) => placeHeads(heads, row, table.head));
  return table.head.map((_, row) => {
    const cells = placed.filter(({ top }) => top === row).sort((one, other) => one.column - other.column);
    return h(
      'tr',
      cells.map((one) => renderHeadCell(one, table)),
    );
  });
}

function placeHeads(heads: readonly PrintedHead[], row: number, all: PrintedTable['head']): PlacedHead[] {
  let next = 0;
  return heads.flatMap((head) => {
    const column = next;
    next += head.span;
    if (!head.text) return [];
    let top = row;
    while (top > 0 && !headAt(all[top - 1], column)) top--;
    return [{ head, column, top, rows: row - top + 1 }];
  });
}

/** The text of the head above a column. */
function headAt(heads: readonly PrintedHead[] = [], column: number): string {
  let end = 0;
  return (
    heads.find(({ span }) => {
      end += span;
      return column < end;
    })?.text ?? ''
  );
}

function renderHeadCell({ head, column, top, rows }: PlacedHead, table: PrintedTable): Element {
  const isTitle = top + rows === table.head.length;
  const content = head.status ? renderStatus(head.status, head.text) : head.text;
  const span = { rowSpan: rows > 1 ? rows : undefined, colSpan: isTitle ? undefined : head.span };
  return h(
    'th',
    { scope: isTitle ? 'col' : 'colgroup', ...span, class: isTitle ? classOf(column, table) : undefined },
    content,
  );
}

/** How the cells of a column look: figures, sums. */
function classOf(column: number, { align, sums }: PrintedTable): string[] | undefined {
  const classes = [
    ...(align[column] === 'number' ? ['number'] : []),
    ...(column >= align.length - sums.columns ? ['sum'] : []),
  ];
  return classes.length > 0 ? classes : undefined;
}

function renderRow(cells: readonly PrintedCell[], isSum: boolean, table: PrintedTable): Element {
  const { rowHeads } = table;
  const heads = isSum ? cells.slice(0, 1) : cells.slice(0, rowHeads);
  const colSpan = isSum && rowHeads > 1 ? rowHeads : undefined;
  return h('tr', [
    ...heads.map((cell) => renderRowHead(cell, colSpan)),
    ...cells.slice(rowHeads).map((cell, index) => renderCell(cell, rowHeads + index, table)),
  ]);
}

/** A row head of so many characters, such as an age group, is not broken. */
const shortHead = 12;

function renderRowHead({ text }: PrintedCell, colSpan: number | undefined): Element {
  return h('th', { scope: 'row', colSpan, class: text.length <= shortHead ? 'short' : undefined }, text);
}

function renderCell({ text, mark, status }: PrintedCell, column: number, table: PrintedTable): Element {
  const content = mark ? [text, h('abbr.status', { title: status }, mark)] : [text];
  return h('td', { class: classOf(column, table) }, content);
}
