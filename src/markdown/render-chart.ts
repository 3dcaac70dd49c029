/** A chart → hast: caption, picture, its data table one click away, note and source. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { NumberedLabel } from './label.ts';
import type { ChartNode, FreeChartNode } from './nodes.ts';
import { renderCells } from './render-cells.ts';
import { renderBelow, renderCaption, renderLegend } from './render-table.ts';

/** A chart with its finished picture, an `<svg>` that the program drew itself. */
export function renderChartFigure(node: ChartNode | FreeChartNode, label: NumberedLabel, svg: string): Element {
  const region = (className: string, name: string) => ({
    class: className,
    tabIndex: 0,
    ariaLabel: name,
  });
  return h('figure.chart', { id: node.id, class: node.wide ? 'wide' : undefined }, [
    h('figcaption', renderCaption(node, label)),
    h('section', region('picture', node.title), [{ type: 'raw', value: svg }]),
    h('label.enlarge', [h('input', { type: 'checkbox' }), ` ${words.larger}`]),
    h('details', [
      h('summary', words.showData(label.noun.definite)),
      h('section', region('scroll', `${words.chartData(label.noun.definite)}: ${node.title}`), [
        h('table', renderCells(node.table)),
      ]),
      ...renderLegend(node.table),
    ]),
    ...renderBelow(node, label),
  ]);
}
