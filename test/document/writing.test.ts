/** What authors write beside plain prose, as its readers meet it: valid, accessible, and with its meaning kept in print. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import type { Fault } from '../../src/pdf/faults.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { allTags, type ReadPdf, readPdf, type Tag } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';
import { fixtures, htmlOf, withReport } from '../support/report.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let html: string;
let browser: OpenBrowser;
let page: Page;
let pdf: ReadPdf;
let tags: Tag[];
let faults: readonly Fault[];

const metadata = {
  title: 'Rapporten',
  creator: 'Kommunen',
  description: 'Prov',
  keywords: '',
  language: 'sv',
  date: '2021-05-31T00:00:00Z',
  modified: '2021-05-31T00:00:00Z',
};

beforeAll(async () => {
  html = await withReport(join(fixtures, 'cases', 'writing', 'input'), htmlOf);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setContent(html);
  const finished = await finishPdf([await printOne(browser, html)], metadata);
  faults = finished.faults;
  pdf = await readPdf(finished.bytes);
  tags = pdf.pages.flatMap((page) => allTags(page.tags));
});
afterAll(() => browser?.close());

test('is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => [ruleId, message]))).toEqual([]);
});

test.each([320, 1440])('axe-core finds no violation and nothing sticks out at %d px', async (width) => {
  await page.setViewport({ width, height: 900 });
  await page.evaluate(axe);
  expect(await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
});

test('the policy of the page lets its pictures through, and nothing moves when they come', async () => {
  const sizes = await page.evaluate(
    `[...document.images].map(({ naturalWidth, naturalHeight, width, height }) => [naturalWidth, naturalHeight, width, height])`,
  );
  expect(sizes).toEqual([
    [16, 10, 16, 10],
    [16, 10, 16, 10],
  ]);
});

test('pictures with a description are figures in the PDF, and decoration is none', () => {
  const described = tags.filter(({ role, alt }) => role === 'Figure' && alt !== undefined);
  expect(described.map(({ alt }) => alt)).toEqual([
    'Ett tomt torg under en blå himmel.',
    'Två hus norr om vattnet och en pil mot nästa etapp.',
  ]);
  const others = tags.filter(({ role, alt }) => role === 'Figure' && alt === undefined);
  expect(others.flatMap(({ children }) => children[0]?.role ?? [])).toEqual(others.map(() => 'Caption'));
});

test('nothing in the PDF keeps it from following the standards', () => {
  expect(faults).toEqual([]);
});

test('quotes are quotes, and words in another language keep it', () => {
  expect(tags.filter(({ role }) => role === 'BlockQuote')).toHaveLength(2);
  expect(tags.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(3);
});

test('print shows the address of a picture, and each link of the list leads to what is handed on', () => {
  const text = pdf.pages.map(({ text }) => text.replace(/\s+/g, '')).join('');
  expect(text).toContain('https://www.exempel.se/bilder/en-ganska-lang-adress-som-inte-far-plats-pa-en-smal-skarm');
  const targets = pdf.pages.flatMap(({ links }) => links.flatMap(({ destination }) => destination ?? []));
  expect(targets).toContain('en-process');
  expect(targets.filter((target) => target.startsWith('befolkning.medskick-'))).toHaveLength(1);
});
