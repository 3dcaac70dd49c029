/** Soft hyphens for print: a PDF keeps each of them as a character, so only those that end a line may stay. */
import type { Page } from 'puppeteer-core';

/** What is used of the page's own document, where the function for `evaluate` runs. */
declare const document: {
  readonly body: unknown;
  createRange(): {
    setStart(node: TextNode, offset: number): void;
    setEnd(node: TextNode, offset: number): void;
    getBoundingClientRect(): { readonly width: number };
  };
  createTreeWalker(root: unknown, what: number): { nextNode(): TextNode | null };
};

/** A text and the element that holds it. */
interface TextNode {
  data: string;
  readonly parentElement: { closest(selector: string): unknown } | null;
}

/**
 * Removes from a page that is laid out for print all soft hyphens but those that end a line in print. Headings lose theirs too, as bookmarks repeat them.
 */
export async function keepUsedHyphens(page: Page): Promise<void> {
  // Balanced lines may fall otherwise once the first hyphens are gone.
  for (let pass = 0; pass < 2; pass++) await page.evaluate(removeUnused);
}

/** Runs in the page. */
function removeUnused(): void {
  const range = document.createRange();
  const ends = (node: TextNode, at: number): boolean => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().width > 0;
  };
  const found: { node: TextNode; kept: string }[] = [];
  const walker = document.createTreeWalker(document.body, 4); // text
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node;
    if (!text.data.includes('\u00ad')) continue;
    const isHeading = Boolean(text.parentElement?.closest('h1, h2, h3, h4, h5, h6'));
    const kept = text.data.replace(/\u00ad/g, (hyphen, at: number) => (!isHeading && ends(text, at) ? hyphen : ''));
    found.push({ node, kept });
  }
  for (const { node, kept } of found) node.data = kept;
}
