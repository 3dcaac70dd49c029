/** Compares what two PDFs look like. Wraps the package `@hyzyla/pdfium`. */
import { PDFiumLibrary } from '@hyzyla/pdfium';

const scale = 100 / 72; // a hundred dots an inch

/** The pages, from 1, that differ in any pixel at 100 dpi. Errors: throws when the PDFs have not as many pages. */
export async function differingPages(one: Uint8Array, other: Uint8Array): Promise<number[]> {
  const library = await PDFiumLibrary.init();
  try {
    const [before, after] = [await library.loadDocument(one), await library.loadDocument(other)];
    const count = before.getPageCount();
    if (after.getPageCount() !== count) throw new Error(`One has ${count} pages, the other ${after.getPageCount()}`);
    const differing: number[] = [];
    for (let index = 0; index < count; index++) {
      const drawn = await before.getPage(index).render({ scale });
      const finished = await after.getPage(index).render({ scale });
      if (!Buffer.from(drawn.data).equals(finished.data)) differing.push(index + 1);
    }
    return differing;
  } finally {
    library.destroy();
  }
}
