/** Prints a report's HTML to tagged PDFs in which every page number is true. */
import { availableParallelism } from 'node:os';
import type { OpenBrowser } from './browser.ts';
import { type Destinations, readDestinations } from './destinations.ts';
import type { PrintedPart } from './part.ts';
import { openTab, type PageNumbers, type Tab } from './tab.ts';

/** A report as it was printed in parts, how many pages it has, and the page, from 1, of each id that a link leads to; and what was made meanwhile. */
export interface PrintedPdf<Made> extends Destinations {
  readonly parts: readonly PrintedPart[];
  readonly made: Made;
}

/** A stage of printing: load the parts and print them blank for the numbers, print them once more with these, compare. */
export type PrintStage = 'first print' | 'second print' | 'compare';

/** Makes something of the pages of all ids, and of the parts that are being printed with them. */
export type Make<Made> = (pages: Destinations['pages'], parts: readonly Promise<PrintedPart>[]) => Promise<Made>;

/** A second print mostly proves the numbers of the first. */
const attempts = 5;

/** From this attempt on no number takes less room than before, so that what it moves cannot move it back. */
const steady = 2;

/** As wide as a digit. */
const figureSpace = '\u2007';

/**
 * Prints the documents that a report is divided into, on A4 or what their `@page` says, tagged, with an outline. Each begins on
 * a new page; as many are printed at a time as the machine has processors.
 *
 * The text of every `[data-page-of=id]` becomes the page number of that id: known from a first print, proved by the
 * next. Nothing is fetched and no script runs: the HTML must bring all that it shows.
 *
 * `make` is called while a print is to prove the numbers, and again where it does not; what the last call makes is given.
 * `onStage` is called as each stage begins.
 *
 * Errors: throws when an id has no page, when page numbers do not settle, when a table is wider than its place, when the browser
 * fails, and what the last call of `make` throws.
 */
export async function printPdf<Made>(
  browser: OpenBrowser,
  documents: readonly string[],
  make: Make<Made>,
  onStage: (stage: PrintStage) => void = () => {},
): Promise<PrintedPdf<Made>> {
  onStage('first print');
  const linked = idsLinkedIn(documents);
  const tabs: Tab[] = [];
  try {
    const blank = documents.map(async (html, index) => {
      const tab = await openTab(browser, html, linked);
      tabs[index] = tab;
      return readDestinations(await tab.printBlank());
    });
    return await printNumbered(tabs, await Promise.all(blank), make, onStage);
  } finally {
    for (const tab of tabs) tab?.close().catch(() => undefined); // its browser may be gone
  }
}

/** Prints the parts with the numbers of an earlier print until they prove them. */
async function printNumbered<Made>(
  tabs: readonly Tab[],
  blank: readonly Destinations[],
  make: Make<Made>,
  onStage: (stage: PrintStage) => void,
): Promise<PrintedPdf<Made>> {
  let expected = blank;
  let moved: string[] = [];
  for (let attempt = 0; attempt < attempts; attempt++) {
    onStage('second print');
    const { pages, starts } = joinDestinations(expected);
    const numbers: PageNumbers = { pages, filler: attempt >= steady ? figureSpace : '' };
    const printing = inTurn(tabs, async ({ marks, printNumbered }, index) => {
      return { marks, bytes: await printNumbered(numbers, starts[index] ?? 0) };
    });
    const making = make(pages, printing);
    making.catch(() => undefined); // told where it is waited for
    const parts = await Promise.all(printing);
    onStage('compare');
    expected = parts.map(({ bytes }) => readDestinations(bytes));
    const found = joinDestinations(expected);
    moved = describeMoves(pages, found.pages);
    if (moved.length === 0) return { parts, pageCount: found.pageCount, pages, made: await making };
  }
  throw new Error(`Page numbers do not settle: ${moved.slice(0, 10).join(', ')}`);
}

/** Begins work on all things, on each when as many before it as there are processors are done. */
function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result>[] {
  const lanes = availableParallelism();
  const begun: Promise<Result>[] = [];
  for (const [index, item] of items.entries()) {
    const ahead = begun[index - lanes];
    begun.push(ahead ? ahead.then(() => work(item, index)) : work(item, index));
  }
  return begun;
}

/** The pages of all parts together, and how many come before each part. */
function joinDestinations(parts: readonly Destinations[]): Destinations & { readonly starts: readonly number[] } {
  const pages = new Map<string, number>();
  const starts: number[] = [];
  let pageCount = 0;
  for (const part of parts) {
    starts.push(pageCount);
    for (const [id, page] of part.pages) pages.set(id, pageCount + page);
    pageCount += part.pageCount;
  }
  return { pageCount, pages, starts };
}

/** The ids that documents link to. */
function idsLinkedIn(documents: readonly string[]): string[] {
  const found = documents.flatMap((html) => [...html.matchAll(/\shref="#([^"]+)"/g)]);
  return [...new Set(found.map(([, id = '']) => id))];
}

function describeMoves(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .map((id) => `${id} from page ${before.get(id) ?? '–'} to ${after.get(id) ?? '–'}`);
}
