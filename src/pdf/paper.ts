/** Lays a page out on the screen as on paper, so that it can be measured before it is printed. */
import type { Page } from 'puppeteer-core';

/** What is used of the page's own document, where the function for `evaluate` runs. */
declare const document: { readonly fonts: { readonly ready: Promise<unknown> } };

/** CSS pixels of the text area of an A4 page. What is set on another page must have a width of its own. */
const textWidth = Math.round((166 / 25.4) * 96);

/** Sets a page for print; one that is not loaded yet is never laid out otherwise. */
export async function layOutForPrint(page: Page): Promise<void> {
  await Promise.all([page.emulateMediaType('print'), page.setViewport({ width: textWidth, height: 1000 })]);
}

/** Lays a loaded page out, and waits for the fonts that it asks for. */
export async function awaitFonts(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
