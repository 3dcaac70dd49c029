import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { printPdf } from '../../src/pdf/print.ts';
import { metadata } from './metadata.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What a structure element holds: content by its stream or page and its number, links by their objects. */
interface Held {
  readonly element: string;
  readonly holder: PDFDict;
  readonly id: number | undefined;
}

const name = (key: string) => PDFName.of(key);

function heldIn(pdf: PDFDocument): Held[] {
  const dictionary = (ref: PDFObject | undefined): PDFDict => {
    const found = pdf.context.lookup(ref);
    return found instanceof PDFRawStream ? found.dict : pdf.context.lookup(ref, PDFDict);
  };
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, element]): Held[] => {
    if (!(element instanceof PDFDict) || element.get(name('Type')) !== name('StructElem')) return [];
    const kids = element.lookup(name('K'), PDFArray).asArray();
    return kids.flatMap((kid): Held[] => {
      if (!(kid instanceof PDFDict)) return [];
      const holder = kid.get(name('Obj')) ?? kid.get(name('Stm')) ?? kid.get(name('Pg'));
      return [
        { element: String(ref), holder: dictionary(holder), id: kid.lookupMaybe(name('MCID'), PDFNumber)?.asNumber() },
      ];
    });
  });
}

/** The parent tree: an element, or the elements of all content of a stream, by key. */
function parentsIn(pdf: PDFDocument): Map<number, PDFObject | undefined> {
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict);
  const leaves = root.lookup(name('Kids'), PDFArray).asArray();
  const numbers = leaves.flatMap((leaf) => pdf.context.lookup(leaf, PDFDict).lookup(name('Nums'), PDFArray).asArray());
  const pairs = numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(String(key)), numbers[at + 1]] as const] : []));
  return new Map(pairs);
}

test('all content and all links lead back to their elements, of every part, also what is drawn in a form', async () => {
  const bodies = [
    '<h1 id="a">Ett</h1><p><a href="#b">Två</a> och <span style="opacity: 0.5">halvt</span></p>',
    '<h2 id="b">Två</h2><p><a href="#a">Ett</a> och <span style="opacity: 0.5">halvt</span></p><div style="opacity: 0.5"><p>Halvt.</p></div>',
  ];
  const documents = bodies.map((body) => `<!doctype html><html lang="sv"><title>x</title>${body}</html>`);
  const { made } = await printPdf(browser, documents, (_, parts) => finishPdf(parts, metadata));
  const pdf = await PDFDocument.load(made.bytes, { updateMetadata: false });
  const held = heldIn(pdf);
  const parents = parentsIn(pdf);
  const forms = held.filter(({ holder }) => holder.get(name('Subtype')) === name('Form'));
  const links = held.filter(({ id }) => id === undefined);
  expect([forms.length, links.length]).toEqual([3, 2]);
  for (const { element, holder, id } of held) {
    const key = Number(String(holder.get(name(id === undefined ? 'StructParent' : 'StructParents'))));
    const parent = parents.get(key);
    const owner =
      id === undefined || !(parent instanceof PDFRef) ? parent : pdf.context.lookup(parent, PDFArray).get(id);
    expect(String(owner)).toBe(element);
  }
});
