/** Notes in the margin of a page that is printed. */
import { expect, onTestFinished, test } from 'vitest';
import { readTemplate } from '../../src/document/template.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';

const lines = (text: string, count: number) => Array.from({ length: count }, () => text).join('<br>');

/** A page has room for five lines; what stands below the text has a margin of a line and a half, and is two lines high. */
const style = `@page { size: 400px 140px; margin: 20px } body { margin: 0; font: 14px / 20px serif; --step: 1px; --margin: 90px; --margin-gap: 10px }
main { inline-size: 250px } p { margin: 0 } .below { margin-block-start: 30px; block-size: 40px; break-inside: avoid }`;

test('the room below a text with a note is kept where the text is broken over pages', async () => {
  const browser = await openBrowser();
  onTestFinished(browser.close);
  const annotated = `<div class="annotated"><p>${lines('Text', 4)}</p><div class="sidenote">Not</div></div>`;
  const body = `<main><p>${lines('Ovan', 3)}</p>${annotated}<div class="below">Sedan</div></main>`;
  const html = `<!doctype html><style>${style}\n${await readTemplate('margin.css')}</style>${body}`;
  const { pages } = await readPdf((await printOne(browser, html)).bytes);
  expect(pages.map(({ text }) => text.match(/Ovan|Text|Not|Sedan/g)?.sort())).toEqual([
    ['Not', 'Ovan', 'Ovan', 'Ovan', 'Text', 'Text'],
    ['Text', 'Text'],
    ['Sedan'],
  ]);
});
