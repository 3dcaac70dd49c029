/** The example and the report with every kind of element: nothing is lost on the way from the HTML to the finished PDF. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOfHtml } from '../conformance/html-words.ts';
import { wordsOfPdf } from '../conformance/pdf-words.ts';
import { differingPages } from '../conformance/pixels.ts';
import { printReport, type ReportForms, reports } from '../conformance/print.ts';
import { type OpenBrowser, openBrowser } from '../src/pdf/browser.ts';
import { countElements } from './support/elements.ts';

let browser: OpenBrowser;
let forms: Readonly<Record<keyof typeof reports, ReportForms>>;
beforeAll(async () => {
  browser = await openBrowser();
  const [example, elements] = [
    await printReport(browser, reports.example),
    await printReport(browser, reports.elements),
  ];
  forms = { example, elements };
}, 60_000);
afterAll(() => browser?.close());

describe.each(['example', 'elements'] as const)('the report "%s"', (name) => {
  test('has no fault', () => {
    expect(forms[name].printed.made.faults).toEqual([]);
  });

  test('says in its PDF, word for word, what its HTML says', async () => {
    const { html, printed } = forms[name];
    const words = await wordsOfHtml(browser, html, printed.pages);
    expect(words.length).toBeGreaterThan(2500);
    expect(await wordsOfPdf(printed.made.bytes)).toEqual(words);
  });

  test('looks the same before and after finishing, in every pixel', { timeout: 30_000 }, async () => {
    const { parts, made } = forms[name].printed;
    expect(parts.length).toBeGreaterThan(1);
    expect(
      await differingPages(
        parts.map(({ bytes }) => bytes),
        made.bytes,
      ),
    ).toEqual([]);
  });
});

test('a word that is missing or a stroke that is moved would be seen', async () => {
  const print = (text: string) =>
    browser.newPage().then(async (page) => {
      await page.setContent(`<p>${text}</p>`);
      return page.pdf();
    });
  expect(await differingPages([await print('ett')], await print('en'))).toEqual([1]);
  for (const { printed } of Object.values(forms)) {
    const raw = await Promise.all(printed.parts.map(({ bytes }) => wordsOfPdf(bytes)));
    expect(raw.flat()).not.toEqual(await wordsOfPdf(printed.made.bytes));
  }
});

test('every kind of element has its type', async () => {
  const counts = await countElements(forms.elements.printed.made.bytes);
  expect(counts).toMatchObject({ TOC: 5, TOCI: 29, Note: 4, BlockQuote: 4, Table: 6, THead: 6, TBody: 6, Code: 18 });
  expect(counts).toMatchObject({ Figure: 11, Caption: 16, H1: 1, H2: 14 });
  expect(counts.NonStruct).toBeUndefined();
});
