/** Tables in print: none may be cut off. */
import type { Page } from 'puppeteer-core';

/** What is used of the page's own document, where the functions for `evaluate` run. */
declare const document: {
  querySelectorAll(selector: string): Iterable<PageTable>;
};

interface PageTable {
  readonly offsetWidth: number;
  readonly parentElement: { readonly clientWidth: number } | null;
  readonly textContent: string;
}

/** Errors: throws where a table is wider than its place; the page must be laid out as for print. */
export async function refuseCutTables(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter(({ offsetWidth, parentElement }) => offsetWidth > (parentElement?.clientWidth ?? offsetWidth) + 1)
      .map(({ textContent }) => textContent.trim().slice(0, 60)),
  );
  if (cut.length > 0) throw new Error(`Tables are wider than their place: ${cut.join('; ')}`);
}
