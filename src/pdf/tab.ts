/** A tab in which a part of a report is printed: first without knowing on which pages it stands, then with all numbers. */
import type { HTTPRequest, Page, PDFOptions } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { keepUsedHyphens } from './hyphens.ts';
import { type Marks, markPage } from './marks.ts';
import { awaitFonts, layOutForPrint } from './paper.ts';
import { announceContinuations, refuseCutTables } from './tables.ts';

/** A loaded part. */
export interface Tab {
  readonly marks: Marks;
  /** Prints the pages without what stands on them. */
  readonly printBlank: () => Promise<Uint8Array>;
  /** Fills in page numbers, and prints all, tagged; `before` is how many pages come before the part. */
  readonly printNumbered: (numbers: PageNumbers, before: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** The pages of ids. Where `filler` is not empty, it keeps a number that became shorter as wide as it was. */
export interface PageNumbers {
  readonly pages: ReadonlyMap<string, number>;
  readonly filler: string;
}

/** What is used of the page's own document, where the functions for `evaluate` run. */
declare const document: {
  readonly body: PageElement;
  readonly documentElement: PageElement;
  createElement(name: string): PageElement;
  getElementById(id: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
};

interface PageElement {
  readonly dataset: { readonly pageOf?: string };
  readonly style: { opacity: string; counterReset: string };
  id: string;
  hidden: boolean;
  textContent: string;
  setAttribute(name: string, value: string): void;
  append(...elements: PageElement[]): void;
}

const address = 'https://report.invalid/';
const paper: PDFOptions = { format: 'A4', preferCSSPageSize: true, printBackground: true, timeout: 0 };

/** As wide as the number of most pages, so that the first print is laid out like the last. */
const placeholder = '00';

/**
 * Loads a part, and lays it out for print. `linked` are the ids that the report links to: a part tells the pages of those that
 * it has, and links to the others.
 *
 * Errors: throws when a table is wider than its place, and when the browser fails.
 */
export async function openTab(browser: OpenBrowser, html: string, linked: readonly string[]): Promise<Tab> {
  const page = await browser.newPage();
  const crash = new Promise<never>((_, reject) => page.once('error', reject)); // else it would be waited for for ever
  crash.catch(() => undefined); // whoever waits is told
  const marks = await Promise.race([crash, prepare(page, html, linked)]);
  return {
    marks,
    printBlank: () => Promise.race([crash, page.pdf({ ...paper, tagged: false, outline: false })]),
    printNumbered: (numbers, before) => Promise.race([crash, printNumbered(page, numbers, before)]),
    close: () => page.close(),
  };
}

/** What the page is asked in one go it does before it paints anything. */
async function prepare(page: Page, html: string, linked: readonly string[]): Promise<Marks> {
  await Promise.all([layOutForPrint(page), load(page, html)]);
  const [, marks] = await Promise.all([
    announceContinuations(page),
    markPage(page),
    page.evaluate(makeBlank, placeholder, linked),
    awaitFonts(page),
  ]);
  await Promise.all([refuseCutTables(page), keepUsedHyphens(page)]);
  return marks;
}

/** An intercepted request answers sooner than `setContent` (14 MB: 5 s against 8 s) and needs no file on disk. */
async function load(page: Page, html: string): Promise<void> {
  page.on('request', (request) => void answer(request, html));
  await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
  await page.goto(address, { timeout: 0 });
}

function answer(request: HTTPRequest, html: string): Promise<void> {
  if (request.url() !== address) return request.abort();
  return request.respond({ body: html, contentType: 'text/html; charset=utf-8' });
}

/**
 * Runs in the page. Holds the places of page numbers, and puts in what makes Chromium write a destination for each of these
 * ids that is here, and a link to each that is not. What cannot be seen is laid out but not painted.
 */
function makeBlank(placeholder: string, linked: readonly string[]): void {
  for (const slot of document.querySelectorAll('[data-page-of]')) slot.textContent = placeholder;
  const links = document.createElement('div');
  links.hidden = true;
  for (const id of linked) {
    const isHere = document.getElementById(id) !== null;
    const link = document.createElement(isHere ? 'a' : 'span');
    if (isHere) link.setAttribute('href', `#${encodeURIComponent(id)}`);
    else link.id = id;
    links.append(link);
  }
  document.body.append(links);
  document.body.style.opacity = '0';
}

async function printNumbered(page: Page, { pages, filler }: PageNumbers, before: number): Promise<Uint8Array> {
  const unknown = await page.evaluate(fillIn, Object.fromEntries(pages), filler, before);
  if (unknown.length > 0) throw new Error(`No link leads to these ids, so they have no page: ${unknown.join(', ')}`);
  return page.pdf({ ...paper, tagged: true, outline: true });
}

/** Runs in the page; gives the ids without a page. */
function fillIn(numbers: Readonly<Record<string, number>>, filler: string, before: number): string[] {
  document.body.style.opacity = '';
  document.documentElement.style.counterReset = `page ${before}`;
  const slots = [...document.querySelectorAll('[data-page-of]')];
  for (const slot of slots) {
    const number = String(numbers[slot.dataset.pageOf ?? ''] ?? '');
    slot.textContent = number.padStart(slot.textContent.length, filler);
  }
  return slots.map(({ dataset }) => dataset.pageOf ?? '').filter((id) => !Object.hasOwn(numbers, id));
}
