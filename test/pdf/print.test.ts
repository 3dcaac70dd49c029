import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { differingPages } from '../../conformance/pixels.ts';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import type { Destinations } from '../../src/pdf/destinations.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { findInstalled } from '../../src/pdf/installed.ts';
import type { BrowserKind } from '../../src/pdf/launch.ts';
import { printPdf } from '../../src/pdf/print.ts';
import { allTags, readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';
import { restlessReport, smallReport } from './report.ts';

const noInstalled = findInstalled().length === 0;
const noPackaged = process.platform !== 'linux' || process.arch !== 'x64';

async function opened(kind?: BrowserKind): Promise<OpenBrowser> {
  const browser = await openBrowser(kind);
  onTestFinished(browser.close);
  return browser;
}

async function checkReport(browser: OpenBrowser): Promise<void> {
  const printed = await printOne(browser, smallReport);
  expect(printed.pageCount).toBe(6);
  expect(Object.fromEntries(printed.pages)).toEqual({ 'kap-1': 3, 'kap-2': 4, 'bilaga-1': 6 });
  expect((await PDFDocument.load(printed.bytes)).getPageCount()).toBe(6);

  const pdf = await readPdf(printed.bytes);
  expect(pdf).toMatchObject({ title: 'Omvärldsanalys', isTagged: true });
  expect(pdf.pages[1]?.text.split('\n')).toEqual(['Innehåll', 'Befolkning 3', 'Byggnation 4', 'Tabeller 6']);
  expect(pdf.pages[2]?.text).toContain('Räksmörgås');
  expect(pdf.pages[1]?.links).toEqual([
    { destination: 'kap-1', page: 3 },
    { destination: 'kap-2', page: 4 },
    { destination: 'bilaga-1', page: 6 },
  ]);
  expect(pdf.outline.map(({ level, page }) => [level, page])).toEqual([
    [1, 1],
    [2, 2],
    [2, 3],
    [2, 4],
    [2, 6],
  ]);
  expect(allTags(pdf.pages[5]?.tags ?? []).map(({ role }) => role)).toEqual(
    expect.arrayContaining(['H2', 'Table', 'TR', 'TH', 'TD']),
  );
  expect(pdf.pages.map(({ width, height }) => width > height)).toEqual([false, false, false, false, false, true]);
}

describe.skipIf(noInstalled)(`an installed browser${noInstalled ? ' (none is installed here)' : ''}`, () => {
  test('prints a report with true page numbers, tags, links and bookmarks', async () => {
    await checkReport(await opened('installed'));
  });
});

describe.skipIf(noPackaged)(`the packaged browser${noPackaged ? ' (it runs on Linux, x64, only)' : ''}`, () => {
  test('prints a report with true page numbers, tags, links and bookmarks', async () => {
    await checkReport(await opened('packaged'));
  });
});

test('names the ids that no link leads to', async () => {
  const html = '<p data-page-of="kap-9">0</p><p data-page-of="constructor">0</p>';
  await expect(printOne(await opened(), html)).rejects.toThrow('kap-9, constructor');
});

test('prints no table that is wider than its place', async () => {
  const html = '<div style="width: 100px"><table><tr><td>Nämndsekreterarutbildningen</td></tr></table></div>';
  await expect(printOne(await opened(), html)).rejects.toThrow('Nämndsekreterarutbildningen');
});

test('settles numbers whose width moves what they count', async () => {
  const printed = await printOne(await opened(), restlessReport);
  const shown = (await readPdf(printed.bytes)).pages[8]?.text.match(/\d+/)?.[0];
  expect(printed.pages.get('x')).toBe(Number(shown));
});

test('tells each stage as it begins', async () => {
  const stages: string[] = [];
  const nothing = async () => undefined;
  await printPdf(await opened(), [smallReport], nothing, (stage) => stages.push(stage));
  expect(stages).toEqual(['first print', 'second print', 'compare']);
});

test('makes what needs the pages before each print that is to prove them; what is made last has the true ones', async () => {
  const told: Destinations['pages'][] = [];
  const { pages, made } = await printPdf(await opened(), [restlessReport], async (pages) => told.push(pages));
  expect(made).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual(pages);
});

const cover = '<h1>Rapport</h1><p><a href="#kap-2">Två, s. <b data-page-of="kap-2">0</b></a></p>';
const first = '<section id="kap-1"><h2>Ett</h2><p style="break-after: page">Text</p><p>Mer</p></section>';
const second =
  '<section id="kap-2"><h2>Två</h2><h3>Mer</h3><p><a href="#kap-1">Ett, s. <b data-page-of="kap-1">0</b></a></p></section>';

test('parts that are printed apart become one report: numbers, links and bookmarks lead from one to the other', async () => {
  const style =
    '<style>@page { margin: 20mm; @bottom-right { content: counter(page) } } section { break-before: page }</style>';
  const documentOf = (body: string) => `<!doctype html><html lang="sv"><title>x</title>${style}${body}</html>`;
  const documents = [documentOf(cover + first), documentOf(second)];
  const browser = await opened();
  const { parts, pageCount, pages } = await printPdf(browser, documents, async () => undefined);
  expect(parts).toHaveLength(2);
  expect(pageCount).toBe(4);
  expect(Object.fromEntries(pages)).toEqual({ 'kap-1': 2, 'kap-2': 4 });
  const { bytes, faults } = await finishPdf(parts, metadata);
  expect(faults).toEqual([]);
  const pdf = await readPdf(bytes);
  const whole = await printOne(browser, documentOf(cover + first + second));
  expect(await differingPages([whole.bytes], bytes)).toEqual([]);
  expect(pdf.pages[0]?.text).toContain('Två, s. 4');
  expect(pdf.pages[3]?.text).toContain('Ett, s. 2');
  expect(pdf.pages[0]?.links).toContainEqual({ destination: 'kap-2', page: 4 });
  expect(pdf.pages[3]?.links).toContainEqual({ destination: 'kap-1', page: 2 });
  expect(pdf.outline.map(({ level, page, title }) => [level, page, title])).toEqual([
    [1, 1, 'Rapport'],
    [2, 2, 'Ett'],
    [2, 4, 'Två'],
    [3, 4, 'Mer'],
  ]);
});

test('runs no script of the page', async () => {
  const html = '<p>Text</p><script>document.body.textContent = "Skript"</script>';
  const { bytes } = await printOne(await opened(), html);
  expect((await readPdf(bytes)).pages[0]?.text).toBe('Text');
});

test('keeps the language of words in another language', async () => {
  const browser = await opened();
  const html = '<html lang="sv"><p>En <span lang="en">smart <em>city</em></span></p></html>';
  const { bytes } = await finishPdf([await printOne(browser, html)], metadata);
  const { pages } = await readPdf(bytes);
  const foreign = allTags(pages[0]?.tags ?? []).filter(({ language }) => language === 'en');
  expect(foreign.flatMap(({ children }) => children.map(({ role }) => role))).toEqual(['Span']);
});

const metadata = {
  title: '',
  creator: '',
  description: '',
  keywords: '',
  language: 'sv',
  date: '2021-05-31T00:00:00Z',
  modified: '2021-05-31T00:00:00Z',
};

test('fetches nothing', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  const outside = `http://127.0.0.1:${port}`;
  const html = `<link rel="stylesheet" href="${outside}/a.css"><style>@import "${outside}/b.css";</style>
    <img src="${outside}/c.png"><iframe src="${outside}/d.html"></iframe><object data="${outside}/e.svg"></object>Text`;
  const { bytes } = await printOne(await opened(), html);
  expect((await readPdf(bytes)).pages[0]?.text).toContain('Text');
  expect(asked).toEqual([]);
});
