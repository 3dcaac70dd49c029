/** One part of a report as Chromium has printed it, read and mended in the draft of the whole. */
import type { Font } from './content/font.ts';
import { readPages } from './content/pages.ts';
import type { Keys } from './content/piece.ts';
import { type ContentSource, readContent } from './content/source.ts';
import type { ContentFault } from './content/state.ts';
import { destinationsOf } from './destinations.ts';
import { placeFigures } from './figures.ts';
import { describeLinks } from './links.ts';
import type { Marks } from './marks.ts';
import { type Draft, type DraftFile, openInDraft, replace } from './objects/draft.ts';
import type { PageObject } from './objects/page-tree.ts';
import { readObject } from './objects/read.ts';
import { expectKind, type PdfDictionary, type PdfValue } from './objects/value.ts';
import { takeOutline } from './outline.ts';
import type { Element } from './structure/element.ts';
import { readStructure } from './structure/read.ts';
import { preparePieces, repairStructure } from './structure/repair.ts';

/** A part as it was printed: a PDF, and the marks of its elements. */
export interface PrintedPart {
  readonly bytes: Uint8Array;
  readonly marks: Marks;
}

/** How far the whole has come with the parts before: pages, heads of tables, keys of the parent tree. */
export interface Progress {
  readonly keys: Keys;
  pages: number;
  heads: number;
}

/** What a part adds to the whole; `places` are where its headings stand, `pageTree` is the root of its own pages. */
export interface ReadPart {
  readonly top: Element;
  readonly glyphs: readonly ContentFault[];
  readonly fonts: readonly Font[];
  readonly places: ReadonlyMap<Element, PdfValue>;
  readonly destinations: readonly (readonly [name: string, place: PdfValue])[];
  readonly pageTree: PageObject;
  readonly pageCount: number;
}

/** Reads a part into the draft, after those that `progress` tells of. Errors: throws when it is damaged or not from Chromium. */
export async function readPart(draft: Draft, { bytes, marks }: PrintedPart, progress: Progress): Promise<ReadPart> {
  const opened = openInDraft(draft, bytes);
  const catalog = takeCatalog(opened);
  const { entries } = catalog;
  const pages = readPages(opened, catalog, progress.pages, progress.keys);
  const source: ContentSource = { ...opened, pages, forms: new Map(), keys: progress.keys };
  const { top, elements } = readStructure({ ...source, marks }, entries.get('StructTreeRoot'));
  preparePieces(top);
  const { faults: glyphs, fonts } = await readContent(source);
  progress.heads = repairStructure(top, progress.heads);
  progress.pages += pages.length;
  placeFigures(top);
  describeLinks(opened, top);
  const places = new Map<Element, PdfValue>();
  for (const [number, place] of takeOutline(opened, entries.get('Outlines'))) {
    const heading = elements.get(number);
    if (heading) places.set(heading, place);
  }
  const { number } = expectKind(entries.get('Pages'), 'reference', 'the pages');
  const pageTree = { number, dictionary: expectKind(readObject(opened.file, number), 'dictionary', 'the pages') };
  const destinations = destinationsOf(opened.file, catalog);
  return { top, glyphs, fonts, places, destinations, pageTree, pageCount: pages.length };
}

/** The catalog, which is dropped with all that only the whole has. */
function takeCatalog({ draft, file }: DraftFile): PdfDictionary {
  const root = expectKind(file.trailer.entries.get('Root'), 'reference', 'the catalog');
  const catalog = expectKind(readObject(file, root.number), 'dictionary', 'the catalog');
  for (const own of [root, file.trailer.entries.get('Info'), catalog.entries.get('Dests')]) {
    if (typeof own === 'object' && own?.type === 'reference') replace(draft, own.number, null);
  }
  return catalog;
}
