/** Draws the pages of a PDF. Wraps the package `@hyzyla/pdfium`. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page as pixels: four bytes each (red, green, blue, alpha), row by row from the top. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * Draws pages one after another, in the order of the document, with so many pixels per point (1/72 inch).
 *
 * Errors: throws when the bytes are no PDF.
 */
export async function* drawPages(pdf: Uint8Array, scale: number): AsyncGenerator<DrawnPage, undefined> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    for (const page of document.pages()) {
      const { width, height, data } = await page.render({ scale });
      yield { width, height, pixels: data };
    }
  } finally {
    library.destroy();
  }
}
