/** Where the numbers of the text come from: a button in each number, and one panel for each figure that it opens. */
import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { formatPlace } from '../base/place.ts';
import type { Edition } from '../base/problem.ts';
import type { ReportSettings } from '../project/report.ts';
import { type Binding, figuresOf, nameOfFigures } from '../tables/binding.ts';
import { formatFigure } from '../tables/format.ts';
import type { Tables } from '../tables/table.ts';
import { type Trace, type TracedPart, traceFigure } from '../tables/trace.ts';

/** So many cells of each part stand in a panel, so that thousands of numbers do not make the document heavy. */
const mostCells = 2;

/**
 * The same content with a button in each bound number whose figure is traced.
 *
 * The number becomes the button's label, so that its words break, are found and are copied as all text; the button is seen
 * when it has the focus. Headings and links stay as they are: a button would become part of their name.
 */
export function addTraces(content: readonly ElementContent[], traced: ReadonlySet<string>): ElementContent[] {
  if (traced.size === 0) return [...content];
  return content.map((node) => {
    if (node.type !== 'element' || /^(?:h[1-6]|a|svg)$/.test(node.tagName)) return node;
    const name = node.data?.figure;
    if (name === undefined || !traced.has(name)) return { ...node, children: addTraces(node.children, traced) };
    const button = h('button', { type: 'button', popoverTarget: panelId(name), ariaLabel: words.trace.ask });
    return { ...node, tagName: 'label', children: [...node.children, button] };
  });
}

/** A bound number of the document and the traces of its figures: one, or both ends of a range. */
export interface TracedNumber {
  readonly name: string;
  readonly traces: readonly Trace[];
}

/**
 * The traces that the document shows: one for each number that shows other figures, in the order of the text; none where
 * the report's setting leaves them out of this edition.
 */
export function traceNumbers(
  bindings: readonly Binding[],
  tables: Pick<Tables, 'get'>,
  setting: ReportSettings['trace'],
  edition: Edition,
): TracedNumber[] {
  if (setting === 'never' || (setting === 'draft' && edition === 'final')) return [];
  const distinct = new Map(bindings.map((binding) => [nameOfFigures(binding), figuresOf(binding)]));
  return [...distinct].map(([name, figures]) => ({
    name,
    traces: figures.map((figure) => traceFigure(figure, tables, mostCells)),
  }));
}

/** The panel of a number, which opens without a script. */
export function renderTraced({ name, traces }: TracedNumber): Element {
  const id = panelId(name);
  const title = traces.map(({ figure }) => figure.title).join(', ');
  return h('div.trace', { id, popover: 'auto', role: 'note', ariaLabel: title }, [
    ...traces.flatMap(renderTrace),
    h('button.trace-close', { type: 'button', popoverTarget: id, popoverTargetAction: 'hide' }, words.trace.close),
  ]);
}

function renderTrace({ figure, parts }: Trace): Element[] {
  const { title, status, origin } = figure;
  return [
    h('p', [h('strong', title), `: ${figure.wording ?? formatFigure(figure)} (${status})`]),
    h('p', origin),
    h('ul', parts.map(renderPart)),
  ];
}

function renderPart(part: TracedPart): Element {
  const { role, value, unit, decimals, tableTitle, columnTitle, cells, more } = part;
  const amount = value === null ? '' : `: ${formatFigure({ value, unit, decimals })}`;
  const [first] = cells;
  const source = first?.source ? `. ${words.source}: ${first.source}` : '';
  const edition = first?.vintage ? `. ${words.trace.edition}: ${first.vintage}` : '';
  return h('li', [
    `${words.trace.roles[role]}${amount}. ${tableTitle} (${part.table}), ${columnTitle}${source}${edition}.`,
    h('ul', [
      ...cells.map((cell) => {
        const { value: own } = cell;
        const shown = typeof own === 'number' ? formatFigure({ ...cell, value: own }) : (own ?? '–');
        return h('li', `${cell.key ? `${cell.key}: ` : ''}${shown}, ${cell.status} (${formatPlace(cell.place)})`);
      }),
      ...(more > 0 ? [h('li', words.trace.more(more))] : []),
    ]),
  ]);
}

/** The id of a figure's panel: the program's own ids have a point, and a figure's name may hold anything. */
function panelId(name: string): string {
  return `trace.${createHash('sha256').update(name).digest('hex').slice(0, 10)}`;
}
