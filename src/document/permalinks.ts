/** Links that headings, tables and charts have to themselves, so that readers can hand on where something stands. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { words } from '../base/locale.ts';
import { textOf } from './hast.ts';

/**
 * The same content with a link beside every heading, captioned table and captioned figure that has an id.
 *
 * A chapter's title is reached by the id of its section. The link stands outside headings and captions, whose words it
 * would become part of, and has no text of its own, so that nobody finds or copies it.
 */
export function addPermalinks(content: readonly ElementContent[], section = ''): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const id = String(node.properties.id ?? '');
    if (/^h[2-6]$/.test(node.tagName)) {
      const target = id || section;
      return target ? h('div.heading', [node, linkTo(target, `”${textOf(node)}”`)]) : node;
    }
    const children = addPermalinks(node.children, node.tagName === 'section' ? id : section);
    const label = id && isCaptioned(node) ? labelIn(children) : undefined;
    if (!label) return { ...node, children };
    const [name = ''] = textOf(label).split('.');
    const link = linkTo(id, name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1));
    return { ...node, children: insertBelowCaption(children, link) };
  });
}

function linkTo(id: string, name: string): Element {
  return h('a.permalink', { href: `#${id}`, ariaLabel: words.linkTo(name) });
}

function isCaptioned({ tagName, properties }: Element): boolean {
  return tagName === 'figure' || hasClass(properties, 'table-block');
}

/** The label of a caption, such as `Tabell 1.` */
function labelIn(content: readonly ElementContent[]): Element | undefined {
  for (const node of content) {
    if (node.type !== 'element') continue;
    const label = hasClass(node.properties, 'label') ? node : labelIn(node.children);
    if (label) return label;
  }
  return undefined;
}

/** A figure begins with its caption. */
function insertBelowCaption(children: readonly ElementContent[], link: Element): ElementContent[] {
  const [first, ...rest] = children;
  const isCaption = first?.type === 'element' && first.tagName === 'figcaption';
  return isCaption ? [first, link, ...rest] : [link, ...children];
}

function hasClass({ className }: Element['properties'], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
