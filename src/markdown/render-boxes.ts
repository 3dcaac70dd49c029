/** Containers → hast: boxes, quotes, and what the report hands on. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import type { State } from './block.ts';
import { type NumberedLabel, referTo } from './label.ts';
import type { BoxNode, MedskickNode, QuoteNode } from './nodes.ts';

/** `:::korthet` and `:::callout`. */
export function renderBox(state: State, node: BoxNode): Element {
  return node.kind === 'korthet'
    ? h('div.korthet', { role: 'note', ariaLabel: words.inBrief }, [
        h('p.box-title', words.inBrief),
        ...contentOf(state, node),
      ])
    : h('div.callout', { role: 'note' }, contentOf(state, node));
}

/** `:::quote`. A `figcaption` would make it a picture without a description in the PDF. */
export function renderQuote(state: State, node: QuoteNode): Element {
  const by = node.by === undefined ? [] : [h('p.by', node.by)];
  return h('figure.quote', { role: 'group' }, [h('blockquote', contentOf(state, node)), ...by]);
}

/** `:::medskick`, headed by its number and whom it is for. */
export function renderMedskick(state: State, node: MedskickNode, label: NumberedLabel): Element {
  const name = referTo(label, true);
  const title = h('p.box-title', [h('span.label', name), ' ', h('span.to', words.handedTo(node.to))]);
  return h('div.medskick', { id: node.id, role: 'note', ariaLabel: name }, [title, ...contentOf(state, node)]);
}

function contentOf(state: State, node: BoxNode | QuoteNode | MedskickNode): ElementContent[] {
  return state.wrap(state.all(node), true) as ElementContent[]; // flow content becomes elements and text
}
