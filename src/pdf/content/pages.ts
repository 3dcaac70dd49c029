/** The pages of a PDF with what is drawn on them. Source: ISO 32000-2, 7.7.3. */
import { type PdfFile, readObject, resolve } from '../objects/read.ts';
import { expectKind, isKind, type PdfDictionary, type PdfValue, pdfError } from '../objects/value.ts';
import type { PdfPage } from './piece.ts';

const maximumDepth = 100;

/** The pages in order. Errors: throws when the page tree is damaged, or a page has not one stream as its content. */
export function readPages(file: PdfFile, catalog: PdfDictionary): PdfPage[] {
  const pages: PdfPage[] = [];
  const met = new Set<number>();
  const walk = (value: PdfValue | undefined, depth: number) => {
    if (depth > maximumDepth) throw pdfError('the page tree is too deep');
    const { number } = expectKind(value, 'reference', 'an entry of the page tree');
    if (met.has(number)) throw pdfError(`object ${number} stands twice in the page tree`);
    met.add(number);
    const node = expectKind(readObject(file, number), 'dictionary', `object ${number} of the page tree`);
    const kids = resolve(file, node.entries.get('Kids'));
    const type = node.entries.get('Type');
    if (!isKind(type, 'name') || type.name !== (isKind(kids, 'array') ? 'Pages' : 'Page')) {
      throw pdfError(`object ${number} of the page tree has a wrong type`);
    }
    if (isKind(kids, 'array')) for (const kid of kids.items) walk(kid, depth + 1);
    else pages.push(pageOf(file, number, node, pages.length));
  };
  walk(catalog.entries.get('Pages'), 0);
  if (pages.length === 0) throw pdfError('it has no pages');
  return pages;
}

function pageOf(file: PdfFile, number: number, { entries }: PdfDictionary, index: number): PdfPage {
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
      key: entries.get('StructParents') ?? null,
    },
  };
}
