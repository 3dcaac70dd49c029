/** What the page's script adds, in a real browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { example, pageOf } from '../support/report.ts';

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.setContent(await pageOf(example));
});
afterAll(() => browser?.close());

/** The entries of the contents that are marked once the page has been scrolled to an element. */
async function placeAt(id: string): Promise<unknown> {
  await page.evaluate(`document.getElementById('${id}').scrollIntoView()`);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page.evaluate(
    `[...document.querySelectorAll('.contents [aria-current=location]')].map((link) => link.getAttribute('href'))`,
  );
}

test('the contents mark the reader’s place, and nothing before the first chapter', async () => {
  expect(await placeAt('report.colophon')).toEqual([]);
  expect(await placeAt('befolkning')).toEqual(['#befolkning']);
  expect(await placeAt('aldrarna')).toEqual(['#aldrarna']);
  expect(await placeAt('dia-aldersprofil')).toEqual(['#aldrarna']);
  expect(await placeAt('bilaga-befolkning')).toEqual(['#bilaga-befolkning']);
});
