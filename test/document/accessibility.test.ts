/** The draft in a real browser: axe-core, widths, and that nothing is asked for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { example, pageOf } from '../support/report.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const requests: string[] = [];
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(await pageOf(example));
});
afterAll(() => browser?.close());

describe.each([320, 768, 1280, 1440])('at %d px', (width) => {
  beforeAll(() => page.setViewport({ width, height: 900 }));

  test('axe-core finds no violation', async () => {
    await page.evaluate(axe);
    const found = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
    );
    expect(found).toEqual([]);
  });

  test('the page itself does not scroll sideways', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

test('the contents stand beside the text on a wide screen, above it on a narrow one', async () => {
  const boxes = `['nav', 'main'].map((name) => document.querySelector(name).getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))`;
  await page.setViewport({ width: 1440, height: 900 });
  const [nav, main] = (await page.evaluate(boxes)) as Box[];
  expect(nav?.right).toBeLessThanOrEqual(main?.left ?? 0);
  await page.setViewport({ width: 768, height: 900 });
  const [navAbove, mainBelow] = (await page.evaluate(boxes)) as Box[];
  expect(navAbove?.bottom).toBeLessThanOrEqual(mainBelow?.top ?? 0);
});

test('no request leaves the page', () => {
  expect(requests.filter((url) => !url.startsWith('data:') && url !== 'about:blank')).toEqual([]);
});
