/** The elements of some content. */
import type { Element, ElementContent } from 'hast';

/** Lists them in the order of the text, each before those that it holds. */
export function elementsIn(content: readonly ElementContent[]): Element[] {
  const elements: Element[] = [];
  const gather = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      elements.push(node);
      gather(node.children);
    }
  };
  gather(content);
  return elements;
}
