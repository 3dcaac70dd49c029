/**
 * The least that any way of printing costs: start, open the browser, load the finished HTML, print it once, close.
 *
 * Arguments: the HTML file and the PDF file to write.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../src/pdf/browser.ts';

const [html = '', pdf = ''] = process.argv.slice(2);
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(html).href, { timeout: 0 });
  const paper = { preferCSSPageSize: true, printBackground: true, timeout: 0 };
  await writeFile(pdf, await page.pdf({ ...paper, tagged: true, outline: true }));
} finally {
  await browser.close();
}
