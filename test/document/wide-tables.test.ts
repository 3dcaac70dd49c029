/** Tables that are wider than the text, printed. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { assembleHtml } from '../../src/document/html.ts';
import { openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { measureTable } from '../../src/tables/fit/measure.ts';
import { setPrinted } from '../../src/tables/fit/set-printed.ts';
import { allTags, readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';
import { compileFolder, example, fixtures, pageOf, withReport } from '../support/report.ts';

const wide = join(fixtures, 'cases', 'tables-wide', 'input');
const sound = join(fixtures, 'cases', 'tables-sound', 'input');

const date = '2021-05-31T00:00:00Z';
const metadata = { title: '', creator: '', description: '', keywords: '', language: 'sv', date, modified: date };

test('each has room, lies on a page of its own with the running head of its chapter, or stands in parts', async () => {
  await withReport(wide, async (folder) => {
    const browser = await openBrowser();
    onTestFinished(browser.close);
    const { bytes, faults } = await finishPdf([await printOne(browser, await pageOf(folder))], metadata);
    const { pages } = await readPdf(bytes);
    const told = pages.slice(2).map(({ text, width, height }) => ({
      lies: width > height,
      head: text.includes('1 Breda tabeller') && text.includes('Provrapport'),
      captions: text.match(/Tabell \d(?:, del \d av \d)?\./g),
    }));
    expect(told).toEqual([
      { lies: false, head: true, captions: ['Tabell 1.', 'Tabell 2.', 'Tabell 3.'] },
      { lies: true, head: true, captions: ['Tabell 4.'] },
      { lies: false, head: true, captions: [1, 2, 3, 4].map((part) => `Tabell 5, del ${part} av 4.`) },
      { lies: true, head: true, captions: ['Tabell 6.'] },
      { lies: false, head: true, captions: [1, 2].map((part) => `Tabell 7, del ${part} av 2.`) },
    ]);
    expect(faults).toEqual([]);
    const tags = allTags(pages[4]?.tags ?? []).map(({ role }) => role);
    expect(tags.filter((role) => role === 'Table')).toHaveLength(4);
    expect(tags.filter((role) => role === 'TH')).toHaveLength(4 * (11 + 3));
  });
});

test.each([
  ['the example report', undefined],
  ['wide tables', wide],
  ['tables with sums, marks and groups', sound],
])('is measured as wide as Chromium sets it, or a little wider: %s', async (_, overlay) => {
  const check = async (folder: string) => {
    const { report } = await compileFolder(folder);
    if (!report) throw new Error('The report does not compile');
    const browser = await openBrowser();
    onTestFinished(browser.close);
    const page = await browser.newPage();
    await page.emulateMediaType('print');
    await page.setContent(await assembleHtml(report));
    for (const { id, table } of report.tables) {
      const set = await page.evaluate(narrowest, `[id="${id}"] > .scroll > table`);
      const measured = measureTable(setPrinted(table))(set.size).least.reduce((sum, one) => sum + one, 0);
      expect.soft(measured - set.width, id).toBeGreaterThanOrEqual(0);
      expect.soft(measured / set.width, id).toBeLessThan(1.06);
    }
  };
  await (overlay ? withReport(overlay, check) : check(example));
});

/** Points. Runs in the page; its parts of the DOM are no part of what this project is typed by. */
async function narrowest(selector: string): Promise<{ readonly width: number; readonly size: number }> {
  const { document, getComputedStyle } = globalThis as unknown as Browser; // it runs there
  await document.fonts.ready;
  const table = document.querySelector(selector);
  if (table.parentElement) table.parentElement.style.display = 'block';
  table.style.inlineSize = 'min-content';
  const size = Number.parseFloat(getComputedStyle(table).fontSize);
  return { width: table.getBoundingClientRect().width * 0.75, size: size * 0.75 };
}

interface Browser {
  readonly document: { readonly fonts: { readonly ready: Promise<unknown> }; querySelector(selector: string): Styled };
  getComputedStyle(element: Styled): { readonly fontSize: string };
}

interface Styled {
  readonly style: { inlineSize: string; display: string };
  readonly parentElement: Styled | null;
  getBoundingClientRect(): { readonly width: number };
}
