/** The pages of a PDF with what is drawn on them. Source: ISO 32000-2, 7.7.3. */
import { type DraftFile, replace } from '../objects/draft.ts';
import { type PageObject, pageObjects } from '../objects/page-tree.ts';
import { type PdfFile, resolve } from '../objects/read.ts';
import { entriesSource } from '../objects/source.ts';
import { expectKind, type PdfDictionary, pdfError } from '../objects/value.ts';
import type { Keys, PdfPage } from './piece.ts';

/**
 * The pages in order, each with a new key of the parent tree; `before` is how many pages come before them.
 *
 * Errors: throws when the page tree is damaged, or a page has not one stream as its content.
 */
export function readPages({ draft, file }: DraftFile, catalog: PdfDictionary, before: number, keys: Keys): PdfPage[] {
  return pageObjects(file, catalog).map((object, index) => {
    const page = pageOf(file, object, before + index, keys);
    const kept = entriesSource(object.dictionary, ['StructParents']);
    replace(draft, object.number, `<<${kept}/StructParents ${page.drawing.key}>>`);
    return page;
  });
}

function pageOf(file: PdfFile, { number, dictionary: { entries } }: PageObject, index: number, keys: Keys): PdfPage {
  const name = `page ${index + 1}`;
  const { items } = expectKind(resolve(file, entries.get('MediaBox')), 'array', `the size of ${name}`);
  const [width, height] = items.slice(2);
  if (typeof width !== 'number' || typeof height !== 'number') throw pdfError(`${name} has no size`);
  const content = expectKind(entries.get('Contents'), 'reference', `the content of ${name}`);
  return {
    number,
    index,
    width,
    height,
    drawing: {
      number: content.number,
      isForm: false,
      resources: entries.get('Resources') ?? null,
      pieces: [],
      key: keys.next++,
    },
  };
}
