/** Links the printed parts of a report into one PDF that follows PDF/UA-1 and PDF/A-3a. */
import { createHash } from 'node:crypto';
import { type Attached, type Attachment, attachFiles } from './attachments.ts';
import { catalogSource, infoSource } from './catalog.ts';
import { type Fault, findFaults } from './faults.ts';
import type { Metadata } from './metadata.ts';
import { add, type Draft, newDraft, replace, reserve } from './objects/draft.ts';
import { saveDraft } from './objects/save.ts';
import { entriesSource, nameSource, sourceOf } from './objects/source.ts';
import { writeOutline } from './outline.ts';
import { type PrintedPart, type Progress, type ReadPart, readPart } from './part.ts';
import { type Element, newElement } from './structure/element.ts';
import { writeStructure } from './structure/write.ts';

/** A finished PDF, and what keeps it from following the standards; it claims that it does only if nothing does. */
export interface FinishedPdf {
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
}

/**
 * Finishes a report that was printed in parts, in their order; each is read as soon as it is there.
 *
 * The same input gives the same bytes: dates come from the metadata, the file's id from the content.
 *
 * Errors: throws when a part is damaged or not from Chromium, and what a promise of one throws.
 */
export async function finishPdf(
  printed: readonly (PrintedPart | Promise<PrintedPart>)[],
  metadata: Metadata,
  attachments: readonly Attachment[] = [],
): Promise<FinishedPdf> {
  const draft = newDraft();
  const progress: Progress = { pages: 0, heads: 0, keys: { next: 0 } };
  const parts: ReadPart[] = [];
  for (const part of printed) parts.push(await readPart(draft, await part, progress));
  const kids = parts.flatMap(({ top }) => top.kids);
  const top = newElement('Document', kids, { language: metadata.language });
  const glyphs = parts.flatMap((part) => part.glyphs);
  const fonts = parts.flatMap((part) => part.fonts);
  const faults = findFaults(glyphs, fonts, top);
  const attached = attachFiles(draft, attachments, metadata.modified);
  const outline = writeOutline(draft, top, new Map(parts.flatMap(({ places }) => [...places])));
  const linked = [
    `/Pages ${joinPages(draft, parts)} 0 R`,
    `/Dests ${writeDestinations(draft, parts)} 0 R`,
    `/StructTreeRoot ${writeStructure(draft, top, (element) => filesOf(attached, element))} 0 R`,
    outline === undefined ? '' : `/Outlines ${outline} 0 R`,
    attached.catalog,
  ];
  const content = { metadata, isClaimed: faults.length === 0, parts: linked.join('') };
  const root = add(draft, catalogSource(draft, content));
  const info = add(draft, infoSource(metadata));
  const bytes = await saveDraft(draft, `/Root ${root} 0 R/Info ${info} 0 R/ID[<${blankId}><${blankId}>]`);
  return { bytes: identified(bytes), faults };
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

/** Puts the trees of the parts' pages under one root, and gives its number. Source: ISO 32000-1, 7.7.3. */
function joinPages(draft: Draft, parts: readonly ReadPart[]): number {
  const root = reserve(draft);
  for (const { pageTree } of parts) {
    replace(draft, pageTree.number, `<<${entriesSource(pageTree.dictionary)}/Parent ${root} 0 R>>`);
  }
  const kids = parts.map(({ pageTree }) => `${pageTree.number} 0 R`).join(' ');
  const count = parts.reduce((sum, { pageCount }) => sum + pageCount, 0);
  replace(draft, root, `<</Type/Pages/Kids[${kids}]/Count ${count}>>`);
  return root;
}

/** Adds all destinations as one list, and gives its number. */
function writeDestinations(draft: Draft, parts: readonly ReadPart[]): number {
  const places = parts.flatMap(({ destinations }) => destinations);
  return add(draft, `<<${places.map(([name, place]) => `${nameSource(name)} ${sourceOf(place)}`).join('')}>>`);
}

function filesOf({ numbers }: Attached, { mark }: Element): string {
  const files = numbers.get(mark?.id ?? '') ?? [];
  return files.length > 0 ? `/AF[${files.map((number) => `${number} 0 R`).join(' ')}]` : '';
}
