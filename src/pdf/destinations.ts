/** Where the destinations of a PDF stand. Source: ISO 32000-2, 12.3.2. */
import { pageObjects } from './objects/page-tree.ts';
import { openPdf, type PdfFile, resolve } from './objects/read.ts';
import { expectKind, isKind, type PdfDictionary, type PdfValue, pdfError } from './objects/value.ts';

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
  const numberOf = new Map(pageObjects(file, catalog).map(({ number }, index) => [number, index + 1]));
  const pages = new Map<string, number>();
  for (const [name, place] of destinationsOf(file, catalog)) {
    const [page] = expectKind(place, 'array', `destination ${name}`).items;
    const number = isKind(page, 'reference') ? numberOf.get(page.number) : undefined;
    if (number === undefined) throw pdfError(`destination ${name} leads to no page`);
    pages.set(decodeId(name), number);
  }
  return { pageCount: numberOf.size, pages };
}

/** The destinations of a PDF as it has them, by their names. Errors: throws when their list is damaged. */
export function destinationsOf(file: PdfFile, { entries }: PdfDictionary): [name: string, place: PdfValue][] {
  const found = entries.get('Dests');
  const named = found ? expectKind(resolve(file, found), 'dictionary', 'the list of destinations').entries : [];
  return [...named].map(([name, place]) => [name, resolve(file, place)]);
}

/** Chromium writes an id as it would stand in an address. */
function decodeId(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (cause) {
    throw pdfError(`destination ${name} has an unreadable name`, cause);
  }
}
