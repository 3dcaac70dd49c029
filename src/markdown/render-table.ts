/** A printed table → hast: caption, cells, note and source. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { capitalize, words } from '../base/locale.ts';
import type { Fit, Stretch } from '../tables/fit/forms.ts';
import type { PrintedTable } from '../tables/print/printed.ts';
import { sliceColumns } from '../tables/print/slice.ts';
import { captionLabel, type NumberedLabel, nameOf } from './label.ts';
import type { Captioned, TableNode } from './nodes.ts';
import { isSortable, renderCells, renderStatus } from './render-cells.ts';

/** The label, title and subtitle of a caption, parted by spaces so that they also read well as text. */
export function renderCaption(caption: Pick<Captioned, 'title' | 'subtitle'>, label: NumberedLabel): ElementContent[] {
  return captionOf(caption, captionLabel(label));
}

function captionOf({ title, subtitle }: Pick<Captioned, 'title' | 'subtitle'>, name: string): ElementContent[] {
  const parts = [h('span.label', name), ' ', h('span.title', title)];
  const content = subtitle ? [...parts, ' ', h('span.subtitle', subtitle)] : parts;
  return h('div', content).children as ElementContent[]; // h turns strings into text nodes
}

/** The notes, the source and the short key below a table or chart. */
export function renderBelow({ table, note }: Captioned, { shortKey }: NumberedLabel): Element[] {
  const remarks = [...table.notes, ...(note ? [note] : [])];
  return [
    ...(remarks.length > 0 ? [h('p.note', `${words.note} ${remarks.join(' ')}`)] : []),
    h('p.source', `${words.source}: ${table.source}`),
    h('p.key', [`${words.shortKey}: `, h('code', shortKey)]),
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

/** The id of the `table` element within the block that has the id. */
function tableIdOf(blockId: string): string {
  return `${blockId}.table`;
}

/** The id of the `table` element that is printed of a block: that of the first part where it is divided. */
export function printedTableIdOf(blockId: string, { parts }: Fit): string {
  return parts.length > 0 ? partIdOf(blockId, 1) : tableIdOf(blockId);
}

function partIdOf(blockId: string, number: number): string {
  return `${blockId}.part-${number}`;
}

/** A `table` block in its scroll box; where it is divided in print, followed by its parts, of which the screen shows none. */
export function renderTable(node: TableNode, label: NumberedLabel, fit: Fit): Element {
  const captionId = `${node.id}.caption`;
  const sortable = isSortable(node.table);
  const name = capitalize(nameOf(label));
  const dataContinued = continuation(node.table, name);
  return h('div.table-block', { id: node.id, class: classesOf(fit) }, [
    h('section.scroll', { tabIndex: 0, ariaLabelledBy: captionId }, [
      h('table', { id: tableIdOf(node.id), class: sortable ? 'sortable' : undefined, dataContinued }, [
        h('caption', { id: captionId }, renderCaption(node, label)),
        ...renderCells(node.table, sortable),
      ]),
    ]),
    ...fit.parts.map((part, index) => {
      const partName = words.partOf(name, index + 1, fit.parts.length);
      return renderPart(node, partIdOf(node.id, index + 1), partName, part);
    }),
    ...renderLegend(node.table),
    ...renderBelow(node, label),
  ]);
}

/** A part of a divided table under its own name. */
function renderPart({ table, title, subtitle }: TableNode, id: string, name: string, { from, to }: Stretch): Element {
  return h('table.part', { id, dataContinued: continuation(table, name) }, [
    h('caption', captionOf({ title, subtitle }, `${name}.`)),
    ...renderCells(sliceColumns(table, from, to)),
  ]);
}

/** A table of so many rows may be broken over pages, as the style sheet has it. */
const longFrom = 30;

/** What stands above the heads of a long table from its second page on. */
function continuation({ rows, sums }: PrintedTable, name: string): string | undefined {
  return rows.length - sums.rows >= longFrom ? words.continued(name) : undefined;
}

/** What the style sheet is to know of how a table is printed. */
export function classesOf({ extent, small, parts }: Fit): string[] | undefined {
  const classes = [
    ...(extent === 'text' ? [] : ['wide']),
    ...(extent === 'landscape' ? ['lying'] : []),
    ...(small ? ['small'] : []),
    ...(parts.length > 0 ? ['divided'] : []),
  ];
  return classes.length > 0 ? classes : undefined;
}
