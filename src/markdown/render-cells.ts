/** The cells of a printed table → hast: heads with scope, rows, sums. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { type Status, statusAnchor } from '../base/status.ts';
import { sortKey } from '../tables/print/order.ts';
import type { PrintedCell, PrintedHead, PrintedTable } from '../tables/print/printed.ts';

/** A status, linked to the place that explains it. */
export function renderStatus(status: Status, text: string): Element {
  return h('a.status-link', { href: `#${statusAnchor(status)}` }, text);
}

/** Tables of so many rows can be sorted on the page; fewer are seen at a glance. */
const sortableFrom = 6;

/** Whether the page's script is to sort a table. */
export function isSortable({ rows, sums }: PrintedTable): boolean {
  return rows.length - sums.rows >= sortableFrom;
}

/**
 * The head and body of a printed table; rows of sums have a body of their own.
 *
 * In a sortable one heads tell their column, and cells what they are sorted by where their text does not.
 */
export function renderCells(table: PrintedTable, sortable = false): Element[] {
  const body = table.rows.length - table.sums.rows;
  const rows = table.rows.slice(0, body).map((cells) => renderRow(cells, table, sortable));
  const sums = table.rows.slice(body).map((cells) => renderSums(cells, table));
  return [
    h('thead', renderHead(table, sortable)),
    h('tbody', rows),
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
function renderHead(table: PrintedTable, sortable: boolean): Element[] {
  const placed = table.head.flatMap((heads, row) => placeHeads(heads, row, table.head));
  return table.head.map((_, row) => {
    const cells = placed.filter(({ top }) => top === row).sort((one, other) => one.column - other.column);
    return h(
      'tr',
      cells.map((one) => renderHeadCell(one, table, sortable)),
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

function renderHeadCell({ head, column, top, rows }: PlacedHead, table: PrintedTable, sortable: boolean): Element {
  const { text, status } = head;
  const rowSpan = rows > 1 ? rows : undefined;
  const content = status ? renderStatus(status, text) : text;
  if (top + rows < table.head.length) return h('th', { scope: 'colgroup', rowSpan, colSpan: head.span }, content);
  const dataColumn = sortable ? column : undefined;
  return h('th', { scope: 'col', rowSpan, class: listOf(classOf(column, table)), dataColumn }, content);
}

/** How the cells of a column look: figures, words after figures, sums. */
function classOf(column: number, { align, sums, rowHeads }: PrintedTable): string[] {
  const isNumber = align[column] === 'number';
  return [
    ...(isNumber ? ['number'] : []),
    ...(!isNumber && column > rowHeads && align[column - 1] === 'number' ? ['apart'] : []),
    ...(column >= align.length - sums.columns ? ['sum'] : []),
  ];
}

/** A list of classes; undefined leaves an empty one out of the HTML. */
function listOf(classes: readonly string[]): string[] | undefined {
  return classes.length > 0 ? [...classes] : undefined;
}

function renderRow(cells: readonly PrintedCell[], table: PrintedTable, sortable: boolean): Element {
  return h(
    'tr',
    cells.map((cell, column) => {
      const dataValue = sortable ? sortedBy(cell) : undefined;
      return column < table.rowHeads ? renderRowHead(cell, { dataValue }) : renderCell(cell, column, table, dataValue);
    }),
  );
}

/** The head of a row of sums spans those of the others. */
function renderSums([head, ...cells]: readonly PrintedCell[], table: PrintedTable): Element {
  const { rowHeads } = table;
  return h('tr', [
    ...(head ? [renderRowHead(head, { colSpan: rowHeads > 1 ? rowHeads : undefined })] : []),
    ...cells.slice(rowHeads - 1).map((cell, at) => renderCell(cell, rowHeads + at, table)),
  ]);
}

/** A row head or date of so many characters is not broken. */
const shortText = 12;

function renderRowHead({ text }: PrintedCell, properties: Properties): Element {
  return h('th', { scope: 'row', ...properties, class: text.length <= shortText ? 'short' : undefined }, text);
}

function renderCell(cell: PrintedCell, column: number, table: PrintedTable, dataValue?: string): Element {
  const { text, mark, status } = cell;
  const content = mark ? [text, h('abbr.status', { title: status }, mark)] : [text];
  const isDate = text.length <= shortText && /^\d+[-–]\d/.test(text) && table.align[column] === 'text';
  return h('td', { class: listOf([...classOf(column, table), ...(isDate ? ['short'] : [])]), dataValue }, content);
}

/** What a cell is sorted by, empty where its value is missing; undefined where that is its text. */
function sortedBy(cell: PrintedCell): string | undefined {
  const key = String(sortKey(cell) ?? '');
  return key === cell.text + cell.mark ? undefined : key;
}
