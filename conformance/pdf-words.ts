/** The words that a PDF's structure says, read by pdf-lib, as a screen reader does. Nothing of the program helps, as it is what is judged. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { readMarkedText } from './marked-text.ts';

const inline = new Set(['/Span', '/Link', '/Reference', '/Em', '/Strong', '/Code', '/Quote']);

/**
 * The words in the order of the structure. An element with a replacement or alternative text says that; artifacts are in no
 * structure; soft hyphens are no characters.
 */
export async function wordsOfPdf(bytes: Uint8Array): Promise<string[]> {
  const { catalog, context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = new Map<string, ReadonlyMap<number, string>>();
  const marked = (holder: PDFRef, id: number): string => {
    const known = texts.get(String(holder)) ?? readMarkedText(context, holder);
    texts.set(String(holder), known);
    return known.get(id) ?? '';
  };
  const read = (kid: PDFObject | undefined, page: PDFRef | undefined): string => {
    if (kid instanceof PDFNumber) return page ? marked(page, kid.asNumber()) : '';
    const entry = context.lookup(kid);
    if (entry instanceof PDFArray)
      return entry
        .asArray()
        .map((item) => read(item, page))
        .join('');
    if (!(entry instanceof PDFDict)) return '';
    if (entry.get(PDFName.of('Type')) === PDFName.of('OBJR')) return '';
    const own = entry.get(PDFName.of('Pg'));
    const at = own instanceof PDFRef ? own : page;
    const id = entry.get(PDFName.of('MCID'));
    const form = entry.get(PDFName.of('Stm'));
    const holder = form instanceof PDFRef ? form : at;
    if (id instanceof PDFNumber) return holder ? marked(holder, id.asNumber()) : '';
    const text = wordsAt(entry) ?? read(entry.get(PDFName.of('K')), at);
    return inline.has(String(entry.get(PDFName.of('S')))) ? text : ` ${text} `;
  };
  return read(catalog.get(PDFName.of('StructTreeRoot')), undefined)
    .replace(/\u00ad/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

function wordsAt(element: PDFDict): string | undefined {
  for (const key of ['ActualText', 'Alt']) {
    const value = element.get(PDFName.of(key));
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  }
  return undefined;
}
