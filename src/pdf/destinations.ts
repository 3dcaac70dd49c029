/** On which page each destination of a PDF stands. Source: ISO 32000-2, 7.7.3 and 12.3.2. */
import { openPdf, type PdfFile, readObject, resolve } from './objects/read.ts';
import { expectKind, isKind, type PdfDictionary, pdfError } from './objects/value.ts';

/** How many pages a PDF has, and the page, from 1, of each destination by the id of its element. */
export interface Destinations {
  readonly pageCount: number;
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Reads the destinations from a PDF that Chromium has printed. Only ids that a link leads to have one.
 *
 * Errors: throws when the file is damaged or not from Chromium.
 */
export function readDestinations(bytes: Uint8Array): Destinations {
  const file = openPdf(bytes);
  const catalog = expectKind(resolve(file, file.trailer.entries.get('Root')), 'dictionary', 'the catalog');
  const numberOf = numberPages(file, catalog);
  const found = catalog.entries.get('Dests');
  const named = found ? expectKind(resolve(file, found), 'dictionary', 'the list of destinations').entries : [];
  const pages = new Map<string, number>();
  for (const [name, value] of named) {
    const [page] = expectKind(resolve(file, value), 'array', `destination ${name}`).items;
    const number = isKind(page, 'reference') ? numberOf.get(page.number) : undefined;
    if (number === undefined) throw pdfError(`destination ${name} leads to no page`);
    pages.set(decodeId(name), number);
  }
  return { pageCount: numberOf.size, pages };
}

/** Chromium writes an id as it would stand in an address. */
function decodeId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (cause) {
    throw pdfError(`destination ${name} has an unreadable name`, cause);
  }
}

/** The number, from 1, of each page by its object's number. */
function numberPages(file: PdfFile, catalog: PdfDictionary): Map<number, number> {
  const numberOf = new Map<number, number>();
  const met = new Set<number>();
  const waiting = [catalog.entries.get('Pages')];
  while (waiting.length > 0) {
    const { number } = expectKind(waiting.pop(), 'reference', 'an entry of the page tree');
    if (met.has(number)) throw pdfError(`object ${number} stands twice in the page tree`);
    met.add(number);
    const { entries } = expectKind(readObject(file, number), 'dictionary', `object ${number} of the page tree`);
    const kids = resolve(file, entries.get('Kids'));
    if (isKind(kids, 'array')) for (const kid of kids.items.toReversed()) waiting.push(kid);
    else numberOf.set(number, numberOf.size + 1);
  }
  return numberOf;
}
