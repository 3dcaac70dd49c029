/** The elements of a PDF's structure, for tests, as pdf-lib reads them. */
import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';

/** How many elements of each type the structure has. */
export async function countElements(bytes: Uint8Array): Promise<Record<string, number>> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const counts: Record<string, number> = {};
  const isElement = (object: PDFObject) =>
    object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem');
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || !isElement(object)) continue;
    const type = String(object.get(PDFName.of('S'))).slice(1);
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}
