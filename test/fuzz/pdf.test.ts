/** PDFs: whatever is given to the finishing step, it ends in a finished file or in an error of ours. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { metadata } from '../pdf/metadata.ts';
import { writePdf } from '../pdf/write.ts';
import { fuzz } from '../support/fuzz.ts';
import { damaged, damageTo, pdfObjects } from '../support/made-up-pdf.ts';
import { printOne } from '../support/print.ts';

const html = `<!doctype html><html lang="sv"><title>x</title><main><section><h1 id="a">Rubrik</h1>
<p>Text <a href="#a">länk</a>, <span lang="en">smart city</span>.</p><ul><li>Ett</li></ul>
<table><thead><tr><th scope="col">År</th></tr></thead><tbody><tr><td>2021</td></tr></tbody></table>
<svg role="img" aria-label="En ruta" width="9" height="9"><rect width="9" height="9"/></svg></section></main></html>`;

const browser = await openBrowser();
const printed = await printOne(browser, html).finally(browser.close);
const sound = Buffer.from(printed.bytes);

/** The finished file; undefined where there is an error that says what is wrong. Any other error fails the test. */
async function finish(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return (await finishPdf([{ bytes, marks: printed.marks }], metadata)).bytes;
  } catch (error) {
    expect(error).toMatchObject({ name: 'PdfError' });
    return undefined;
  }
}

fuzz('a damaged PDF', damageTo(sound), async (one) => {
  const finished = await finish(damaged(sound, one));
  if (!finished) return;
  const pdf = await PDFDocument.load(finished, { updateMetadata: false, throwOnInvalidObject: true });
  expect(pdf.getPageCount()).toBe(1);
});

fuzz('a PDF of other objects', pdfObjects, async (sources) => {
  await finish(writePdf(sources, '/Info 9 0 R'));
});
