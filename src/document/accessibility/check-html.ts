/** Checks the HTML of a report for what those who listen to it, or move by keyboard, depend on. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../hast.ts';
import type { Finding } from './finding.ts';

/** The checks of the HTML, in the order of the page that tells of them. Source: WCAG 2.1, 1.1.1, 1.3.1, 2.4.4, 4.1.1. */
export function checkHtml(content: readonly ElementContent[]): Finding[] {
  const elements = elementsOf(content);
  const named = (pattern: RegExp) => elements.filter(({ tagName }) => pattern.test(tagName));
  const ids = elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
  const firsts = new Map([...ids.entries()].reverse().map(([at, id]) => [id, at]));
  const headings = named(/^h[1-6]$/);
  const links = named(/^a$/);
  const cells = named(/^t[dh]$/);
  return [
    finding('pictures', picturesIn(content), (isDescribed) => isDescribed),
    finding('headings', headings, (heading, at) => levelOf(heading) <= levelOf(headings[at - 1]) + 1),
    finding('tables', named(/^table$/), hasHeads),
    finding('cells', cells, (cell) => textOf(cell).trim() !== ''),
    finding('links', links, (link) => nameOf(link) !== '' && leadsSomewhere(link, firsts)),
    finding('ids', ids, (id, at) => firsts.get(id) === at),
  ];
}

function finding<T>(
  check: Finding['check'],
  things: readonly T[],
  isSound: (thing: T, at: number) => boolean,
): Finding {
  return {
    part: 'html',
    check,
    tested: things.length,
    faults: things.filter((thing, at) => !isSound(thing, at)).length,
  };
}

function elementsOf(content: readonly ElementContent[]): Element[] {
  const elements: Element[] = [];
  visit(treeOf(content), 'element', (element: Element) => {
    elements.push(element);
  });
  return elements;
}

/** Of each picture, whether it is described or said to be silent. Charts are text that the program wrote. */
function picturesIn(content: readonly ElementContent[]): boolean[] {
  const found: boolean[] = [];
  visit(treeOf(content), (node) => {
    if (node.type === 'raw') {
      const roots = node.value.match(/<svg\b[^>]*>/g) ?? [];
      found.push(...roots.map((root) => /\brole="img"/.test(root) && /\baria-label="[^"]/.test(root)));
    }
    if (node.type !== 'element') return;
    const { alt, ariaLabel, ariaHidden } = node.properties;
    if (node.tagName === 'img') found.push(typeof alt === 'string');
    if (node.tagName === 'svg') found.push(Boolean(ariaLabel) || String(ariaHidden) === 'true');
  });
  return found;
}

function levelOf(heading: Element | undefined): number {
  return Number(heading?.tagName.slice(1) ?? 0);
}

/** Every head of a table says whether it is of a column or a row, and there is one. */
function hasHeads(table: Element): boolean {
  const heads = elementsOf(table.children).filter(({ tagName }) => tagName === 'th');
  return heads.length > 0 && heads.every(({ properties }) => properties.scope !== undefined);
}

function nameOf(link: Element): string {
  return String(link.properties.ariaLabel ?? textOf(link)).trim();
}

function leadsSomewhere({ properties }: Element, ids: ReadonlyMap<string, number>): boolean {
  const target = String(properties.href ?? '');
  return target.startsWith('#') ? ids.has(decodeURIComponent(target.slice(1))) : target !== '';
}

function treeOf(content: readonly ElementContent[]): Root {
  return { type: 'root', children: [...content] };
}
