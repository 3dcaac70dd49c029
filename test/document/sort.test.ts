/** Sorting on the page, in a real browser. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { fixtures, htmlOf, withReport } from '../support/report.ts';

let browser: OpenBrowser;
let page: Page;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  html = await withReport(join(fixtures, 'cases', 'tables-sound', 'input'), htmlOf);
});
beforeEach(() => page.setContent(html));
afterAll(() => browser?.close());

const table = `document.getElementById('tab-lista')`;

/** Presses the head of that name, and gives the rows' heads in their new order, what the heads tell and what is said. */
async function press(name: string) {
  await page.evaluate(
    `[...${table}.querySelectorAll('.sort')].find(({ textContent }) => textContent === '${name}').click()`,
  );
  return page.evaluate(`({
    rows: [...${table}.querySelectorAll('tbody th')].map(({ textContent }) => textContent),
    sorted: [...${table}.querySelectorAll('[aria-sort]')].map((th) => th.textContent + ' ' + th.getAttribute('aria-sort')),
    said: document.querySelector('.said').textContent,
  })`);
}

const original = ['Förskola', 'Äldreomsorg', 'Skola', 'Bibliotek', 'Överförmyndare', 'Åtgärder mot halka', 'Totalt'];

test('figures are sorted by value, missing ones last, sums below them; a third press restores the order', async () => {
  expect(await press('Investering (mnkr)')).toEqual({
    rows: ['Överförmyndare', 'Bibliotek', 'Åtgärder mot halka', 'Skola', 'Förskola', 'Äldreomsorg', 'Totalt'],
    sorted: ['Investering (mnkr) ascending'],
    said: 'Sorterad efter Investering (mnkr), stigande',
  });
  expect(await press('Investering (mnkr)')).toEqual({
    rows: ['Förskola', 'Skola', 'Åtgärder mot halka', 'Bibliotek', 'Överförmyndare', 'Äldreomsorg', 'Totalt'],
    sorted: ['Investering (mnkr) descending'],
    said: 'Sorterad efter Investering (mnkr), fallande',
  });
  expect(await press('Investering (mnkr)')).toEqual({ rows: original, sorted: [], said: 'Ursprunglig ordning' });
});

test('words are sorted as Swedish has them, whatever was sorted before', async () => {
  await press('Andel (%)');
  expect(await press('Verksamhet')).toMatchObject({
    rows: ['Bibliotek', 'Förskola', 'Skola', 'Åtgärder mot halka', 'Äldreomsorg', 'Överförmyndare', 'Totalt'],
    sorted: ['Verksamhet ascending'],
  });
});

test('every column of a long table can be sorted with the keyboard, none of a short one', async () => {
  const heads = `[...document.querySelectorAll('.sort')].map(({ tagName, tabIndex, textContent }) => [tagName, tabIndex, textContent])`;
  expect(await page.evaluate(heads)).toEqual(
    ['Verksamhet', 'Nöjda (%)', 'Nämnd', 'Drift (mnkr)', 'Andel (%)', 'Investering (mnkr)'].map((name) => [
      ...['BUTTON', 0, name],
    ]),
  );
});

test('without scripts, and on paper, heads are plain text', async () => {
  await page.setJavaScriptEnabled(false);
  await page.setContent(html);
  const plain = await page.$$eval('#tab-lista thead th', (heads) => heads.map(({ textContent }) => textContent));
  await page.setJavaScriptEnabled(true);
  expect(plain).toEqual([
    'Verksamhet',
    'Kostnad',
    'Nöjda (%)',
    'Nämnd',
    'Drift (mnkr)',
    'Andel (%)',
    'Investering (mnkr)',
  ]);
});
