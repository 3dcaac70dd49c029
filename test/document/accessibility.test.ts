/** The draft in a real browser, as its readers set it: widths, light and dark, enlarged, printed; and that nothing is asked for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { example, pageOf } from '../support/report.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const requests: string[] = [];
let browser: OpenBrowser;
let page: Page;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(await pageOf(example));
  devtools = await page.createCDPSession();
  await page.evaluate(axe);
});
afterAll(() => browser?.close());

function emulate(features: Readonly<Record<string, string>>, media = ''): Promise<unknown> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  return devtools.send('Emulation.setEmulatedMedia', { media, features: list });
}

/** The place of the first element that a selector picks. */
async function boxOf(selector: string): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const box = await page.$eval(selector, (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { left, right, top, bottom };
  });
  return box;
}

const scrollWidth = 'document.documentElement.scrollWidth';

describe.each([320, 768, 1440])('at %d px', (width) => {
  beforeAll(() => page.setViewport({ width, height: 900 }));

  test.each(['light', 'dark'])('axe-core finds no violation in %s', async (scheme) => {
    await emulate({ 'prefers-color-scheme': scheme });
    const found = await page.evaluate(
      `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    );
    expect(found).toEqual([]);
  });
});

test.each([320, 480, 720, 1100, 1280, 1440])('at %d px the page itself does not scroll sideways', async (width) => {
  await page.setViewport({ width, height: 900 });
  expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(width);
});

test('nor does it with letters of twice the size, at 1 280 px and on a telephone', async () => {
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 900 });
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(width);
  }
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
});

test('the contents stand beside the text on a wide screen, above it on a narrow one', async () => {
  await page.setViewport({ width: 1280, height: 900 });
  expect((await boxOf('nav')).right).toBeLessThanOrEqual((await boxOf('main')).left);
  await page.setViewport({ width: 1100, height: 900 });
  expect((await boxOf('nav')).bottom).toBeLessThanOrEqual((await boxOf('main')).top);
});

test('a note stands beside its paragraph from 1 100 px, and below it on a narrower screen', async () => {
  await page.setViewport({ width: 1100, height: 900 });
  const [wide, text] = [await boxOf('.sidenote'), await boxOf('.annotated > p')];
  expect(wide.left).toBeGreaterThan(text.right);
  expect(Math.abs(wide.top - text.top)).toBeLessThan(12);
  expect(wide.right).toBeLessThanOrEqual(1100);
  await page.setViewport({ width: 1099, height: 900 });
  expect((await boxOf('.sidenote')).top).toBeGreaterThanOrEqual((await boxOf('.annotated > p')).bottom);
});

test('a chart fills the window, and more than a telephone, when its reader asks for it by the keyboard', async () => {
  const width = async (): Promise<number> =>
    Number(await page.evaluate(`document.querySelector('.picture svg').getBoundingClientRect().width`));
  for (const [window, wanted] of [
    [360, 960],
    [1440, 1380],
  ] as const) {
    await page.setViewport({ width: window, height: 900 });
    const before = await width();
    await page.focus('.enlarge input');
    await page.keyboard.press('Space');
    expect(await width()).toBeGreaterThanOrEqual(wanted);
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(window);
    await page.keyboard.press('Space');
    expect(await width()).toBe(before);
  }
});

test('what has the focus is seen: it has a ring and is not under the bar', async () => {
  await page.setViewport({ width: 768, height: 900 });
  await page.evaluate('scrollTo(0, 0)');
  const hidden: unknown[] = [];
  let visited = 0;
  for (let isBody = false; !isBody; visited++) {
    await page.keyboard.press('Tab');
    isBody = (await page.evaluate('document.activeElement === document.body')) === true;
    const found = await page.evaluate(`(() => {
      const { activeElement: on } = document;
      if (on === document.body) return null;
      const { top } = on.getBoundingClientRect();
      const bar = on.closest('.bar, .skip') ? 0 : document.querySelector('.bar').getBoundingClientRect().bottom;
      const { outlineStyle, opacity } = getComputedStyle(on);
      return outlineStyle !== 'none' && opacity === '1' && (top >= bar || on.scrollHeight > innerHeight - bar) ? null : on.outerHTML.slice(0, 120);
    })()`);
    if (found) hidden.push(found);
  }
  expect(hidden).toEqual([]);
  expect(visited).toBeGreaterThan(40);
});

test('boxes keep their edges, and the reader’s place its mark, where the system chooses the colours', async () => {
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluate(`document.getElementById('befolkning').scrollIntoView()`);
  await page.waitForSelector('[aria-current]');
  await emulate({ 'forced-colors': 'active' });
  const colours = await page.evaluate(
    `['.korthet', '.unfinished', '.contents [aria-current]'].map((selector) => getComputedStyle(document.querySelector(selector)).borderInlineStartColor)`,
  );
  expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  const marked = await page.evaluate(
    `[...document.querySelectorAll('.contents a')].filter((link) => getComputedStyle(link).borderInlineStartWidth !== '0px').length`,
  );
  expect(marked).toBe(1);
  await emulate({});
});

test('in print nothing reaches out of the page, which would make all of it smaller', async () => {
  await emulate({}, 'print');
  const paper = Math.round((166 / 25.4) * 96);
  await page.setViewport({ width: paper, height: 900 });
  const outside = await page.evaluate(
    `[...document.querySelectorAll('.chapter:not(.landscape) *')].filter((element) => element.getBoundingClientRect().right > ${paper + 1}).map(({ outerHTML }) => outerHTML.slice(0, 120))`,
  );
  expect(outside).toEqual([]);
  await emulate({});
});

test('no request leaves the page', () => {
  expect(requests.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
});
