/** A PDF of one page for tests, from what the page draws to what it draws when it is finished. */
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type FinishedPdf, finishPdf } from '../../../src/pdf/finish.ts';
import { metadata } from '../metadata.ts';
import { writePdf } from '../write.ts';

const toUnicode =
  'beginbfchar<0001><0020>endbfchar beginbfrange<0041><005a><0041>endbfrange beginbfchar<0002><fb01>endbfchar';

/** A stream as an object's source. */
export function streamOf(content: string, entries = ''): string {
  return `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Finishes a page with the font F (A to Z at their codes, a space as 1, the letters fi as 2) and a paragraph of the contents 0 and 1. */
export function finishPage(
  content: string,
  font = '<</Subtype/Type0/ToUnicode 8 0 R/DescendantFonts[<</FontDescriptor<</FontFile2 8 0 R>>>>]>>',
): Promise<FinishedPdf> {
  const bytes = writePdf(
    [
      '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 800]/Contents 6 0 R/StructParents 0/Resources<</Font<</F 7 0 R>>>>>>',
      '<</Type/StructTreeRoot/K 5 0 R>>',
      '<</S/Document/K 10 0 R>>',
      streamOf(content),
      font,
      streamOf(toUnicode),
      '<<>>',
      '<</S/P/Pg 3 0 R/K[0 1]>>',
    ],
    '/Info 9 0 R',
  );
  return finishPdf([{ bytes, marks: {} }], metadata);
}

/** What the page draws when it is finished. Errors: throws where finishing refuses it. */
export async function drawn(content: string): Promise<string> {
  const pdf = await PDFDocument.load((await finishPage(content)).bytes, { updateMetadata: false });
  const stream = pdf.context.lookup(pdf.getPage(0).node.get(PDFName.of('Contents')));
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
}
