import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';

const divided = 'befolk\u00adnings\u00adprognosen';

test('only the soft hyphens that end a line reach the PDF, and none in a heading or its bookmark', async () => {
  const browser = await openBrowser();
  onTestFinished(browser.close);
  const html = `<!doctype html><html lang="sv"><title>Prov</title><style>body { font: 16px serif } p { width: 8em }</style>
    <h1>Om ${divided}</h1><p>Vi läser ${divided}.</p><div>Vi läser ${divided} på en rad.</div></html>`;
  const { pages, outline } = await readPdf((await printOne(browser, html)).bytes);
  expect(outline.map(({ title }) => title)).toEqual(['Om befolkningsprognosen']);
  expect(pages[0]?.text.split('\n')).toEqual([
    'Om befolkningsprognosen',
    'Vi läser befolkningsprognosen.', // over two lines, which the reading joins
    'Vi läser befolkningsprognosen på en rad.',
  ]);
});
