import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { findInstalled } from '../../src/pdf/installed.ts';
import type { BrowserKind } from '../../src/pdf/launch.ts';
import { type PrintedPdf, printPdf } from '../../src/pdf/print.ts';
import { allTags, readPdf } from '../support/pdf.ts';
import { restlessReport, smallReport } from './report.ts';

const noInstalled = findInstalled().length === 0;
const noPackaged = process.platform !== 'linux' || process.arch !== 'x64';

async function opened(kind?: BrowserKind): Promise<OpenBrowser> {
  const browser = await openBrowser(kind);
  onTestFinished(browser.close);
  return browser;
}

async function checkReport(browser: OpenBrowser): Promise<void> {
  const printed = await printPdf(browser, smallReport);
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
  await expect(printPdf(await opened(), html)).rejects.toThrow('kap-9, constructor');
});

test('prints no table that is wider than its place', async () => {
  const html = '<div style="width: 100px"><table><tr><td>Nämndsekreterarutbildningen</td></tr></table></div>';
  await expect(printPdf(await opened(), html)).rejects.toThrow('Nämndsekreterarutbildningen');
});

test('settles numbers whose width moves what they count', async () => {
  const printed = await printPdf(await opened(), restlessReport);
  const shown = (await readPdf(printed.bytes)).pages[8]?.text.match(/\d+/)?.[0];
  expect(printed.pages.get('x')).toBe(Number(shown));
});

test('tells each stage as it begins', async () => {
  const stages: string[] = [];
  await printPdf(await opened(), smallReport, { onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(['load', 'hyphens', 'first print', 'fill', 'second print', 'compare']);
});

test('tells the pages before each print that is to prove them; those told last are true', async () => {
  const told: PrintedPdf['pages'][] = [];
  const printed = await printPdf(await opened(), restlessReport, { onPages: (pages) => told.push(pages) });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual(printed.pages);
});

test('runs no script of the page', async () => {
  const html = '<p>Text</p><script>document.body.textContent = "Skript"</script>';
  const { bytes } = await printPdf(await opened(), html);
  expect((await readPdf(bytes)).pages[0]?.text).toBe('Text');
});

test('keeps the language of words in another language', async () => {
  const browser = await opened();
  const html = '<html lang="sv"><p>En <span lang="en">smart <em>city</em></span></p></html>';
  const { bytes } = await finishPdf(await printPdf(browser, html), metadata);
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
  const { bytes } = await printPdf(await opened(), html);
  expect((await readPdf(bytes)).pages[0]?.text).toContain('Text');
  expect(asked).toEqual([]);
});
