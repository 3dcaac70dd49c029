/** Tables in print: none may be cut off, and one that goes on over pages says so on each of them. */
import type { Page } from 'puppeteer-core';

/** What is used of the page's own document, where the functions for `evaluate` run. */
declare const document: {
  querySelectorAll(selector: string): Iterable<PageTable>;
  createElement(name: string): PageRow;
};

interface PageTable {
  readonly dataset: { readonly continued?: string };
  readonly tHead: { prepend(row: PageRow): void } | null;
  readonly rows: Iterable<{ readonly cells: Iterable<{ readonly colSpan: number }> }>;
  readonly offsetWidth: number;
  readonly parentElement: { readonly clientWidth: number } | null;
  readonly textContent: string;
}

interface PageRow {
  className: string;
  textContent: string;
  colSpan: number;
  append(cell: PageRow): void;
}

/**
 * Puts the words of `table[data-continued]` above the heads of these tables, which are repeated on every page.
 *
 * They are an artifact: the structure of the PDF has one table. On its first page the style sheet covers them with the
 * caption's lower edge, and the finishing step removes them from there.
 */
export function announceContinuations(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const table of document.querySelectorAll('table[data-continued]:has(caption)')) {
      const [first] = table.rows;
      const cell = document.createElement('td');
      cell.colSpan = [...(first?.cells ?? [])].reduce((sum, { colSpan }) => sum + colSpan, 0);
      cell.textContent = table.dataset.continued ?? '';
      const row = document.createElement('tr');
      row.className = 'continued';
      row.append(cell);
      table.tHead?.prepend(row);
    }
  });
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
