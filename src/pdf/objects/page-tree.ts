/** The pages of a PDF in their order. Source: ISO 32000-2, 7.7.3. */
import { type PdfFile, readObject, resolve } from './read.ts';
import { expectKind, isKind, type PdfDictionary, pdfError } from './value.ts';

/** A page as its object says it. */
export interface PageObject {
  readonly number: number;
  readonly dictionary: PdfDictionary;
}

/** Finds the pages. Errors: throws when the page tree is damaged, goes round or has none. */
export function pageObjects(file: PdfFile, catalog: PdfDictionary): PageObject[] {
  const pages: PageObject[] = [];
  const met = new Set<number>();
  const waiting = [catalog.entries.get('Pages')];
  while (waiting.length > 0) {
    const { number } = expectKind(waiting.pop(), 'reference', 'an entry of the page tree');
    if (met.has(number)) throw pdfError(`object ${number} stands twice in the page tree`);
    met.add(number);
    const dictionary = expectKind(readObject(file, number), 'dictionary', `object ${number} of the page tree`);
    const kids = resolve(file, dictionary.entries.get('Kids'));
    const type = dictionary.entries.get('Type');
    if (!isKind(type, 'name') || type.name !== (isKind(kids, 'array') ? 'Pages' : 'Page')) {
      throw pdfError(`object ${number} of the page tree has a wrong type`);
    }
    if (isKind(kids, 'array')) for (const kid of kids.items.toReversed()) waiting.push(kid);
    else pages.push({ number, dictionary });
  }
  if (pages.length === 0) throw pdfError('it has no pages');
  return pages;
}
