/** The words that a report's HTML says in print, as a browser shows them. */
import type { OpenBrowser } from '../src/pdf/browser.ts';

/** What is used of a node of the page, where the function for `evaluate` runs. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly data: string;
  textContent: string;
  readonly childNodes: Iterable<PageNode>;
  readonly children: { readonly length: number };
  readonly parentElement: { readonly nodeName: string; readonly children: Iterable<PageNode> } | null;
  readonly dataset?: { readonly pageOf?: string };
  checkVisibility(options: object): boolean;
  getAttribute(name: string): string | null;
}

declare const document: { readonly body: PageNode; querySelectorAll(selector: string): Iterable<PageNode> };
declare function getComputedStyle(
  node: PageNode,
): Readonly<Record<'display' | 'listStyleType' | 'position' | 'float', string>>;

/**
 * The words in the order of the document. What print does not show is left out, a picture says its alternative text, a
 * list's item begins with its marker, a page number is that of `pages`, and soft hyphens are no characters.
 */
export async function wordsOfHtml(
  browser: OpenBrowser,
  html: string,
  pages: ReadonlyMap<string, number>,
): Promise<string[]> {
  const page = await browser.newPage();
  await page.emulateMediaType('print');
  await page.setContent(html);
  const text = await page.evaluate(readText, Object.fromEntries(pages));
  await page.close();
  return text
    .replace(/\u00ad/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** Runs in the page. A space stands where a block begins or ends. */
function readText(pages: Readonly<Record<string, number>>): string {
  const markerOf = (item: PageNode, style: string): string => {
    if (style === 'none') return '';
    const items = [...(item.parentElement?.children ?? [])];
    return item.parentElement?.nodeName === 'OL' ? `${items.indexOf(item) + 1}.` : '•';
  };
  const read = (node: PageNode): string => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || !node.checkVisibility({ visibilityProperty: true })) return '';
    const { display, listStyleType } = getComputedStyle(node);
    const words = node.getAttribute('role') === 'img' ? node.getAttribute('aria-label') : node.getAttribute('alt');
    if (words !== null) return ` ${words} `;
    if (node.nodeName === 'BR') return ' ';
    const text = [...node.childNodes].map(read).join('');
    if (display === 'list-item') return ` ${markerOf(node, listStyleType)} ${text} `;
    return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
  };
  for (const slot of document.querySelectorAll('[data-page-of]')) {
    slot.textContent = String(pages[slot.dataset?.pageOf ?? '']);
  }
  return read(document.body);
}
