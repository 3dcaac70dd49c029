/** Prints a report's HTML to a tagged PDF in which every page number is true. */
import type { HTTPRequest, Page, PDFOptions } from 'puppeteer-core';
import type { OpenBrowser } from './browser.ts';
import { type Destinations, readDestinations } from './destinations.ts';
import { keepUsedHyphens } from './hyphens.ts';
import { type Marks, markPage } from './marks.ts';
import { layOutForPrint } from './paper.ts';
import { announceContinuations, refuseCutTables } from './tables.ts';

/** A printed PDF, how many pages it has, and the page, from 1, of each id that a link leads to. */
export interface PrintedPdf extends Destinations {
  readonly bytes: Uint8Array;
  readonly marks: Marks;
}

/** A stage of printing: load the HTML, remove the hyphens that no line ends with, print it once for the numbers, once more with them, compare. */
export type PrintStage = 'load' | 'hyphens' | 'first print' | 'fill' | 'second print' | 'compare';

/** Who is told how printing goes. */
export interface PrintWatch {
  readonly onStage?: (stage: PrintStage) => void;
  readonly onPages?: (pages: Destinations['pages'], bytes: Uint8Array) => void;
}

/** What is used of the page's own document, where the functions for `evaluate` run. */
declare const document: { querySelectorAll(selector: string): Iterable<Slot> };

/** A place for a page number. */
interface Slot {
  readonly dataset: { readonly pageOf?: string };
  textContent: string;
}

const address = 'https://report.invalid/';
const paper: PDFOptions = { format: 'A4', preferCSSPageSize: true, printBackground: true, timeout: 0 };
/** A second print mostly proves the numbers of the first. */
const attempts = 5;

/** From this attempt on no number takes less room than before, so that what it moves cannot move it back. */
const steady = 2;

/** As wide as the number of most pages, so that the first print is laid out like the last. */
const placeholder = '00';

/** As wide as a digit. */
const figureSpace = '\u2007';

/**
 * Prints HTML to PDF on A4 or what its `@page` says, tagged, with an outline.
 *
 * The text of every `[data-page-of=id]` becomes the page number of that id: known from a first print, proved by the
 * next. Nothing is fetched and no script runs: the HTML must bring all that it shows.
 *
 * `onStage` is called as each stage begins; `onPages`, while a print is to prove them, with the pages of all ids and the print
 * that they are known from, so that what needs them can be made meanwhile. Those of its last call are true.
 *
 * Errors: throws when an id has no page, when page numbers do not settle, when a table is wider than its place, and when the browser fails.
 */
export async function printPdf(browser: OpenBrowser, html: string, watch: PrintWatch = {}): Promise<PrintedPdf> {
  const page = await browser.newPage();
  const crash = new Promise<never>((_, reject) => page.once('error', reject)); // else load and fill would wait for ever
  const printed = await Promise.race([crash, loadAndPrint(page, html, watch)]);
  await page.close();
  return printed;
}

async function loadAndPrint(page: Page, html: string, watch: PrintWatch): Promise<PrintedPdf> {
  const { onStage = () => {}, onPages = () => {} } = watch;
  onStage('load');
  await load(page, html);
  await announceContinuations(page);
  const marks = await markPage(page);
  await page.evaluate((text: string) => {
    for (const slot of document.querySelectorAll('[data-page-of]')) slot.textContent = text;
  }, placeholder);
  onStage('hyphens');
  await layOutForPrint(page);
  await refuseCutTables(page);
  await keepUsedHyphens(page);
  onStage('first print');
  let bytes = await page.pdf({ ...paper, tagged: false, outline: false });
  let expected = readDestinations(bytes);
  let moved: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    onStage('fill');
    await fillPageNumbers(page, expected.pages, attempt >= steady ? figureSpace : '');
    onStage('second print');
    const printing = page.pdf({ ...paper, tagged: true, outline: true });
    onPages(expected.pages, bytes);
    bytes = await printing;
    onStage('compare');
    const found = readDestinations(bytes);
    moved = describeMoves(expected.pages, found.pages);
    if (moved.length === 0) return { bytes, marks, ...found };
    expected = found;
  }
  throw new Error(`Page numbers do not settle: ${moved.slice(0, 10).join(', ')}`);
}

/** An intercepted request answers sooner than `setContent` (14 MB: 5 s against 8 s) and needs no file on disk. */
async function load(page: Page, html: string): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, html));
  await page.goto(address, { timeout: 0 });
}

function answer(request: HTTPRequest, html: string): Promise<void> {
  if (request.url() !== address) return request.abort();
  return request.respond({ body: html, contentType: 'text/html; charset=utf-8' });
}

/** Fills in the numbers. Where `filler` is not empty, it keeps one that became shorter as wide as it was. */
async function fillPageNumbers(page: Page, pages: ReadonlyMap<string, number>, filler: string): Promise<void> {
  const fill = (numbers: Readonly<Record<string, number>>, filler: string): string[] => {
    const slots = [...document.querySelectorAll('[data-page-of]')];
    for (const slot of slots) {
      const number = String(numbers[slot.dataset.pageOf ?? ''] ?? '');
      slot.textContent = number.padStart(slot.textContent.length, filler);
    }
    return slots.map(({ dataset }) => dataset.pageOf ?? '').filter((id) => !Object.hasOwn(numbers, id));
  };
  const unknown = await page.evaluate(fill, Object.fromEntries(pages), filler);
  if (unknown.length > 0) throw new Error(`No link leads to these ids, so they have no page: ${unknown.join(', ')}`);
}

function describeMoves(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${id} from page ${before.get(id) ?? '–'} to ${after.get(id) ?? '–'}`);
}
