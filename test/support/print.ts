/** Prints HTML that is not divided, for tests. */
import type { OpenBrowser } from '../../src/pdf/browser.ts';
import type { Destinations } from '../../src/pdf/destinations.ts';
import type { PrintedPart } from '../../src/pdf/part.ts';
import { printPdf } from '../../src/pdf/print.ts';

/** The one part of a report of one document, and where its ids stand. Errors: throws where it does not print. */
export async function printOne(browser: OpenBrowser, html: string): Promise<PrintedPart & Destinations> {
  const { parts, pageCount, pages } = await printPdf(browser, [html], async () => undefined);
  const [part] = parts;
  if (!part) throw new Error('Nothing was printed');
  return { ...part, pageCount, pages };
}
