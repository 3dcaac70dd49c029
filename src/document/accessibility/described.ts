/** The descriptions of a report's pictures and charts, so that people can judge them. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../hast.ts';

/** A description, and the caption of what it describes. */
export interface Described {
  readonly name: string;
  readonly text: string;
}

/** Lists them in the order of the text. */
export function describedIn(content: readonly ElementContent[]): Described[] {
  const described: Described[] = [];
  visit(treeOf(content), 'element', (figure: Element) => {
    if (figure.tagName !== 'figure') return;
    const caption = figure.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
    const name = caption ? textOf(caption) : '';
    described.push(...textsIn(figure).map((text) => ({ name, text })));
  });
  return described;
}

function textsIn(figure: Element): string[] {
  const texts: string[] = [];
  visit(figure, (node) => {
    if (node.type === 'raw') {
      const [, label = ''] = /<svg\b[^>]*\baria-label="([^"]*)"/.exec(node.value) ?? [];
      texts.push(unescapeXml(label));
    }
    if (node.type !== 'element') return;
    if (node.tagName === 'img') texts.push(String(node.properties.alt ?? ''));
    if (node.tagName === 'svg') texts.push(String(node.properties.ariaLabel ?? ''));
  });
  return texts.filter(Boolean);
}

/** The text of an attribute that the program wrote. */
function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function treeOf(content: readonly ElementContent[]): Root {
  return { type: 'root', children: [...content] };
}
