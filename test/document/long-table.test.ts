/** A table over several pages, printed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import { finishPdf } from '../../src/pdf/finish.ts';
import { readPdf } from '../support/pdf.ts';
import { printOne } from '../support/print.ts';
import { htmlOf, withReport } from '../support/report.ts';

const date = '2021-05-31T00:00:00Z';
const metadata = { title: '', creator: '', description: '', keywords: '', language: 'sv', date, modified: date };

const ages = Array.from({ length: 110 }, (_, age) => `ålder ${age}`);
const chapter = `---
title: Befolkning
id: befolkning
status: utkast
---

\`\`\`table
id: tab-lang
title: Folkmängd efter ålder
data: folkmangd
columns: ar
total: row
\`\`\`
`;

test('repeats its head on every page, says from the second on that it goes on, and no row or sum stands alone', async () => {
  await withReport(undefined, async (folder) => {
    const rows = ages.map((age, at) => `${age};${1000 + at};${2000 + at}\r\n`).join('');
    await writeFile(join(folder, 'content', '01-text.md'), chapter);
    await writeFile(join(folder, 'data', 'folkmangd.csv'), Buffer.from(`Ålder;2018;2019\r\n${rows}`, 'latin1'));
    const browser = await openBrowser();
    try {
      const { bytes } = await finishPdf([await printOne(browser, await htmlOf(folder))], metadata);
      const pages = (await readPdf(bytes)).pages.map(({ text }) => text).filter((text) => text.includes('ålder '));
      const rowsOf = (text: string): number => text.match(/ålder \d+/g)?.length ?? 0;
      expect(pages.map((text) => /Ålder 2018 2019/.test(text))).toEqual(pages.map(() => true));
      expect(pages.reduce((count, text) => count + rowsOf(text), 0)).toBe(ages.length);
      expect(Math.min(...pages.map(rowsOf))).toBeGreaterThanOrEqual(3);
      expect(pages.at(-1)).toContain('Totalt');
      expect(pages.map((text) => text.includes('Tabell 1, fortsättning'))).toEqual(pages.map((_, page) => page > 0));
    } finally {
      await browser.close();
    }
  });
});
