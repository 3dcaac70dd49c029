/** Finishes a PDF that Chromium has printed into one that follows PDF/UA-1 and PDF/A-3a. */
import { createHash } from 'node:crypto';
import { type Attached, type Attachment, attachFiles } from './attachments.ts';
import { catalogSource, infoSource } from './catalog.ts';
import { readPages } from './content/pages.ts';
import type { Drawing } from './content/piece.ts';
import { readContent } from './content/source.ts';
import { type Fault, findFaults } from './faults.ts';
import { placeFigures } from './figures.ts';
import { describeLinks } from './links.ts';
import type { Marks } from './marks.ts';
import type { Metadata } from './metadata.ts';
import { type Draft, draftOf, replace } from './objects/draft.ts';
import { openPdf, readObject, resolve } from './objects/read.ts';
import { saveDraft } from './objects/save.ts';
import { expectKind, pdfError } from './objects/value.ts';
import { mendOutline } from './outline.ts';
import { type Annotation, type Element, textOfElement, visitElements } from './structure/element.ts';
import { readStructure } from './structure/read.ts';
import { preparePieces, repairStructure } from './structure/repair.ts';
import { writeStructure } from './structure/write.ts';

/** A finished PDF, and what keeps it from following the standards; it claims that it does only if nothing does. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
}

/** What `printPdf` gives: the PDF and the marks of its elements. */
export interface FinishInput {
  readonly bytes: Uint8Array;
  readonly marks: Marks;
}

/**
 * Finishes a printed PDF.
 *
 * The same input gives the same bytes: dates come from the metadata, the file's id from the content.
 *
 * Errors: throws when the PDF is damaged or not from Chromium.
 */
export async function finishPdf(
  printed: FinishInput,
  metadata: Metadata,
  attachments: readonly Attachment[] = [],
): Promise<FinishedPdf> {
  const file = openPdf(printed.bytes);
  const draft = draftOf(file);
  const root = expectKind(file.trailer.entries.get('Root'), 'reference', 'the catalog');
  const catalog = expectKind(readObject(file, root.number), 'dictionary', 'the catalog');
  const pages = readPages(file, catalog);
  const forms = new Map<number, Drawing>();
  const source = { draft, pages, forms, marks: printed.marks };
  const structure = readStructure(source, catalog.entries.get('StructTreeRoot'));
  preparePieces(structure.top);
  const { faults: glyphs, fonts } = await readContent(draft, pages, forms);
  repairStructure(structure.top);
  structure.top.language = metadata.language;
  placeFigures(structure.top);
  describeLinks(draft, structure.top);
  mendOutline(draft, catalog.entries.get('Outlines'), headingsOf(structure.top));
  const faults = findFaults(glyphs, fonts, structure.top);
  const attached = attachFiles(draft, attachments, metadata.modified);
  writeStructure(draft, structure, {
    keyOf: (link) => keyOf(draft, link),
    filesOf: (element) => filesOf(attached, element),
  });
  const content = { metadata, isClaimed: faults.length === 0, files: attached.catalog };
  replace(draft, root.number, catalogSource(draft, catalog, content));
  const info = expectKind(file.trailer.entries.get('Info'), 'reference', 'the information on the document');
  replace(draft, info.number, infoSource(metadata));
  const bytes = await saveDraft(draft, `/Root ${root.number} 0 R/Info ${info.number} 0 R/ID[<${blankId}><${blankId}>]`);
  return { bytes: identified(bytes), faults };
}

/**
 * Does with a print without tags what finishing does with its content, and throws the result away: code that has run is
 * compiled, so that what follows is finished sooner. Meant for the time while Chromium prints.
 */
export async function warmFinishing(bytes: Uint8Array): Promise<void> {
  const file = openPdf(bytes);
  const draft = draftOf(file);
  const { number } = expectKind(file.trailer.entries.get('Root'), 'reference', 'the catalog');
  const pages = readPages(file, expectKind(readObject(file, number), 'dictionary', 'the catalog'));
  await readContent(draft, pages, new Map());
  await saveDraft(draft, `/Root ${number} 0 R`);
}

const blankId = '0'.repeat(32);

/** The file with its id, which is made of all else in it. */
function identified(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const id = createHash('md5').update(file).digest('hex');
  const second = file.lastIndexOf(blankId);
  file.write(id, second, 'latin1');
  file.write(id, file.lastIndexOf(blankId, second - 1), 'latin1');
  return file;
}

function headingsOf(top: Element): Set<string> {
  const headings = new Set<string>();
  visitElements(top, (element) => {
    if (/^H[1-6]$/.test(element.type)) headings.add(textOfElement(element).replace(/\s+/g, ' ').trim());
  });
  return headings;
}

function filesOf({ numbers }: Attached, { mark }: Element): string {
  const files = numbers.get(mark?.id ?? '') ?? [];
  return files.length > 0 ? `/AF[${files.map((number) => `${number} 0 R`).join(' ')}]` : '';
}

function keyOf({ file }: Draft, { number }: Annotation): number {
  const { entries } = expectKind(resolve(file, { type: 'reference', number }), 'dictionary', 'a link');
  const key = entries.get('StructParent');
  if (typeof key !== 'number') throw pdfError('a link has no place in the structure');
  return key;
}
