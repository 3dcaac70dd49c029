/** What readers do with the page in a real browser: find, copy, hand on; and what its script adds. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { example, pageOf, wholeWords } from '../support/report.ts';

const address = 'https://rapport.invalid/';
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.setRequestInterception(true);
  const body = await pageOf(example);
  page.on('request', (request) => void request.respond({ body, contentType: 'text/html; charset=utf-8' }));
  await page.browserContext().overridePermissions(address, ['clipboard-read', 'clipboard-sanitized-write']);
  await page.goto(address);
});
afterAll(() => browser?.close());

/** What the page shows after the next frame of a script. */
async function after(script: string, result: string): Promise<unknown> {
  await page.evaluate(script);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page.evaluate(result);
}

/** The entries of the contents that are marked once the page has been scrolled to an element. */
function placeAt(id: string): Promise<unknown> {
  return after(
    `document.getElementById('${id}').scrollIntoView()`,
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

test('the bar names the chapter, and the report before the first', async () => {
  const placeText = `document.querySelector('.bar .place').textContent`;
  expect(await after(`document.getElementById('aldrarna').scrollIntoView()`, placeText)).toBe(
    '2 Befolkning och byggnation',
  );
  expect(wholeWords(String(await after('scrollTo(0, 0)', placeText)))).toBe('Omvärldsanalys 2022–2024');
});

test('a search finds the tables behind charts, also where the browser does not look into what is folded', async () => {
  const openOnes = 'document.querySelectorAll("details[open]").length';
  const search = async (): Promise<unknown> => {
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    return page.evaluate(openOnes);
  };
  expect(await search()).toBe(0); // this one opens what it finds, and nothing else
  await page.evaluateOnNewDocument(
    'delete HTMLElement.prototype.onbeforematch; delete Element.prototype.onbeforematch',
  );
  await page.reload();
  expect(await search()).toBe(6);
});

test('copied text has no soft hyphens, and the page keeps its own', async () => {
  const hyphens = `document.body.textContent.split('\\u00ad').length`;
  const before = await page.evaluate(hyphens);
  await page.evaluate(`getSelection().selectAllChildren(document.getElementById('sammanfattning'))`);
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['copy'] });
  await page.keyboard.up('Control');
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toContain('befolkningsprognos från 2019 växer');
  expect(copied).not.toContain('\u00ad');
  expect(copied).not.toContain('#');
  expect(await after('0', hyphens)).toBe(before);
});

test.each(['aldrarna', 'befolkning', 'tab-folkmangd', 'dia-aldersprofil'])(
  'the link of %s leads there, copies its address and says so',
  async (id) => {
    await page.$eval(`.permalink[href="#${id}"]`, (link) => link.focus());
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('.told').textContent === 'Länken är kopierad'`);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${await page.evaluate('location.href')}`);
    expect(await page.evaluate('location.hash')).toBe(`#${id}`);
    await page.evaluate(`document.querySelector('.told').textContent = ''`);
  },
);
