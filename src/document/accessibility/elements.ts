/** The elements of some content. */
import type { Element, ElementContent } from 'hast';

/** Lists them in the order of the text, each before those that it holds. */
export function elementsIn(content: readonly ElementContent[]): Element[] {
  return content.flatMap((node) => (node.type === 'element' ? [node, ...elementsIn(node.children)] : []));
}
