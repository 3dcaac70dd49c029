/** The page of differences, as its readers meet it: valid, accessible on narrow and dark screens, and all of it shown. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffToHtml } from '../../src/commands/diff-html.ts';
import { comparePublished } from '../../src/exports/difference.ts';
import { type PublishedTable, readCaptioned } from '../../src/exports/published.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function tableOf(id: string, caption: string, csv: string): PublishedTable[] {
  const table = readCaptioned(id, Buffer.from(csv), caption);
  return table ? [table] : [];
}

const before = [
  ...tableOf('tab-gammal', 'Tabell 1. <Det> gamla & det "nya"', 'A;B\r\nx;1\r\n'),
  ...tableOf(
    'tab-barn',
    'Tabell 2. Barn',
    'Ålder;2018;2018, status\r\n0–4;2294;utfall\r\n5–9;7;prognos\r\n10–14;8;utfall\r\n',
  ),
];
const after = [
  ...tableOf(
    'tab-barn',
    'Tabell 1. Barn i kommunen',
    'Ålder;2018;2018, status\r\n0–4;2300,5;utfall\r\n5–9;7;utfall\r\n',
  ),
  ...tableOf('tab-ny', 'Tabell 2. Ny', 'A;B\r\nx;1\r\n'),
];

let html: string;
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  const difference = comparePublished(before, after);
  html = await diffToHtml({ before: 'gammal.pdf', after: 'ny.pdf', difference, language: 'sv' });
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setContent(html);
});
afterAll(() => browser?.close());

test('is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual([]);
});

test.each([
  [320, 'dark'],
  [1440, 'light'],
])('axe-core finds no violation and nothing sticks out at %d px, %s', async (width, value) => {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  await page.evaluate(axe);
  expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test('shows each change in a row whose head is that of the cell; where only the status differs there is no difference', async () => {
  const rows = await page.evaluate(
    '[...document.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.innerText))',
  );
  expect(rows).toEqual([
    ['0–4', '2018', '2\u00a0294', '2\u00a0300,5', '+6,5', '+0,3\u00a0%'],
    ['5–9', '2018', '7 (prognos)', '7 (utfall)', '', ''],
  ]);
  const beside = await page.evaluate('[...document.querySelectorAll(".beside li")].map((one) => one.innerText)');
  expect(beside).toEqual(['titel: ”Barn” har blivit ”Barn i kommunen”', 'borttagna rader: 10–14']);
});

test('brings letters along for all that it shows, and hostile words stay words', async () => {
  expect(html).not.toContain('→');
  expect(html).toContain('&#x3C;Det> gamla');
  expect(await page.evaluate('document.fonts.check("16px \'Source Sans 3\'")')).toBe(true);
});
